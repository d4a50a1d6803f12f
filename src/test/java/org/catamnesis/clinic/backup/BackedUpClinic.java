package org.catamnesis.clinic.backup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Backups;
import org.catamnesis.access.Operation;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.clinic.schema.Tables;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;

/** A clinic with a few synthetic patients and as many results as wanted, and a backup of it. */
final class BackedUpClinic implements AutoCloseable {
    static final char[] PASSWORD = TestClinic.PASSWORD;
    final TestClinic clinic;
    final PatientStore patients;
    final Path file;
    final BackupSummary summary;

    BackedUpClinic(Path folder, int patientCount, int resultCount) {
        this(TestEngine.SQLITE, folder, patientCount, resultCount);
    }

    BackedUpClinic(TestEngine engine, Path folder, int patientCount, int resultCount) {
        clinic = new TestClinic(folder, engine);
        patients = new PatientStore(clinic.session());
        for (int i = 0; i < patientCount; i++) add(i);
        addResults(resultCount);
        file = folder.resolve("one.backup");
        summary = new Backups(clinic.session()).make(file, (_, _) -> {});
    }

    Patient add(int number) {
        return patients.add(
                Demographics.of("测试" + number, number % 2 == 0 ? Sex.FEMALE : Sex.MALE, LocalDate.of(1970, 1, 2)),
                List.of(new PatientIdentifier(PatientIdentifier.MRN, "T" + number)));
    }

    /** Plain rows without a MAC that holds, which is enough for what only copies them. */
    void addResults(int count) {
        var session = clinic.session();
        long patient = session.database()
                .<Long>read(sql -> sql.select(Tables.PATIENT.ID)
                        .from(Tables.PATIENT)
                        .limit(1)
                        .fetchSingle()
                        .value1());
        session.run(Operation.ENTER_RESULTS, AuditEvent.of(Action.RESULTS_ENTERED), sql -> {
            for (int from = 0; from < count; from += 1000) {
                session.rows()
                        .appendAll(
                                sql,
                                java.util.stream.IntStream.range(from, Math.min(count, from + 1000))
                                        .mapToObj(i -> {
                                            var row = sql.newRecord(Tables.LAB_RESULT);
                                            row.setId(session.database().ids().next());
                                            row.setPatientId(patient);
                                            row.setStatus("final");
                                            row.setAnalyte("creatinine");
                                            row.setPrintedName("肌酐");
                                            row.setCollectedAt(LocalDateTime.of(2020, 1, 1, 8, 30)
                                                    .plusHours(i));
                                            row.setTimeKnown(i % 3 != 0);
                                            row.setValueText(String.valueOf(80 + i % 50));
                                            row.setNumber(80.0 + i % 50);
                                            row.setUnitText("μmol/L");
                                            row.setUnitUcum("umol/L");
                                            row.setLow(57.0);
                                            row.setHigh(97.0);
                                            row.setProvenance("manual");
                                            return row;
                                        })
                                        .toList());
            }
        });
    }

    @Override
    public void close() {
        clinic.close();
    }
}
