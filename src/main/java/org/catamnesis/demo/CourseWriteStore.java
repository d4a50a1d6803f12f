package org.catamnesis.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.medication.DrugSupplyStore;
import org.catamnesis.medication.TargetOverrideStore;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.DiagnosisStore;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.PatientContactStore;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.ResearchConsent;
import org.catamnesis.patient.ResearchConsentStore;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantDetails;
import org.catamnesis.patient.TransplantStore;
import org.jooq.DSLContext;

/** Writes courses into a clinic through its stores, as a person would, only faster. */
final class CourseWriteStore {
    private static final int LEAST_HOURS_TO_TROUGH = 10;
    private final PatientStore patients;
    private final PatientContactStore contacts;
    private final TransplantStore transplants;
    private final DiagnosisStore diagnoses;
    private final EventStore events;
    private final VisitStore visits;
    private final DosingStore dosings;
    private final ResultStore results;
    private final TargetOverrideStore targets;
    private final DrugSupplyStore supplies;
    private final Session session;
    private final DemoSigningStore signing;
    private final ResearchConsentStore consents;

    CourseWriteStore(Session session) {
        this.session = session;
        patients = new PatientStore(session);
        contacts = new PatientContactStore(session);
        transplants = new TransplantStore(session);
        diagnoses = new DiagnosisStore(session);
        events = new EventStore(session);
        visits = new VisitStore(session);
        dosings = new DosingStore(session);
        results = new ResultStore(session);
        targets = new TargetOverrideStore(session);
        supplies = new DrugSupplyStore(session);
        signing = new DemoSigningStore(session);
        consents = new ResearchConsentStore(session);
    }

    /** Writes all of them in one transaction. */
    void write(List<DemoCourse> courses) {
        List<Long> followed = new ArrayList<>();
        session.run(
                Operation.CHANGE_PATIENTS,
                AuditEvent.of(Action.PATIENT_ADDED).detail(courses.size() + " patients"),
                sql -> courses.forEach(course -> {
                    long patient = write(sql, course);
                    if (course.followed()) followed.add(patient);
                }));
        followed.forEach(signing::sign);
    }

    private long write(DSLContext sql, DemoCourse course) {
        DemoPerson person = course.person();
        Surroundings around = new Surroundings(person);
        long id = patients.add(sql, person.demographics(), around.identifiers()).id();
        for (PatientContact contact : around.contacts(id)) contacts.append(sql, contact, null);
        for (Diagnosis d : course.diagnoses())
            diagnoses.append(sql, new Diagnosis(0, id, d.day(), d.code(), Surroundings.name(d.code())), null);
        for (Transplant t : course.transplants()) {
            TransplantDetails details = around.details(t, course.events());
            transplants.append(
                    sql, new Transplant(0, id, t.organ(), t.graftNumber(), t.day(), t.donorType(), details), null);
        }
        for (ClinicalEvent e : course.events()) events.append(sql, of(id, e), null);
        for (ResearchConsent decision :
                DemoConsents.of(course, id, LocalDate.now(session.database().clock()))) consents.record(sql, decision);
        var reasons = new VisitReasons(
                person.number(), LocalDate.now(session.database().clock()));
        visits.appendAll(
                sql, course.visits().stream().map(v -> of(id, v, reasons)).toList());
        DemoMedication medication =
                new DemoMedication(course, id, LocalDate.now(session.database().clock()));
        dosings.appendAll(sql, medication.dosings(dosings.newPlan()));
        targets.appendAll(sql, medication.targets());
        supplies.appendAll(sql, medication.supplies());
        List<LabResult> measured = new ArrayList<>(course.resultCount());
        for (DemoSample sample : course.samples()) addResults(measured, id, sample);
        measured.addAll(new DemoBody(course).measured(id));
        results.append(sql, measured);
        return id;
    }

    private static ClinicalEvent of(long patient, ClinicalEvent e) {
        return new ClinicalEvent(
                0, patient, e.kind(), e.subtype(), e.grade(), e.day(), e.endDay(), e.biopsyProven(), e.detail());
    }

    private static Visit of(long patient, Visit v, VisitReasons reasons) {
        return new Visit(
                0,
                patient,
                v.day(),
                v.plannedDay(),
                v.kind(),
                v.attended(),
                v.note(),
                reasons.of(v),
                null,
                reasons.orders(v));
    }

    private static void addResults(List<LabResult> results, long patient, DemoSample sample) {
        for (DemoReading reading : sample.readings()) {
            PrintedRow row = sample.laboratory().print(reading, sample.sex());
            Measurement measurement =
                    new Measurement(row.name(), row.value(), row.unit(), row.ucum(), row.interval(), row.flag());
            String code = reading.analyte().facts().code();
            results.add(new LabResult(
                    0, patient, code, measurement, sampling(sample, reading.analyte()), Provenance.CSV, null));
        }
    }

    private static Sampling sampling(DemoSample sample, DemoAnalyte analyte) {
        boolean level = analyte == DemoAnalyte.TAC && sample.lastDose() != null;
        return new Sampling(
                sample.collectedAt(),
                true,
                analyte.facts().specimen(),
                sample.laboratory().printedName(),
                sample.laboratory().method(analyte),
                level ? sample.lastDose().at() : null,
                level ? timing(sample) : null);
    }

    private static SampleTiming timing(DemoSample sample) {
        boolean early = sample.lastDose().at().plusHours(LEAST_HOURS_TO_TROUGH).isAfter(sample.collectedAt());
        return early ? SampleTiming.NOT_TROUGH : SampleTiming.TROUGH;
    }
}
