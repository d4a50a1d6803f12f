package org.catamnesis.followup.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.followup.calendar.ClosedDayStore;
import org.catamnesis.followup.calendar.ClosedDays;
import org.catamnesis.followup.due.DueFacts;
import org.catamnesis.followup.protocol.ProtocolLibrary;
import org.catamnesis.followup.worklist.ClinicFacts;
import org.catamnesis.patient.Patient;

/** Counts how well follow-up was kept, from what is on file today; due dates are computed as they were on each day. */
public final class QualityReview {
    private static final Set<String> MEASURED = Set.of("WT", "SBP", "DBP");
    private static final int STEP = 50;
    private final Session session;
    private final Collection<Patient> patients;

    /** Hears how far it is. */
    public interface Watch {
        void step(long done, long total);
    }

    /** @param patients everybody of the clinic */
    public QualityReview(Session session, Collection<Patient> patients) {
        this.session = session;
        this.patients = patients;
    }

    /** @param last the last day that is looked at; the months from the first to its month count */
    public QualityBoard of(YearMonth first, LocalDate last, Watch watch) {
        session.require(Operation.VIEW_PATIENTS);
        watch.step(0, patients.size());
        ProtocolLibrary library = ProtocolLibrary.read(session);
        ClosedDays closed = new ClosedDays(new ClosedDayStore(session).all());
        QualityRules rules = new QualityRules(library::of, closed::nextOpen);
        Map<Long, DueFacts> facts = ClinicFacts.due(session, MEASURED);
        Map<Long, List<Visit>> visits = new HashMap<>(new VisitStore(session).ofClinic());
        QualityTally tally = new QualityTally(first, YearMonth.from(last));
        int done = 0;
        for (Patient patient : patients) {
            if (done++ % STEP == 0) watch.step(done, patients.size());
            DueFacts known = facts.remove(patient.id());
            if (known == null) continue;
            String phone = patient.demographics().phone();
            new QualityPatient(
                            patient.id(),
                            known,
                            visits.getOrDefault(patient.id(), List.of()),
                            phone != null && !phone.isBlank(),
                            patient.demographics().birthDate() != null)
                    .count(rules, first.atDay(1), last, tally);
        }
        return tally.board();
    }
}
