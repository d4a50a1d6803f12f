package org.catamnesis.followup.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.worklist.WorkReason;

/**
 * An appointment or planned visit that was not kept and after which nothing came, nor is anything booked.
 *
 * @param appointment null for a planned visit without an appointment
 * @param said whether somebody recorded that the patient did not come; else the day went by and nobody said anything
 */
public record NoShow(LocalDate day, Booking appointment, String kind, boolean said) {

    /** The newest one by a day; since the transplant, and while there is nothing newer. */
    public static Optional<NoShow> of(DueFacts facts, LocalDate day) {
        LocalDate since = facts.graftOn(day).map(graft -> graft.day()).orElse(LocalDate.MIN);
        boolean booked = facts.bookings().stream()
                .anyMatch(one -> one.standing() && !one.day().isBefore(day));
        if (booked) return Optional.empty();
        return Stream.concat(appointments(facts, day), visits(facts, day))
                .filter(one -> one.day().isAfter(since))
                .max(Comparator.comparing(NoShow::day).thenComparing(one -> one.appointment() != null))
                .filter(one -> !cameAfter(one.day(), facts, day));
    }

    private static Stream<NoShow> appointments(DueFacts facts, LocalDate day) {
        return facts.bookings().stream()
                .filter(one -> one.state().equals("missed") && !one.day().isAfter(day)
                        || one.state().equals("booked") && one.day().isBefore(day))
                .map(one -> new NoShow(one.day(), one, one.kind(), one.state().equals("missed")));
    }

    private static Stream<NoShow> visits(DueFacts facts, LocalDate day) {
        return facts.visits().stream()
                .filter(visit -> !visit.attended() && !visit.expected().isAfter(day))
                .map(visit -> new NoShow(visit.expected(), null, visit.kind(), true));
    }

    private static boolean cameAfter(LocalDate missed, DueFacts facts, LocalDate day) {
        boolean visited = facts.visits().stream()
                .anyMatch(visit -> visit.attended()
                        && !visit.day().isBefore(missed)
                        && !visit.day().isAfter(day));
        return visited
                || facts.bookings().stream()
                        .anyMatch(one -> List.of("seen", "arrived").contains(one.state())
                                && !one.day().isBefore(missed)
                                && !one.day().isAfter(day));
    }

    boolean covers(ProtocolSeries series) {
        if (appointment != null) return DueDates.covers(appointment, series);
        return kind.equals(series.kind().code()) || series.kind() == LineKind.VISIT && kind.equals("outpatient");
    }

    public WorkReason reason() {
        return WorkReason.of(said ? "did-not-come" : "not-closed", day);
    }
}
