package org.catamnesis.report.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that only this user can open, for the temporary files of one child. */
final class PrivateFolder {
    private PrivateFolder() {}

    static Path create() throws IOException {
        return Files.createTempDirectory("catamnesis-reader");
    }

    /** Deletes it with all that is in it; what another process still holds open stays until that ends. */
    static void wipe(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException _) {
            folder.toFile().delete();
        }
    }
}
