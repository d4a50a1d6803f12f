package org.catamnesis.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.schema.Tables;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.export.ExportFormat;
import org.catamnesis.cohort.export.ExportRequest;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.demo.DemoClinic;
import org.catamnesis.demo.DemoSize;
import org.catamnesis.demo.DemoUsers;

/** A cohort of 10,000 patients and a million results exported as CSV with everything that explains it, against DuckDB. */
final class ExportBench {
    private static final int PATIENTS = 10_000;
    private static final long RESULTS = 1_000_000;
    private static final int FEW_PATIENTS = 1_000;
    private static final long FEW_RESULTS = 100_000;
    private static final double MOST_GROWTH = 1.5;
    private static final int ROUNDS = 3;
    private static final double GOAL = 3;

    private ExportBench() {}

    static List<Figure> run() {
        List<Figure> few = run(FEW_PATIENTS, FEW_RESULTS);
        List<Figure> many = run(PATIENTS, RESULTS);
        double growth = many.getFirst().value() / PATIENTS / (few.getFirst().value() / FEW_PATIENTS);
        Figure perPatient = new Figure(
                "export, time of a patient",
                many.getFirst().value() / PATIENTS * 1000,
                "ms",
                "the same among 1,000 patients",
                growth,
                "<= 1.5x",
                growth <= MOST_GROWTH);
        return Stream.of(few, many, List.of(perPatient)).flatMap(List::stream).toList();
    }

    static List<Figure> run(int patients, long results) {
        try {
            Path folder = Files.createTempDirectory("catamnesis-bench");
            try {
                return run(folder, patients, results);
            } finally {
                delete(folder);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Figure> run(Path folder, int patients, long results) throws IOException, SQLException {
        Clock clock = Clock.systemDefaultZone();
        ClinicFolder clinic = new ClinicFolder(folder.resolve("clinic"));
        try (ClinicDatabase database = new DemoClinic(clock, () -> false)
                .create(clinic, new DemoSize(patients, results), (_, _) -> {})
                .database()) {
            Session doctor = new ClinicDoor(clock, () -> false)
                    .signIn(database, DemoUsers.DOCTOR, DemoUsers.PASSWORD.toCharArray());
            CohortExport export = new CohortExport(doctor);
            double best = Double.POSITIVE_INFINITY;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                export.run(request(folder.resolve("export" + round)), (_, _) -> {});
                best = Math.min(best, seconds(start));
            }
            long told = results(database);
            String name = String.format(Locale.ROOT, "export of %d patients, %d results", patients, told);
            double writing = best / DuckYardstick.writing(folder.resolve("export0/tidy"), folder);
            double reading = best / DuckYardstick.readingAndWriting(clinic.database(), folder);
            return List.of(
                    new Figure(name, best, "s", "DuckDB writing the same rows", writing, "<= 3x", writing <= GOAL),
                    new Figure(
                            name,
                            best,
                            "s",
                            "DuckDB and JDBC reading the clinic's rows and writing them",
                            reading,
                            "<= 3x",
                            reading <= GOAL),
                    new Figure(name + ", heap", peak(), "MB", "-", Double.NaN, "reported", true));
        }
    }

    private static long results(ClinicDatabase database) {
        return database.read(sql -> (long) sql.fetchCount(Tables.LAB_RESULT));
    }

    private static ExportRequest request(Path out) {
        return new ExportRequest(
                CohortDefinition.FIRST_LIVER_OR_KIDNEY, Policy.P2, out, EnumSet.of(ExportFormat.CSV), false);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / 1e6;
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
