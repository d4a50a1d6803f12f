package org.catamnesis.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.DocumentStore;
import org.catamnesis.report.ReportDocument;

/** Changes of every kind in a random order, each by the store that a screen would use. */
final class RandomWrites {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private final Session session;
    private final Random random;
    private final PatientStore patients;
    private final ResultStore results;
    private final DocumentStore documents;
    private final List<LabResult> written = new ArrayList<>();
    private final List<ReportDocument> waiting = new ArrayList<>();
    private final boolean names;
    private Patient patient;

    RandomWrites(Session session, Random random) {
        this.session = session;
        this.random = random;
        this.patients = new PatientStore(session);
        this.results = new ResultStore(session);
        this.documents = new DocumentStore(session, results);
        this.patient = patients.all().stream().findAny().orElse(null);
        // To read a first name takes a new process longer than everything else.
        this.names = patient == null || random.nextInt(4) == 0;
    }

    /** A row that one more change has left. */
    record Left(String table, long row) {}

    /** How many kinds of changes there are. */
    static final int KINDS = 10;

    Left any() {
        return one(patient == null ? 0 : names ? random.nextInt(KINDS) : 2 + random.nextInt(KINDS - 2));
    }

    Left one(int kind) {
        return switch (kind) {
            case 0 -> added();
            case 1 -> corrected();
            case 2, 3 -> batch();
            case 4 -> written.isEmpty() ? batch() : superseded();
            case 5 -> event();
            case 6 -> dosing();
            case 7 -> visit();
            case 8 -> received();
            default -> waiting.isEmpty() ? received() : accepted();
        };
    }

    private Left added() {
        String number = Long.toString(session.database().ids().next(), 36);
        patient = patients.add(
                Demographics.of("测试" + number, Sex.FEMALE, DAY),
                List.of(new PatientIdentifier(PatientIdentifier.MRN, number)));
        return new Left("patient", patient.id());
    }

    private Left corrected() {
        patient = patients.correct(
                patient, Demographics.of("测试" + random.nextInt(), Sex.MALE, DAY.minusDays(random.nextInt(9000))));
        return new Left("patient_detail", patient.version());
    }

    private Left batch() {
        List<LabResult> panel = new ArrayList<>();
        int count = 1 + random.nextInt(40);
        for (int i = 0; i < count; i++)
            panel.add(SmallClinic.result(patient.id(), "ALT", random.nextInt(900) / 10.0, random.nextInt(3000)));
        List<LabResult> fresh = results.append(panel);
        written.add(fresh.getFirst());
        return new Left("lab_result", fresh.getLast().id());
    }

    private Left superseded() {
        LabResult old = written.remove(random.nextInt(written.size()));
        if (random.nextBoolean()) {
            results.takeBack(old);
            return new Left("lab_result", old.id());
        }
        LabResult right = SmallClinic.result(old.patientId(), "ALT", 5, 1);
        return new Left("lab_result", results.correct(old.id(), right).id());
    }

    private Left event() {
        ClinicalEvent event = new ClinicalEvent(
                0, patient.id(), EventKind.INFECTION, null, null, DAY, null, null, "text " + random.nextInt());
        return new Left(
                "clinical_event", new EventStore(session).append(event, null).id());
    }

    private Left dosing() {
        Dosing dosing =
                new Dosing(0, patient.id(), "tacrolimus", null, DAY, null, random.nextInt(9), "mg", 2, "oral", null);
        return new Left("dosing", new DosingStore(session).append(dosing, null).id());
    }

    private Left visit() {
        Visit visit = new Visit(0, patient.id(), DAY, null, "clinic", true, "note " + random.nextInt());
        session.run(
                Operation.RECORD_VISITS,
                AuditEvent.of(Action.VISIT_RECORDED).patient(patient.id()),
                sql -> new VisitStore(session).appendAll(sql, List.of(visit)));
        return new Left("patient", patient.id());
    }

    private Left received() {
        byte[] content = new byte[random.nextInt(30_000)];
        random.nextBytes(content);
        ReportDocument taken = documents.receive("report.pdf", "application/pdf", content);
        waiting.add(taken);
        return new Left("document", taken.id());
    }

    private Left accepted() {
        ReportDocument taken = waiting.removeLast();
        ReportDocument read = documents.saveReading(taken, "{}", 1);
        List<LabResult> rows =
                documents.accept(read, patient.id(), List.of(SmallClinic.result(patient.id(), "TAC", 6.1, 3)));
        return new Left("lab_result", rows.getFirst().id());
    }
}
