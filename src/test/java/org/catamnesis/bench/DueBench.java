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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.followup.worklist.Worklist;
import org.catamnesis.followup.worklist.WorklistQuery;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Rooms;
import org.sqlite.SQLiteConfig;

/**
 * The worklist of a clinic of 1,000 patients and of one of 20,000 with ten million results: read once at sign-in in the
 * background, against plain JDBC reading the same columns; then opened, refiltered, and opened again after a change.
 */
final class DueBench {
    private static final int SMALL = 1_000;
    private static final int LARGE = 20_000;
    private static final int TIMES = 15;
    private static final double BLINK = 100;
    /** What both read: of results what protocols look at, of the other tables what bears on follow-up. */
    private static final List<String> COLUMNS = List.of(
            "select patient_id, analyte, collected_at from lab_result where analyte in ('CREA', 'ALT', 'TBIL', 'TAC', 'GLU')",
            "select patient_id, organ, graft_number, day, discharged from transplant",
            "select patient_id, day, planned_day, kind, attended from visit",
            "select patient_id, drug, start_day, end_day from dosing",
            "select patient_id, kind, subtype, day, end_day from clinical_event",
            "select patient_id, code, day from diagnosis",
            "select patient_id, entered_at from unsigned_result");

    /** Milliseconds. */
    private record Measured(double read, double plain, double opened, double refiltered, double changed, int lines) {}

    private DueBench() {}

    static List<Figure> run() {
        List<Figure> figures = new ArrayList<>();
        Measured small = in(SMALL, figures);
        Measured large = in(LARGE, figures);
        double patients = (double) LARGE / SMALL;
        figures.add(growth("worklist read", large.read, large.read / small.read / patients));
        figures.add(growth("worklist opened", large.opened, large.opened / small.opened / patients));
        return figures;
    }

    private static Figure growth(String what, double millis, double times) {
        String name = String.format(Locale.ROOT, "%s, growth for each patient from %d to %d", what, SMALL, LARGE);
        return new Figure(name, millis, "ms", "the same with 1000 patients", times, "<= 1.5x", times <= 1.5);
    }

    private static Measured in(int patients, List<Figure> figures) {
        try {
            Path folder = Files.createTempDirectory("catamnesis-bench");
            try (Workstation workstation = new Workstation(BigClinic.make(folder, patients))) {
                Measured measured = measured(folder, workstation.rooms());
                double ratio = measured.read / measured.plain;
                figures.add(new Figure(
                        name("worklist read in the background", patients),
                        measured.read,
                        "ms",
                        "the same columns by plain JDBC",
                        ratio,
                        "<= 2x",
                        ratio <= 2));
                figures.add(blink(name("worklist opened, " + measured.lines + " lines", patients), measured.opened));
                figures.add(blink(name("worklist refiltered", patients), measured.refiltered));
                figures.add(blink(name("worklist after a change", patients), measured.changed));
                return measured;
            } finally {
                LoadBench.delete(folder);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(String what, int patients) {
        return String.format(Locale.ROOT, "%s, of %d", what, patients);
    }

    private static Figure blink(String name, double millis) {
        return new Figure(name, millis, "ms", "-", Double.NaN, "<= 100 ms", millis <= BLINK);
    }

    private static Measured measured(Path folder, Rooms rooms) throws SQLException {
        LocalDate today = LocalDate.now(rooms.clock());
        double plain = plain(folder);
        double[] reading = new double[2];
        for (int i = 0; i < reading.length; i++) reading[i] = millis(() -> new Worklist(rooms.session()).on(today));
        plain = Math.min(plain, plain(folder));
        Worklist worklist = rooms.worklist();
        int lines = worklist.on(today).size();
        if (lines < rooms.patients().all().size() / 2) throw new IllegalStateException("too little is due: " + lines);
        double opened = median(() -> worklist.find(WorklistQuery.on(today)));
        WorklistQuery narrow =
                WorklistQuery.on(today).states(Set.of(WorkState.OVERDUE)).organs(Set.of(Organ.KIDNEY));
        double refiltered = median(() -> worklist.find(narrow));
        List<Patient> all = rooms.patients().all();
        double[] changed = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            rooms.visits().append(new Visit(0, all.get(i).id(), today, null, "outpatient", true, null));
            changed[i] = millis(() -> worklist.on(today));
        }
        Arrays.sort(changed);
        double read = Math.min(reading[0], reading[1]);
        return new Measured(read, plain, opened, refiltered, changed[TIMES / 2], lines);
    }

    private static double plain(Path folder) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        long start = System.nanoTime();
        try (Connection connection = config.createConnection(
                "jdbc:sqlite:" + folder.resolve("clinic").resolve("clinic.sqlite"))) {
            for (String query : COLUMNS) read(connection, query);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void read(Connection connection, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            long letters = 0;
            while (rows.next())
                for (int c = 1; c <= columns; c++) {
                    String cell = rows.getString(c);
                    letters += cell == null ? 0 : cell.length();
                }
            if (letters < 0) throw new IllegalStateException(query);
        }
    }

    private static double median(Runnable work) {
        double[] millis = new double[TIMES];
        for (int i = 0; i < TIMES; i++) millis[i] = millis(work);
        Arrays.sort(millis);
        return millis[TIMES / 2];
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
