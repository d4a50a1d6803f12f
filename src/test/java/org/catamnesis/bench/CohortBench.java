package org.catamnesis.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicDatabase;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.cohort.Censoring;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortStore;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Observation;
import org.catamnesis.cohort.Occasions;
import org.catamnesis.cohort.Occurrence;
import org.catamnesis.cohort.Range;
import org.catamnesis.cohort.Threshold;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.demo.DemoClinic;
import org.catamnesis.demo.DemoSize;
import org.catamnesis.demo.DemoUsers;
import org.catamnesis.lab.Comparator;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.sqlite.SQLiteConfig;

/** Who is in a cohort, with the counts after each step, against plain JDBC reading the same columns of the same rows. */
final class CohortBench {
    private static final int PATIENTS = 10_000;
    private static final long RESULTS = 1_000_000;
    private static final int ALL_PATIENTS = 20_000;
    private static final long ALL_RESULTS = 10_000_000;
    private static final int ROUNDS = 3;
    private static final double GOAL = 2;
    private static final double SECOND = 1;
    private static final String IN_FORCE =
            " and status <> 'entered-in-error' and not exists (select 1 from %1$s l where l.supersedes = %1$s.id)";
    private static final String DEFAULT =
            "select sex, birth_year, t.id, t.patient_id, organ, day, donor_type from transplant t"
                    + " join patient_detail p on p.patient_id = t.patient_id where graft_number = 1";
    private static final String EVERYBODY = "select count(*) from patient_detail where true"
            + IN_FORCE.formatted("patient_detail").replace("status <> 'entered-in-error' and ", "");
    private static final List<String> WITH_LABORATORY = List.of(
            EVERYBODY,
            DEFAULT,
            "select patient_id, collected_at, comparator, number, unit_ucum from lab_result where analyte = 'CREA'"
                    + IN_FORCE.formatted("lab_result"),
            "select patient_id, collected_at from lab_result where analyte = 'TAC'" + IN_FORCE.formatted("lab_result"),
            "select patient_id, max(collected_at) from lab_result group by patient_id",
            "select patient_id, max(day) from visit where attended group by patient_id",
            "select patient_id, start_day, end_day from dosing",
            "select patient_id, kind, day from clinical_event");

    private static final CohortDefinition LABORATORY = new CohortDefinition(
            "bench",
            0,
            "bench",
            null,
            null,
            1,
            List.of(Organ.LIVER, Organ.KIDNEY),
            new Observation(Censoring.LAST_CONTACT, LocalDate.of(2100, 1, 1), 0, 90),
            List.of(
                    new Criterion.AgeAtIndex(new Range(18, null)),
                    new Criterion.HadValue(
                            "CREA",
                            new Threshold(Comparator.AT_MOST, 2, "mg/dL"),
                            new Occasions(2, Occurrence.LAST, 3),
                            new Range(90, null)),
                    new Criterion.Measured("TAC", 3, new Range(0, 365)),
                    new Criterion.TookFor("tacrolimus", 90, Range.OPEN)),
            List.of(new Criterion.HadEvent(EventKind.GRAFT_LOSS, new Range(null, 7))));

    private CohortBench() {}

    static List<Figure> run() {
        List<Figure> figures = new ArrayList<>(run(PATIENTS, RESULTS));
        figures.addAll(run(ALL_PATIENTS, ALL_RESULTS));
        return figures;
    }

    private static List<Figure> run(int patients, long results) {
        try {
            Path folder = Files.createTempDirectory("catamnesis-bench");
            try {
                Clock clock = Clock.systemDefaultZone();
                new DemoClinic(clock, () -> false)
                        .create(new ClinicFolder(folder), new DemoSize(patients, results), (_, _) -> {})
                        .database()
                        .close();
                return in(folder, patients, results);
            } finally {
                LoadBench.delete(folder);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param folder of a demo clinic */
    static List<Figure> in(Path folder, int patients, long results) throws SQLException {
        ClinicDoor door = new ClinicDoor(Clock.systemDefaultZone(), () -> false);
        try (ClinicDatabase database = door.open(new ClinicFolder(folder))) {
            Session doctor = door.signIn(database, DemoUsers.DOCTOR, DemoUsers.PASSWORD.toCharArray());
            String size = String.format(Locale.ROOT, "%d patients, %d results", patients, results);
            List<Figure> figures = new ArrayList<>();
            figures.add(evaluated("default cohort, " + size, folder, doctor, CohortDefinition.FIRST_LIVER_OR_KIDNEY));
            figures.add(evaluated("cohort with laboratory, " + size, folder, doctor, LABORATORY));
            ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
            double shown = best(() -> new CohortExport(doctor).preview(LABORATORY, Policy.P2));
            figures.add(new Figure(
                    "its counts on the form, " + size,
                    shown,
                    "s",
                    "-",
                    Double.NaN,
                    patients > PATIENTS ? "reported" : "<= 1 s",
                    patients > PATIENTS || shown <= SECOND));
            figures.add(new Figure("their heap, " + size, peak(), "MB", "-", Double.NaN, "reported", true));
            return figures;
        }
    }

    private static Figure evaluated(String name, Path folder, Session doctor, CohortDefinition definition)
            throws SQLException {
        CohortStore store = new CohortStore(doctor);
        if (store.evaluate(definition).members().isEmpty()) throw new IllegalStateException("nobody is in");
        List<String> plain = definition.equals(LABORATORY) ? WITH_LABORATORY : List.of(EVERYBODY, DEFAULT);
        double yardstick = plain(folder, plain);
        double time = best(() -> store.evaluate(definition));
        yardstick = Math.min(yardstick, plain(folder, plain));
        double ratio = time / yardstick;
        return new Figure(name, time, "s", "the same columns by plain JDBC", ratio, "<= 2x", ratio <= GOAL);
    }

    private static double best(Runnable work) {
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    private static double plain(Path folder, List<String> queries) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + folder.resolve("clinic.sqlite"));
                Statement statement = connection.createStatement()) {
            double best = Double.POSITIVE_INFINITY;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                for (String query : queries) read(statement, query);
                best = Math.min(best, (System.nanoTime() - start) / 1e9);
            }
            return best;
        }
    }

    private static void read(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            long letters = 0;
            while (rows.next())
                for (int c = 1; c <= columns; c++) {
                    String cell = rows.getString(c);
                    letters += cell == null ? 0 : cell.length();
                }
            if (letters == 0) throw new IllegalStateException(query);
        }
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }
}
