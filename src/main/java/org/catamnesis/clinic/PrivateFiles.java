package org.catamnesis.clinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Files and folders that only their owner may read. */
public final class PrivateFiles {
    private PrivateFiles() {}

    /** An empty file, which must not exist yet. */
    public static void create(Path file) throws IOException {
        Files.createFile(file);
        ClinicFolder.restrict(file, "rw-------");
    }

    public static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        ClinicFolder.restrict(folder, "rwx------");
    }

    /** Whether nothing lies at this place, or an empty folder. */
    public static boolean isFree(Path place) throws IOException {
        if (Files.notExists(place)) return true;
        if (!Files.isDirectory(place)) return false;
        try (var files = Files.list(place)) {
            return files.findAny().isEmpty();
        }
    }

    /** Removes the file or the folder with all that is in it, as far as that can be done. */
    public static void deleteQuietly(Path place) {
        try {
            if (Files.notExists(place)) return;
            Files.walkFileTree(place, new java.nio.file.SimpleFileVisitor<>() {
                @Override
                public java.nio.file.FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                        throws IOException {
                    Files.delete(file);
                    return java.nio.file.FileVisitResult.CONTINUE;
                }

                @Override
                public java.nio.file.FileVisitResult postVisitDirectory(Path folder, IOException failure)
                        throws IOException {
                    Files.delete(folder);
                    return java.nio.file.FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException _) {
            // What is left holds sealed values only; the next use of the place removes it.
        }
    }
}
