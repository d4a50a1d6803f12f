package org.catamnesis.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.exchange.BadRow;
import org.catamnesis.exchange.LoadReport;
import org.catamnesis.exchange.LoadWatch;
import org.catamnesis.exchange.Sheet;
import org.catamnesis.exchange.SpreadsheetStore;
import org.catamnesis.lab.AnalyteCatalogue;
import org.sqlite.SQLiteConfig;

/** A million results loaded from a CSV file, against a plain JDBC batch of the very same rows into the same table. */
final class LoadBench implements LoadWatch {
    private static final int PATIENTS = 2_000;
    private static final int RESULTS = 1_000_000;
    private static final int BATCH = 10_000;
    private static final double GOAL = 2;
    private static final char[] PASSWORD = "correct horse".toCharArray();
    private static final String[][] ANALYTES = {
        {"TAC", "ng/mL", "5", "10", "7.8"},
        {"14682-9", "μmol/L", "57", "97", "88"},
        {"丙氨酸氨基转移酶", "U/L", "9", "50", "31"},
        {"总胆红素", "μmol/L", "", "26", "14.2"},
        {"PLT", "10^9/L", "125", "350", "201"},
        {"乙型肝炎表面抗原", "", "", "", "阴性"},
        {"CMV-DNA", "IU/mL", "", "", "<500"},
        {"某新项目", "g/L", "1", "2", "1.5"}
    };

    private LoadBench() {}

    static List<Figure> run() {
        return run(PATIENTS, RESULTS);
    }

    static List<Figure> run(int patients, int results) {
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

    private static List<Figure> run(Path folder, int patients, int results) throws IOException, SQLException {
        writePatients(folder.resolve("people"), patients);
        writeResults(folder.resolve("results"), patients, results);
        ClinicDoor door = new ClinicDoor(Clock.systemDefaultZone(), () -> false);
        ClinicFolder clinic = new ClinicFolder(folder.resolve("clinic"));
        NewAccount doctor = new NewAccount("doctor", "Doctor", EnumSet.of(Role.DOCTOR, Role.ADMINISTRATOR));
        Session first = door.create(clinic, "Bench", false, doctor, PASSWORD).session();
        load(first, folder.resolve("people"));
        first.database().close();
        Path plain = Files.copy(clinic.database(), folder.resolve("plain.db"));
        double seconds;
        try (var database = door.open(clinic)) {
            Session session = door.signIn(database, "doctor", PASSWORD);
            long start = System.nanoTime();
            LoadReport report = load(session, folder.resolve("results"));
            seconds = (System.nanoTime() - start) / 1e9;
            if (report.fresh() != results) throw new IllegalStateException("not all were loaded");
        }
        double yardstick = yardstick(clinic.database(), plain);
        double ratio = seconds / yardstick;
        String name = String.format(Locale.ROOT, "load of %d results", results);
        return List.of(
                new Figure(name, seconds, "s", "JDBC batch of the same rows", ratio, "<= 2x", ratio <= GOAL),
                new Figure(name + ", heap", peak(), "MB", "-", Double.NaN, "reported", true));
    }

    private static LoadReport load(Session session, Path folder) {
        return new SpreadsheetStore(session, AnalyteCatalogue.standard())
                .load(folder, Map.of(), false, new LoadBench());
    }

    /** Only the inserts and the commit are timed; the rows lie in memory before each batch. */
    private static double yardstick(Path loaded, Path plain) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setPragma(SQLiteConfig.Pragma.CACHE_SIZE, "-32000");
        long nanos = 0;
        try (Connection from = config.createConnection("jdbc:sqlite:" + loaded);
                Connection to = config.createConnection("jdbc:sqlite:" + plain);
                Statement select = from.createStatement();
                ResultSet rows = select.executeQuery("select * from lab_result")) {
            to.setAutoCommit(false);
            int columns = rows.getMetaData().getColumnCount();
            String marks = String.join(",", Collections.nCopies(columns, "?"));
            try (PreparedStatement insert = to.prepareStatement("insert into lab_result values (" + marks + ")")) {
                for (List<Object[]> batch = batch(rows, columns); !batch.isEmpty(); batch = batch(rows, columns)) {
                    long start = System.nanoTime();
                    for (Object[] row : batch) {
                        for (int i = 0; i < columns; i++) insert.setObject(i + 1, row[i]);
                        insert.addBatch();
                    }
                    insert.executeBatch();
                    nanos += System.nanoTime() - start;
                }
            }
            long start = System.nanoTime();
            to.commit();
            nanos += System.nanoTime() - start;
        }
        return nanos / 1e9;
    }

    private static List<Object[]> batch(ResultSet rows, int columns) throws SQLException {
        List<Object[]> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && rows.next()) {
            Object[] row = new Object[columns];
            for (int i = 0; i < columns; i++) row[i] = rows.getObject(i + 1);
            batch.add(row);
        }
        return batch;
    }

    private static void writePatients(Path folder, int patients) throws IOException {
        Files.createDirectories(folder);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("patients.csv"))) {
            out.write("mrn,name,sex,birth_date\n");
            for (int i = 0; i < patients; i++) out.write("B" + (100_000 + i) + ",测试" + i + ",male,1970-01-02\n");
        }
    }

    /** Patient after patient, sample after sample, as a laboratory system writes its history. */
    private static void writeResults(Path folder, int patients, int results) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(1);
        int each = results / patients;
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("results.csv"))) {
            out.write("mrn,collected_at,analyte,value,unit,low,high,flag,laboratory,specimen\n");
            for (int p = 0; p < patients; p++) {
                LocalDateTime at = LocalDateTime.of(2015, 1, 1, 8, 0).plusMinutes(random.nextInt(1440));
                for (int r = 0; r < each; r++) {
                    String[] analyte = ANALYTES[r % ANALYTES.length];
                    if (r % ANALYTES.length == 0) at = at.plusDays(3 + random.nextInt(20));
                    String value = analyte[3].isEmpty() ? analyte[4] : analyte[4] + random.nextInt(10);
                    if (!value.contains(".") && !analyte[3].isEmpty()) value = analyte[4];
                    out.write("B" + (100_000 + p) + "," + at.toString().replace('T', ' ') + "," + analyte[0] + ","
                            + value + "," + analyte[1] + "," + analyte[2] + "," + analyte[3] + ",,检验科,blood\n");
                }
            }
        }
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void bad(BadRow row) {
        throw new IllegalStateException(row.toString());
    }

    @Override
    public void progress(Sheet sheet, long rows, double done) {
        // Nobody is watching.
    }
}
