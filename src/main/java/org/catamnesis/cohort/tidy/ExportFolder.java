package org.catamnesis.cohort.tidy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * An export while it is made: a hidden folder beside its place, which takes the place in one step when everything is
 * written and leaves nothing behind otherwise.
 */
public final class ExportFolder implements AutoCloseable {
    private static final String HIDDEN = ".partial-";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Duration ABANDONED = Duration.ofDays(1);
    private final Path target;
    private final Path partial;
    private final Set<String> flushed = new HashSet<>();
    private boolean kept;

    private ExportFolder(Path target, Path partial) {
        this.target = target;
        this.partial = partial;
    }

    /**
     * Removes what an export that was killed left there more than a day ago.
     *
     * @throws ProblemException EXPORT_EXISTS for a folder that has something in it, FOLDER_READ_ONLY, DISK_FULL
     */
    public static ExportFolder begin(Path folder, String id) {
        Path target = folder.toAbsolutePath().normalize();
        try {
            requireFree(target);
            Files.createDirectories(target.getParent());
            Path partial = target.resolveSibling(HIDDEN + id);
            if (Files.getFileStore(target.getParent()).supportsFileAttributeView("posix")) {
                var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectory(partial, owner);
            } else {
                Files.createDirectory(partial);
            }
            // By the clock of the disk itself, which may be another machine's.
            sweep(
                    target.getParent(),
                    Files.getLastModifiedTime(partial).toInstant().minus(ABANDONED));
            return new ExportFolder(target, partial);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private static void sweep(Path parent, Instant before) throws IOException {
        List<Path> hidden;
        try (Stream<Path> beside = Files.list(parent)) {
            hidden = beside.filter(path -> abandonable(path.getFileName().toString()))
                    .filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        for (Path each : hidden) {
            try {
                if (newest(each).isBefore(before)) delete(each);
            } catch (IOException | UncheckedIOException _) {
                // Somebody else's, or just being moved: no reason not to export.
            }
        }
    }

    private static boolean abandonable(String name) {
        return name.startsWith(HIDDEN)
                && ID.matcher(name.substring(HIDDEN.length())).matches();
    }

    private static Instant newest(Path folder) throws IOException {
        Instant newest = Instant.MIN;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                Instant changed = Files.getLastModifiedTime(each, LinkOption.NOFOLLOW_LINKS)
                        .toInstant();
                if (changed.isAfter(newest)) newest = changed;
            }
        }
        return newest;
    }

    private static void requireFree(Path target) throws IOException {
        if (!Files.exists(target)) return;
        if (!Files.isDirectory(target)) throw new ProblemException(Problem.EXPORT_EXISTS);
        try (Stream<Path> inside = Files.list(target)) {
            if (inside.findAny().isPresent()) throw new ProblemException(Problem.EXPORT_EXISTS);
        }
    }

    /** The place of a file, whose folders are made. */
    public Path file(String path) throws IOException {
        Path file = partial.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    public void write(String path, String text) throws IOException {
        flushed.remove(path);
        Files.writeString(file(path), text, StandardCharsets.UTF_8);
    }

    /** Every file so far, by its path with slashes, in the order of the paths. */
    public List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(partial)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> partial.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Waits until all bytes so far are on the disk, so that putting the folder into its place takes no time. */
    public void flush() throws IOException {
        for (String file : files()) if (flushed.add(file)) flush(partial.resolve(file));
    }

    /** Puts the folder into its place; the bytes are on the disk before. */
    public void keep() throws IOException {
        flush();
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        kept = true;
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Takes the folder out of its place again, for {@link #close} to remove it; nothing for one that was not kept. */
    public void undo() throws IOException {
        if (!kept) return;
        Files.move(target, partial, StandardCopyOption.ATOMIC_MOVE);
        kept = false;
    }

    /** What a person can do about a failure of the disk. */
    public static RuntimeException problem(IOException failure) {
        if (failure instanceof AccessDeniedException || failure instanceof FileAlreadyExistsException)
            return new ProblemException(Problem.FOLDER_READ_ONLY, failure);
        String reason = failure instanceof FileSystemException system ? system.getReason() : failure.getMessage();
        String text = String.valueOf(reason);
        if (text.contains("Read-only") || text.contains("Permission denied"))
            return new ProblemException(Problem.FOLDER_READ_ONLY, failure);
        if (text.contains("Not a directory")) return new ProblemException(Problem.FOLDER_READ_ONLY, failure);
        return new ProblemException(Problem.DISK_FULL, failure);
    }

    @Override
    public void close() {
        if (kept || !Files.exists(partial)) return;
        try {
            delete(partial);
        } catch (IOException e) {
            throw problem(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }
}
