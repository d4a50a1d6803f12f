package org.catamnesis.clinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** The folder of one clinic: only its owner may enter it (0700) and read its files (0600). */
public record ClinicFolder(Path path) {
    private static final int FULL_BYTES = 16 * 1024;
    private static final List<String> MADE = List.of(
            "clinic.sqlite",
            "clinic.sqlite-wal",
            "clinic.sqlite-shm",
            "clinic.sqlite-journal",
            "clinic.head",
            "clinic.head.new",
            "clinic.lock");

    public Path database() {
        return path.resolve("clinic.sqlite");
    }

    Path lockFile() {
        return path.resolve("clinic.lock");
    }

    /** Whether it holds a clinic or the way to one. */
    public boolean hasClinic() {
        return hasFile() || hasServer();
    }

    boolean hasFile() {
        return Files.exists(database());
    }

    /** Whether the clinic is on a server that this folder tells the way to. */
    public boolean hasServer() {
        return Files.exists(server());
    }

    Path server() {
        return path.resolve("server.json");
    }

    /** Makes the folder and an empty private database file. */
    void create() {
        if (hasClinic()) throw new ProblemException(Problem.CLINIC_EXISTS);
        try {
            Files.createDirectories(path);
            restrict(path, "rwx------");
            Files.createFile(database());
            restrict(database(), "rw-------");
        } catch (IOException e) {
            discard();
            throw refused(e);
        }
    }

    /** Takes away what a clinic that could not be made has left; others find the folder as if nothing had been tried. */
    void discard() {
        for (String name : MADE) {
            try {
                Files.deleteIfExists(path.resolve(name));
            } catch (IOException _) {
                // What cannot be written cannot be deleted either.
            }
        }
    }

    /** What the system said when a file of this folder could not be written. */
    ProblemException refused(IOException reason) {
        return new ProblemException(isFull() ? Problem.DISK_FULL : Problem.FOLDER_READ_ONLY, reason);
    }

    private boolean isFull() {
        try {
            return Files.isWritable(path) && Files.getFileStore(path).getUsableSpace() < FULL_BYTES;
        } catch (IOException _) {
            return false;
        }
    }

    /** Puts a small private file into the folder, in one step: a reader sees the old one or the new one. */
    public void keep(String fileName, String content) throws IOException {
        Path fresh = path.resolve(fileName + ".new");
        Files.writeString(fresh, content);
        restrict(fresh, "rw-------");
        Files.move(fresh, path.resolve(fileName), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    static void restrict(Path file, String permissions) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) view.setPermissions(PosixFilePermissions.fromString(permissions));
    }
}
