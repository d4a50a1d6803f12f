package org.catamnesis.access;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.catamnesis.cohort.StudySubjectStore;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.DiagnosisStore;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.PatientContactStore;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Relation;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;
import org.catamnesis.report.DocumentStore;
import org.catamnesis.report.ReportDocument;

/** A few rows of every kind, written by the program's own stores for two invented patients. */
final class SmallClinic {
    static final char[] PASSWORD = "another horse".toCharArray();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDateTime MORNING = DAY.atTime(8, 21);
    private final Session session;
    private final ResultStore results;
    private final DocumentStore documents;

    private SmallClinic(Session session) {
        this.session = session;
        this.results = new ResultStore(session);
        this.documents = new DocumentStore(session, results);
    }

    /** The session has to be a doctor's and an administrator's. */
    static void fill(Session session) {
        SmallClinic clinic = new SmallClinic(session);
        for (int i = 1; i <= 2; i++) clinic.patient(i);
    }

    /** One of each of these roles, called {@code nurse-2} and so on. */
    static void addUsers(Session session, Role... roles) {
        for (Role role : roles) {
            String name = role.name().toLowerCase(java.util.Locale.ROOT);
            ClinicDoor.addUser(session, new NewAccount(name + "-2", "Test " + name, Set.of(role)), PASSWORD);
        }
    }

    private void patient(int number) {
        Demographics demographics = new Demographics(
                "测试" + number, Sex.FEMALE, LocalDate.of(1970 + number, 2, 3), "1990000000" + number, "市", "note");
        PatientStore patients = new PatientStore(session);
        Patient patient =
                patients.add(demographics, List.of(new PatientIdentifier(PatientIdentifier.MRN, "S00" + number)));
        patients.correct(patient, Demographics.of("测试" + number, Sex.MALE, LocalDate.of(1970 + number, 2, 3)));
        course(patient.id());
        results(patient.id());
        document(patient.id(), number);
        new PatientContactStore(session)
                .append(new PatientContact(0, patient.id(), Relation.SPOUSE, "测试乙", "19900000009", null), null);
        new ErasureStore(session).ask(patient.id(), "asked by letter");
        new StudySubjectStore(session).ids("project", Policy.P2, List.of(patient.id()));
    }

    private void course(long patient) {
        new TransplantStore(session).append(new Transplant(0, patient, Organ.LIVER, 1, DAY, "DBD"), null);
        EventStore events = new EventStore(session);
        ClinicalEvent rejection = events.append(
                new ClinicalEvent(
                        0, patient, EventKind.REJECTION, null, "RAI 5", DAY.plusDays(9), null, true, "biopsy"),
                null);
        events.append(
                new ClinicalEvent(
                        0, patient, EventKind.REJECTION, null, "RAI 4", DAY.plusDays(9), null, true, "read again"),
                rejection.id());
        DosingStore dosings = new DosingStore(session);
        for (int i = 0; i < 3; i++)
            dosings.append(
                    new Dosing(0, patient, "tacrolimus", null, DAY.plusDays(i), null, 1.5 + i, "mg", 2, "oral", null),
                    null);
        session.run(
                Operation.RECORD_VISITS, AuditEvent.of(Action.VISIT_RECORDED).patient(patient), sql -> {
                    new VisitStore(session)
                            .appendAll(
                                    sql,
                                    List.of(
                                            new Visit(0, patient, DAY.plusDays(30), null, "clinic", true, "well"),
                                            new Visit(
                                                    0,
                                                    patient,
                                                    DAY.plusDays(60),
                                                    DAY.plusDays(61),
                                                    "clinic",
                                                    false,
                                                    null)));
                    new DiagnosisStore(session)
                            .append(sql, new Diagnosis(0, patient, DAY.minusDays(90), "K74.6", "cirrhosis"), null);
                });
        session.note(
                Operation.VIEW_PATIENTS,
                AuditEvent.of(Action.PRINTED).patient(patient).reason("for the ward"));
    }

    private void results(long patient) {
        List<LabResult> panel = new ArrayList<>();
        for (int i = 0; i < 7; i++) panel.add(result(patient, "ALT", 20.0 + i, i));
        List<LabResult> written = results.append(panel);
        results.correct(written.getFirst().id(), result(patient, "ALT", 31, 0));
        results.takeBack(written.getLast());
    }

    private void document(long patient, int number) {
        byte[] content = ("report " + number).getBytes(StandardCharsets.UTF_8);
        ReportDocument taken = documents.receive("report.pdf", "application/pdf", content);
        ReportDocument read = documents.saveReading(taken, "{}", 1);
        documents.accept(read, patient, List.of(result(patient, "TAC", 6.1 + number, 20)));
        documents.receive("waiting.pdf", "application/pdf", ("waiting " + number).getBytes(StandardCharsets.UTF_8));
    }

    static LabResult result(long patient, String analyte, double value, int day) {
        return new LabResult(
                0,
                patient,
                analyte,
                new Measurement(
                        "Test " + analyte,
                        ResultValue.of(value),
                        "U/L",
                        "U/L",
                        ReferenceInterval.parse("9-50"),
                        day % 2 == 0 ? null : "H"),
                new Sampling(
                        MORNING.plusDays(day),
                        true,
                        "serum",
                        "Test laboratory",
                        null,
                        day % 3 == 0 ? MORNING.plusDays(day).minusHours(12) : null,
                        day % 3 == 0 ? SampleTiming.TROUGH : null),
                Provenance.MANUAL,
                null);
    }
}
