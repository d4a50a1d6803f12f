package org.catamnesis.cohort;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.access.Session;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.lab.CourseResultsStore;
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
    private final DSLContext sql;
    private final TransplantStore transplants;
    private final DiagnosisStore diagnoses;
    private final EventStore events;
    private final VisitStore visits;
    private final DosingStore dosings;
    private final CareStore care;
    private final CourseResultsStore results;
    private Ahead ahead = new Ahead(Set.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** What was read of those who are asked for next; all but the results, of which there are too many. */
    private record Ahead(
            Set<Long> patients,
            Map<Long, List<Transplant>> transplants,
            Map<Long, List<Diagnosis>> diagnoses,
            Map<Long, List<ClinicalEvent>> events,
            Map<Long, List<Visit>> visits,
            Map<Long, List<Dosing>> dosings,
            Map<Long, Care> care) {}

    public CourseStore(Session session, DSLContext sql) {
        this.sql = sql;
        transplants = new TransplantStore(session);
        diagnoses = new DiagnosisStore(session);
        events = new EventStore(session);
        visits = new VisitStore(session);
        dosings = new DosingStore(session);
        care = new CareStore(session, sql);
        results = new ResultStore(session).byPatient(sql);
    }

    /** Says who will be asked for next, which saves many small questions. */
    public void next(List<Member> members) {
        Set<Long> patients = members.stream().map(Member::patientId).collect(Collectors.toSet());
        ahead = new Ahead(
                patients,
                transplants.ofPatients(sql, patients),
                diagnoses.ofPatients(sql, patients),
                events.ofPatients(sql, patients),
                visits.ofPatients(sql, patients),
                dosings.ofPatients(sql, patients),
                care.of(patients));
    }

    public Course course(Member member) {
        long patient = member.patientId();
        if (!ahead.patients().contains(patient)) next(List.of(member));
        return new Course(
                member,
                ahead.transplants().getOrDefault(patient, List.of()),
                ahead.diagnoses().getOrDefault(patient, List.of()),
                ahead.events().getOrDefault(patient, List.of()),
                ahead.visits().getOrDefault(patient, List.of()),
                results.of(patient),
                ahead.dosings().getOrDefault(patient, List.of()),
                ahead.care().getOrDefault(patient, Care.NONE),
                Observation.ALL);
    }

    @Override
    public void close() {
        results.close();
    }
}
