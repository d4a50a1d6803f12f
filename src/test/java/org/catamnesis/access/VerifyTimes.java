package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;
import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.catamnesis.clinic.Change;
import org.catamnesis.clinic.MarkedRows;
import org.catamnesis.clinic.schema.tables.records.AuditEntryRecord;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.jooq.DSLContext;
import org.jooq.Table;

/** How long it takes to check entries and result rows, and to read them by plain JDBC, in seconds. */
public record VerifyTimes(double entries, double plainEntries, double rows, double plainRows) {
    private static final int ROUNDS = 3;
    private static final int BATCH = 50_000;

    public static VerifyTimes measure(Path folder, int entries, int rows) {
        try (TestClinic clinic = new TestClinic(folder)) {
            Session session = clinic.session();
            fill(session, rows);
            session.database().write(sql -> {
                appendEntries(session, sql, entries);
                return null;
            });
            return new VerifyTimes(
                    best(session, sql -> checkTrail(session, sql)),
                    best(session, sql -> read(sql, AUDIT_ENTRY)),
                    best(
                            session,
                            sql -> new MarkedRows(sql, session.seals().rows()).each(LAB_RESULT, row -> {
                                if (!row.intact()) throw new IllegalStateException("a row that nobody changed");
                            })),
                    best(session, sql -> read(sql, LAB_RESULT)));
        }
    }

    private static double best(Session session, Consumer<DSLContext> work) {
        double best = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            session.database().snapshot(sql -> {
                work.accept(sql);
                return null;
            });
            best = Math.min(best, (System.nanoTime() - start) / 1e9);
        }
        return best;
    }

    private static void checkTrail(Session session, DSLContext sql) {
        Findings findings = new Findings();
        OutsideHead outside = new OutsideHead(Optional.empty(), false);
        new TrailCheckStore(session.trail(), session.seals().audit(), outside, findings).check(sql);
        // The head outside is left out; nothing else may be found.
        if (findings.count() != 1)
            throw new IllegalStateException(findings.sorted().toString());
    }

    private static void read(DSLContext sql, Table<?> table) {
        sql.connection(connection -> {
            try (var statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select * from " + table.getName())) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) for (int i = 1; i <= columns; i++) rows.getObject(i);
            }
        });
    }

    private static void fill(Session session, int rows) {
        long patient = new PatientStore(session)
                .add(Demographics.of("Test", Sex.FEMALE, null), List.of())
                .id();
        ResultStore results = new ResultStore(session);
        for (int done = 0; done < rows; done += BATCH) {
            List<LabResult> batch = new ArrayList<>();
            for (int i = 0; i < Math.min(BATCH, rows - done); i++)
                batch.add(SmallClinic.result(patient, "ALT", (done + i) % 900 / 10.0, (done + i) % 3000));
            results.append(batch);
        }
    }

    /** As the store would, but without a look at the head before each. */
    private static void appendEntries(Session session, DSLContext sql, int count) {
        AuditHead head = session.trail().head(sql);
        long id = head.entries();
        byte[] before = head.lastMac();
        LocalDateTime at = LocalDateTime.of(2026, 9, 15, 8, 0, 1, 120_000_000);
        List<AuditEntryRecord> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            AuditEntryRecord row = new AuditEntryRecord();
            row.setId(++id);
            row.setChangeId(Change.of(sql).id() + i);
            row.setAt(at);
            row.setAccountId(session.account().id());
            row.setAction(Action.CHART_VIEWED.code());
            row.setPatientId(id);
            row.setMac(session.trail().mac(before, row));
            before = row.getMac();
            batch.add(row);
            if (batch.size() == BATCH || i == count - 1) {
                insert(sql, batch);
                batch.clear();
            }
        }
        session.trail().save(sql, new AuditHead(id, before));
    }

    private static void insert(DSLContext sql, List<AuditEntryRecord> rows) {
        String text = "insert into audit_entry (id, change_id, at, account_id, action, patient_id, mac)"
                + " values (?, ?, ?, ?, ?, ?, ?)";
        sql.connection(connection -> {
            try (var insert = connection.prepareStatement(text)) {
                for (AuditEntryRecord row : rows) {
                    insert.setLong(1, row.getId());
                    insert.setLong(2, row.getChangeId());
                    insert.setString(3, "2026-09-15 08:00:01.12");
                    insert.setLong(4, row.getAccountId());
                    insert.setString(5, row.getAction());
                    insert.setLong(6, row.getPatientId());
                    insert.setBytes(7, row.getMac());
                    insert.addBatch();
                }
                insert.executeBatch();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
