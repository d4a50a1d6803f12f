package org.catamnesis.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.catamnesis.followup.Visit;
import org.catamnesis.lab.LabResult;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Transplant;

/**
 * Everything that a study sees of one member, without free text; each list in the order of its days.
 *
 * @param care what the clinic did besides
 * @param observation from when to when the study looks
 */
public record Course(
        Member member,
        List<Transplant> transplants,
        List<Diagnosis> diagnoses,
        List<ClinicalEvent> events,
        List<Visit> visits,
        List<LabResult> results,
        List<Dosing> dosings,
        Care care,
        Observation observation) {

    /** Everything that is recorded of somebody, until the last contact. */
    public Course(
            Member member,
            List<Transplant> transplants,
            List<Diagnosis> diagnoses,
            List<ClinicalEvent> events,
            List<Visit> visits,
            List<LabResult> results,
            List<Dosing> dosings) {
        this(member, transplants, diagnoses, events, visits, results, dosings, Care.NONE, Observation.ALL);
    }

    /**
     * The same as a study sees it: nothing after its closing date, what ended after it goes on, and the time ends as its
     * rule says.
     */
    public Course observed(Observation by) {
        if (by.closing() == null)
            return new Course(member, transplants, diagnoses, events, visits, results, dosings, care, by);
        return new Course(
                member,
                seen(transplants, each -> by.sees(each.day())).stream()
                        .map(each -> by.sees(each.details().discharged()) ? each : each.staying())
                        .toList(),
                seen(diagnoses, each -> by.sees(each.day())),
                seen(events, each -> by.sees(each.day())).stream()
                        .map(each -> by.sees(each.endDay()) ? each : each.unended())
                        .toList(),
                seen(visits, each -> by.sees(each.day())),
                seen(results, each -> by.sees(each.sampling().collectedAt().toLocalDate())),
                dosings.stream()
                        .filter(each -> by.sees(each.startDay()))
                        .map(each -> by.sees(each.endDay()) ? each : each.until(null, null, null))
                        .toList(),
                care.observed(by),
                by);
    }

    private static <T> List<T> seen(List<T> rows, Predicate<T> seen) {
        return rows.stream().filter(seen).toList();
    }

    /** Days since the index event. */
    public long day(LocalDate date) {
        return member.day(date);
    }

    /** The same; null for null. */
    public Long dayOrNull(LocalDate date) {
        return date == null ? null : day(date);
    }

    /**
     * Days from the index event to the end of somebody's time: the last kept visit, result, beginning of a dose or event,
     * unless the study has another rule; 0 when there is none.
     */
    public long followUpDays() {
        long last = 0;
        for (Visit visit : visits) if (visit.attended()) last = Math.max(last, day(visit.day()));
        for (LabResult result : results)
            last = Math.max(last, day(result.sampling().collectedAt().toLocalDate()));
        for (Dosing dosing : dosings) last = Math.max(last, day(dosing.startDay()));
        for (ClinicalEvent event : events) last = Math.max(last, day(event.day()));
        return observation.end(member, last, firstDay(EventKind.DEATH), firstDay(EventKind.GRAFT_LOSS));
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
