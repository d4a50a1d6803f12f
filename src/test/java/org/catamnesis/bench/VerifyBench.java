package org.catamnesis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.catamnesis.access.VerifyTimes;

/** Half a million entries of the audit trail and a million result rows checked, against a plain read of the same. */
final class VerifyBench {
    private static final int ENTRIES = 500_000;
    private static final int ROWS = 1_000_000;
    private static final double ENTRIES_A_SECOND = 500_000;
    private static final double ROWS_SECONDS = 0.5;

    private VerifyBench() {}

    static List<Figure> run() {
        try {
            Path folder = Files.createTempDirectory("catamnesis-bench");
            try {
                return figures(VerifyTimes.measure(folder, ENTRIES, ROWS));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Figure> figures(VerifyTimes times) {
        double speed = ENTRIES / times.entries();
        return List.of(
                new Figure(
                        "verify, audit entries a second",
                        speed,
                        "1/s",
                        "the same entries read by JDBC",
                        times.entries() / times.plainEntries(),
                        ">= 500000",
                        speed >= ENTRIES_A_SECOND),
                new Figure(
                        "verify, 1000000 result rows",
                        times.rows(),
                        "s",
                        "the same rows read by JDBC",
                        times.rows() / times.plainRows(),
                        "<= 0.5 s",
                        times.rows() <= ROWS_SECONDS));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }
}
