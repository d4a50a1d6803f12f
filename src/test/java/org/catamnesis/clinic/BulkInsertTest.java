package org.catamnesis.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.clinic.schema.Tables;
import org.catamnesis.clinic.schema.tables.records.DosingRecord;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkInsertTest {
    @TempDir
    Path temp;

    @Test
    void aRowOfABatchLiesInTheFileLikeOneThatCameAlone() {
        try (TestClinic clinic = new TestClinic(temp)) {
            Session session = clinic.session();
            long patient = new PatientStore(session)
                    .add(
                            Demographics.of("测试甲", Sex.MALE, null),
                            List.of(new PatientIdentifier(PatientIdentifier.MRN, "T0001")))
                    .id();
            session.run(Operation.CHANGE_REGIMEN, AuditEvent.of(Action.REGIMEN_CHANGED), sql -> {
                session.rows().append(sql, dosing(session, patient, 1));
                session.rows().appendAll(sql, List.of(dosing(session, patient, 2), dosing(session, patient, 3)));
            });
            List<DosingRecord> rows = session.database()
                    .read(sql -> sql.selectFrom(Tables.DOSING)
                            .orderBy(Tables.DOSING.DOSE)
                            .fetch());
            assertEquals(3, rows.size());
            for (DosingRecord row : rows) assertTrue(session.rows().intact(row, Tables.DOSING));
            assertEquals(
                    List.of(
                            "text text text real null null",
                            "text text text real null null",
                            "text text text real null null"),
                    session.database().read(BulkInsertTest::types));
            assertEquals(rows.get(0).getCreatedAt(), rows.get(2).getCreatedAt());
        }
    }

    @Test
    void timesAreWrittenAsTheyAreElsewhere() {
        LocalDateTime time = LocalDateTime.of(2026, 9, 5, 8, 7, 6);
        assertEquals("2026-09-05 08:07:06.0", BulkColumn.printed(time));
        assertEquals("2026-09-05 08:07:06.12", BulkColumn.printed(time.plusNanos(120_000_000)));
        assertEquals("2026-09-05 08:07:06.000000001", BulkColumn.printed(time.plusNanos(1)));
    }

    private static List<String> types(DSLContext sql) {
        return sql.fetch("select typeof(start_day)||' '||typeof(created_at)||' '||typeof(drug)||' '||typeof(dose)||' '"
                        + "||typeof(end_day)||' '||typeof(route) from dosing")
                .getValues(0, String.class);
    }

    private static DosingRecord dosing(Session session, long patient, double dose) {
        DosingRecord row = new DosingRecord();
        row.setId(session.database().ids().next());
        row.setPatientId(patient);
        row.setStatus(AppendedRows.FINAL);
        row.setDrug("tacrolimus");
        row.setStartDay(LocalDate.of(2026, 1, 2));
        row.setDose(dose);
        row.setUnit("mg");
        row.setDosesPerDay(2.0);
        row.setSchedule(dose == 2 ? null : "08:00=1");
        return row;
    }
}
