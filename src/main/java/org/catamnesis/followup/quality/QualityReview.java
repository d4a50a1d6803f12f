package org.catamnesis.followup.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
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
    /** So many are counted side by side before anybody hears how far it is. */
    private static final int AT_ONCE = 200;

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
        Map<Long, List<Visit>> visits = new VisitStore(session).ofClinic();
        QualityTally tally = new QualityTally(first, YearMonth.from(last));
        List<Patient> all = List.copyOf(patients);
        LocalDate begin = first.atDay(1);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            watch.step(from, all.size());
            all.subList(from, Math.min(from + AT_ONCE, all.size())).parallelStream()
                    .filter(patient -> facts.containsKey(patient.id()))
                    .map(patient -> of(patient, facts.get(patient.id()), visits.getOrDefault(patient.id(), List.of())))
                    .forEach(patient -> patient.count(rules, begin, last, tally));
        }
        return tally.board();
    }

    private static QualityPatient of(Patient patient, DueFacts facts, List<Visit> visits) {
        String phone = patient.demographics().phone();
        return new QualityPatient(
                patient.id(),
                facts,
                visits,
                phone != null && !phone.isBlank(),
                patient.demographics().birthDate() != null);
    }
}
