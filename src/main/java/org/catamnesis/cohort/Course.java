package org.catamnesis.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        return Stream.of(
                        visits.stream().filter(Visit::attended).map(Visit::day),
                        results.stream()
                                .map(result -> result.sampling().collectedAt().toLocalDate()),
                        dosings.stream().map(Dosing::startDay),
                        events.stream().map(ClinicalEvent::day))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .mapToLong(this::day)
                .filter(day -> day > 0)
                .max()
                .orElse(0);
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
