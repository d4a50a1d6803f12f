package org.catamnesis.cohort;

import java.util.List;
import java.util.function.LongFunction;
import org.catamnesis.access.Session;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.DiagnosisStore;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;
import org.jooq.DSLContext;

/** Reads one member after the other within one snapshot, so that memory stays flat however many there are. */
public final class CourseStore {
    private final LongFunction<List<Transplant>> transplants;
    private final LongFunction<List<Diagnosis>> diagnoses;
    private final LongFunction<List<ClinicalEvent>> events;
    private final LongFunction<List<Visit>> visits;
    private final LongFunction<List<LabResult>> results;
    private final LongFunction<List<Dosing>> dosings;

    public CourseStore(Session session, DSLContext sql) {
        transplants = new TransplantStore(session).byPatient(sql);
        diagnoses = new DiagnosisStore(session).byPatient(sql);
        events = new EventStore(session).byPatient(sql);
        visits = new VisitStore(session).byPatient(sql);
        results = new ResultStore(session).byPatient(sql);
        dosings = new DosingStore(session).byPatient(sql);
    }

    public Course course(Member member) {
        long patient = member.patientId();
        return new Course(
                member,
                transplants.apply(patient),
                diagnoses.apply(patient),
                events.apply(patient),
                visits.apply(patient),
                results.apply(patient),
                dosings.apply(patient));
    }
}
