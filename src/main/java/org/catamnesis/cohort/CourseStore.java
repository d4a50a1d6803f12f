package org.catamnesis.cohort;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.PatientRowsStore;
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
public final class CourseStore implements AutoCloseable {
    private final PatientRowsStore<?, Transplant> transplants;
    private final PatientRowsStore<?, Diagnosis> diagnoses;
    private final PatientRowsStore<?, ClinicalEvent> events;
    private final PatientRowsStore<?, Visit> visits;
    private final PatientRowsStore<?, LabResult> results;
    private final PatientRowsStore<?, Dosing> dosings;

    private final CareStore care;
    private Map<Long, Care> ahead = Map.of();
    private Set<Long> read = Set.of();

    public CourseStore(Session session, DSLContext sql) {
        transplants = new TransplantStore(session).byPatient(sql);
        diagnoses = new DiagnosisStore(session).byPatient(sql);
        events = new EventStore(session).byPatient(sql);
        visits = new VisitStore(session).byPatient(sql);
        results = new ResultStore(session).byPatient(sql);
        dosings = new DosingStore(session).byPatient(sql);
        care = new CareStore(session, sql);
    }

    /** Says who will be asked for next, which saves many small questions. */
    public void next(List<Member> members) {
        read = members.stream().map(Member::patientId).collect(Collectors.toSet());
        ahead = care.of(read);
    }

    public Course course(Member member) {
        long patient = member.patientId();
        if (!read.contains(patient)) next(List.of(member));
        return new Course(
                member,
                transplants.of(patient),
                diagnoses.of(patient),
                events.of(patient),
                visits.of(patient),
                results.of(patient),
                dosings.of(patient),
                ahead.getOrDefault(patient, Care.NONE),
                Observation.ALL);
    }

    @Override
    public void close() {
        transplants.close();
        diagnoses.close();
        events.close();
        visits.close();
        results.close();
        dosings.close();
    }
}
