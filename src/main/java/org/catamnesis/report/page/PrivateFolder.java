package org.catamnesis.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that only this user can open, for the temporary files of one child; its name tells which process wipes it. */
final class PrivateFolder {
    private static final String NAME = "catamnesis-reader-";
    private static final int ATTEMPTS = 20;

    private PrivateFolder() {}

    static Path create() throws IOException {
        return Files.createTempDirectory(NAME + ProcessHandle.current().pid() + "-");
    }

    /** Deletes it with all that is in it; again when somebody wrote into it meanwhile. */
    static void wipe(Path folder) {
        for (int i = 0; i < ATTEMPTS && Files.exists(folder); i++) wipeOnce(folder);
    }

    private static void wipeOnce(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException _) {
            folder.toFile().delete();
        }
    }

    /** Deletes those whose process was killed before it could. */
    static void wipeOrphans(Path parent) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, NAME + "*-*")) {
            for (Path folder : folders) {
                String owner = folder.getFileName().toString().split("-")[2];
                boolean lives = !owner.matches("\\d{1,18}")
                        || ProcessHandle.of(Long.parseLong(owner)).isPresent();
                if (!lives) wipe(folder);
            }
        } catch (IOException _) {
            // The next start tries again.
        }
    }
}
