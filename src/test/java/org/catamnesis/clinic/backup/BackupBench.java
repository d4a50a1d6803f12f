package org.catamnesis.clinic.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.catamnesis.access.ClinicRestore;
import org.catamnesis.access.TestClinic;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.PrivateFiles;

/** How long a million results take into a backup and back; run it with {@code -Xmx512m}. */
final class BackupBench {
    private BackupBench() {}

    public static void main(String[] args) throws IOException {
        int results = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        Path folder = Files.createTempDirectory("backup-bench");
        try (BackedUpClinic clinic = new BackedUpClinic(folder, 10, results)) {
            Path file = folder.resolve("bench.backup");
            double made =
                    seconds(() -> BackupMaking.make(clinic.clinic.session().database(), file, (_, _) -> {}));
            double restored = seconds(() -> new ClinicRestore(TestClinic.CLOCK, () -> false)
                    .restore(
                            file,
                            new ClinicFolder(folder.resolve("home")),
                            "doctor",
                            BackedUpClinic.PASSWORD,
                            Set.of(),
                            (_, _) -> {}));
            System.out.printf(
                    Locale.ROOT,
                    "%d results: made in %.1f s, restored and proved in %.1f s, %.1f MB%n",
                    results,
                    made,
                    restored,
                    Files.size(file) / 1e6);
        } finally {
            PrivateFiles.deleteQuietly(folder);
        }
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
