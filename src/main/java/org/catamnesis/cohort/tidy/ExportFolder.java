package org.catamnesis.cohort.tidy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * An export while it is made: a hidden folder beside its place, which takes the place in one step when everything is
 * written and leaves nothing behind otherwise.
 */
public final class ExportFolder implements AutoCloseable {
    private final Path target;
    private final Path partial;
    private boolean kept;

    private ExportFolder(Path target, Path partial) {
        this.target = target;
        this.partial = partial;
    }

    /** @throws ProblemException EXPORT_EXISTS for a folder that has something in it, FOLDER_READ_ONLY, DISK_FULL */
    public static ExportFolder begin(Path folder, String id) {
        Path target = folder.toAbsolutePath().normalize();
        try {
            requireFree(target);
            Files.createDirectories(target.getParent());
            Path partial = target.resolveSibling(".partial-" + id);
            if (Files.getFileStore(target.getParent()).supportsFileAttributeView("posix")) {
                var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
                Files.createDirectory(partial, owner);
            } else {
                Files.createDirectory(partial);
            }
            return new ExportFolder(target, partial);
        } catch (IOException e) {
            throw problem(e);
        }
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

    /** Puts the folder into its place; the bytes are on the disk before. */
    public void keep() throws IOException {
        for (String file : files()) flush(partial.resolve(file));
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        kept = true;
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
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
        try (Stream<Path> all = Files.walk(partial)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        } catch (IOException e) {
            throw problem(e);
        }
    }
}
