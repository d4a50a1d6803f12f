package org.catamnesis.cohort;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.followup.Visit;
import org.catamnesis.lab.LabResult;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Transplant;

/** Everything that is recorded of one member, without free text; each list in the order of its days. */
public record Course(
        Member member,
        List<Transplant> transplants,
        List<Diagnosis> diagnoses,
        List<ClinicalEvent> events,
        List<Visit> visits,
        List<LabResult> results,
        List<Dosing> dosings) {

    /** Days since the index event. */
    public long day(LocalDate date) {
        return member.day(date);
    }

    /** The same; null for null. */
    public Long dayOrNull(LocalDate date) {
        return date == null ? null : day(date);
    }

    /** Days from the index event to the last kept visit, result, beginning of a dose or event; 0 when there is none. */
    public long followUpDays() {
        long last = 0;
        for (Visit visit : visits) if (visit.attended()) last = Math.max(last, day(visit.day()));
        for (LabResult result : results)
            last = Math.max(last, day(result.sampling().collectedAt().toLocalDate()));
        for (Dosing dosing : dosings) last = Math.max(last, day(dosing.startDay()));
        for (ClinicalEvent event : events) last = Math.max(last, day(event.day()));
        return last;
    }

    /** The day of the first event of a kind on or after the index event, or null. */
    public Long firstDay(EventKind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .map(event -> day(event.day()))
                .filter(day -> day >= 0)
                .findFirst()
                .orElse(null);
    }
}
