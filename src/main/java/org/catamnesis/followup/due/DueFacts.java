package org.catamnesis.followup.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.protocol.ConditionFacts;
import org.catamnesis.followup.protocol.Deviation;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;

/**
 * What due dates follow from, of one patient. What lies after the day that is asked for may be among it and is not looked at.
 *
 * @param grafts in the order of their days
 * @param events those that bear on follow-up: admissions, discharges, lost grafts, death
 * @param drugs with the classes and levels that the catalogue knows
 */
public record DueFacts(
        List<Transplant> grafts,
        List<ClinicalEvent> events,
        ResultDays results,
        List<Attendance> visits,
        List<Booking> bookings,
        List<Deviation> deviations,
        List<DrugTaken> drugs,
        List<FollowedAs> followed,
        List<Diagnosed> diagnoses) {

    /** A diagnosis by its ICD-10 code; the day is null where nobody knows it. */
    public record Diagnosed(String code, LocalDate day) {}

    public DueFacts {
        grafts = grafts.stream()
                .sorted(Comparator.comparing(Transplant::day).thenComparing(Transplant::graftNumber))
                .toList();
        events = events.stream()
                .sorted(Comparator.comparing(ClinicalEvent::day).thenComparing(ClinicalEvent::id))
                .toList();
        visits = visits.stream().sorted(Comparator.comparing(Attendance::day)).toList();
        bookings = bookings.stream()
                .sorted(Comparator.comparing(Booking::day).thenComparing(Booking::id))
                .toList();
        deviations = deviations.stream()
                .sorted(Comparator.comparing(Deviation::fromDay))
                .toList();
        drugs = List.copyOf(drugs);
        followed =
                followed.stream().sorted(Comparator.comparing(FollowedAs::from)).toList();
        diagnoses = List.copyOf(diagnoses);
    }

    /** The newest graft of the day: the one that is followed. */
    public Optional<Transplant> graftOn(LocalDate day) {
        return grafts.stream().filter(graft -> !graft.day().isAfter(day)).reduce((_, later) -> later);
    }

    /** The newest graft of each other organ, newest first. */
    public List<Transplant> otherGrafts(LocalDate day) {
        Optional<Transplant> newest = graftOn(day);
        if (newest.isEmpty()) return List.of();
        List<Transplant> others = new ArrayList<>();
        for (Transplant graft : grafts.reversed())
            if (!graft.day().isAfter(day)
                    && graft.organ() != newest.get().organ()
                    && others.stream().noneMatch(one -> one.organ() == graft.organ())) others.add(graft);
        return others;
    }

    /** As if no other organ had been transplanted; a loss is that of the graft that was the newest until its day. */
    public DueFacts only(Organ organ) {
        return new DueFacts(
                grafts.stream().filter(graft -> graft.organ() == organ).toList(),
                events.stream()
                        .filter(event -> event.kind() != EventKind.GRAFT_LOSS
                                || graftOn(event.day().minusDays(1))
                                        .or(() -> graftOn(event.day()))
                                        .filter(graft -> graft.organ() == organ)
                                        .isPresent())
                        .toList(),
                results,
                visits,
                bookings,
                deviations,
                drugs,
                followed,
                diagnoses);
    }

    public boolean diedBy(LocalDate day) {
        return events.stream()
                .anyMatch(
                        event -> event.kind() == EventKind.DEATH && !event.day().isAfter(day));
    }

    /** The day on which that graft was lost; empty while it works. A loss on the day of a later graft is that of the one before. */
    public Optional<LocalDate> lost(Transplant graft, LocalDate day) {
        return events.stream()
                .filter(event -> event.kind() == EventKind.GRAFT_LOSS)
                .map(ClinicalEvent::day)
                .filter(lost -> lost.isAfter(graft.day()) || lost.equals(graft.day()) && graft.graftNumber() == 1)
                .filter(lost -> !lost.isAfter(day))
                .findFirst();
    }

    /** How the clinic follows the patient on a day; {@code active} where nobody said anything. */
    public FollowedAs followedOn(LocalDate day) {
        return followed.stream()
                .filter(state -> !state.from().isAfter(day))
                .reduce((_, later) -> later)
                .orElse(new FollowedAs(FollowUpState.ACTIVE, LocalDate.MIN));
    }

    /** What conditions of series look at. */
    ConditionFacts conditions(Transplant graft, LocalDate day) {
        Set<String> known = diagnoses.stream()
                .filter(one -> one.day() == null || !one.day().isAfter(day))
                .map(Diagnosed::code)
                .collect(Collectors.toSet());
        Set<String> classes = drugs.stream()
                .filter(drug -> drug.takenOn(day))
                .map(DrugTaken::drugClass)
                .collect(Collectors.toSet());
        LocalDate rejection = events.stream()
                .filter(event -> event.kind() == EventKind.REJECTION)
                .map(ClinicalEvent::day)
                .filter(one -> !one.isBefore(graft.day()) && !one.isAfter(day))
                .reduce((_, later) -> later)
                .orElse(null);
        return new ConditionFacts(
                known,
                classes,
                graft.details().ebv(),
                graft.details().cmv(),
                Boolean.TRUE.equals(graft.details().donorAntiHbc()),
                rejection);
    }

    /** Since when the patient is in hospital, by a day; empty for one who is at home or not followed. */
    public Optional<LocalDate> inHospitalSince(LocalDate day) {
        return Course.of(this, day).map(Course::inHospitalSince);
    }
}
