package org.catamnesis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.Series;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.shell.OpeningWatch;
import org.sqlite.SQLiteConfig;

/**
 * A patient opened with every series ready, against plain JDBC reading the same rows, in a clinic of 1,000 patients and
 * in one of 20,000 with ten million results; and from the second letter in the search to the painted page.
 */
final class OpenBench {
    private static final double GOAL = 2;
    private static final int LARGE = 20_000;
    /** Initials of names as people type them. */
    private static final List<String> LETTERS = List.of(
            "zw", "lj", "wf", "qm", "sn", "ch", "fy", "xq", "jt", "yl", "hg", "zx", "wh", "lp", "sj", "ww", "cc", "lw",
            "zm", "hj");

    private static final int WARM_UP = 400;
    private static final int OPENED = 300;
    private static final String[] TABLES = {
        "patient_detail",
        "patient_identifier",
        "transplant",
        "dosing",
        "clinical_event",
        "visit",
        "target_override",
        "drug_supply"
    };
    private static final String RESULTS =
            "select * from lab_result where patient_id = ? and status <> 'entered-in-error'"
                    + " and not exists (select 1 from lab_result later where later.supersedes = lab_result.id)"
                    + " order by collected_at, id";

    /** Milliseconds, medians. */
    private record Opened(double ours, double plain) {
        double ratio() {
            return ours / plain;
        }
    }

    private OpenBench() {}

    static List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        Opened small = in(1_000, figures);
        Opened large = in(LARGE, figures);
        double growth = large.ours / small.ours;
        figures.add(new Figure(
                "patient opened, 20000 patients against 1000",
                large.ours,
                "ms",
                "the same with 1000 patients",
                growth,
                "<= 1.5x",
                growth <= 1.5));
        return figures;
    }

    private static Opened in(int patients, List<Figure> figures) {
        try {
            Path folder = Files.createTempDirectory("catamnesis-bench");
            try (Workstation workstation = new Workstation(BigClinic.make(folder, patients))) {
                Opened opened = opened(folder, workstation.rooms());
                figures.add(new Figure(
                        String.format(Locale.ROOT, "patient opened, all series, of %d", patients),
                        opened.ours,
                        "ms",
                        "the same rows by plain JDBC",
                        opened.ratio(),
                        "<= 2x",
                        opened.ratio() <= GOAL));
                painted(patients, workstation.rooms(), figures);
                return opened;
            } finally {
                LoadBench.delete(folder);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The window's part is measured in the larger clinic, where it would show what grows. */
    private static void painted(int patients, Rooms rooms, List<Figure> figures) {
        if (patients < LARGE) return;
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        OnFxThread.start();
        try (OpeningWatch watch = OpeningWatch.of(rooms)) {
            watch.millis(LETTERS);
            double[] millis = watch.millis(LETTERS);
            figures.add(painted("median", millis[millis.length / 2]));
            figures.add(painted("worst", millis[millis.length - 1]));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Figure painted(String which, double millis) {
        String name = "second letter to painted page, of 20000, " + which;
        return new Figure(name, millis, "ms", "-", Double.NaN, "reported", true);
    }

    /** Patient by patient at random, each read by both, in turn first. */
    private static Opened opened(Path folder, Rooms rooms) throws SQLException {
        List<Long> ids =
                new ArrayList<>(rooms.patients().all().stream().map(Patient::id).toList());
        Collections.shuffle(ids, new Random(3));
        double[] ours = new double[OPENED];
        double[] plain = new double[OPENED];
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-32000");
        try (Connection connection = config.createConnection(
                "jdbc:sqlite:" + folder.resolve("clinic").resolve("clinic.sqlite"))) {
            for (int i = -WARM_UP; i < OPENED; i++) {
                long id = ids.get((i + WARM_UP) % ids.size());
                boolean first = i % 2 == 0;
                double plainMillis = first ? plain(connection, id) : 0;
                double ourMillis = ours(rooms, id);
                if (!first) plainMillis = plain(connection, id);
                if (i < 0) continue;
                ours[i] = ourMillis;
                plain[i] = plainMillis;
            }
        }
        return new Opened(median(ours), median(plain));
    }

    private static double ours(Rooms rooms, long id) {
        long start = System.nanoTime();
        PatientChart chart = rooms.charts().open(id);
        ResultGrades grades = new ResultGrades(chart, rooms.catalogue(), rooms.targets());
        List<Series> series = Series.ofAll(rooms.catalogue(), chart.results());
        double millis = (System.nanoTime() - start) / 1e6;
        boolean whole = chart.results().size() == BigClinic.RESULTS_EACH
                && series.size() == 10
                && grades.graftOn(LocalDate.now(rooms.clock())).isPresent();
        if (!whole) throw new IllegalStateException("not the course that was written");
        return millis;
    }

    private static double plain(Connection connection, long id) throws SQLException {
        long start = System.nanoTime();
        int rows = read(connection, RESULTS, id);
        for (String table : TABLES) read(connection, "select * from " + table + " where patient_id = ?", id);
        double millis = (System.nanoTime() - start) / 1e6;
        if (rows != BigClinic.RESULTS_EACH) throw new IllegalStateException(rows + " rows");
        return millis;
    }

    private static int read(Connection connection, String query, long id) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, id);
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    Object[] row = new Object[columns];
                    for (int c = 0; c < columns; c++) row[c] = found.getObject(c + 1);
                    rows.add(row);
                }
            }
        }
        return rows.size();
    }

    private static double median(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
