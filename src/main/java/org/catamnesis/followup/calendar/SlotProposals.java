package org.catamnesis.followup.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.patient.Organ;

/**
 * The times that suit a patient best: what falls together is done on one day, near the days on which it is due, in the
 * clinic of the organ, where there is room, and blood is drawn in the morning. Where the clinic has no hours at all, days are proposed at its usual time.
 */
public final class SlotProposals {
    /** Days within which what is late is wanted. */
    static final int GRACE = 14;

    private static final int BEYOND = 28;
    private static final int MORNING_WORTH = 3;
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final int USUAL_MINUTES = 15;
    private static final LocalTime USUAL_TIME = LocalTime.of(9, 0);
    private static final LocalTime FIRST_TIME = LocalTime.of(8, 0);
    private static final int USUAL_TIMES = 19;
    private final ClinicCalendar calendar;
    private final Load load;
    private final LocalDateTime now;
    private final Organ organ;

    /**
     * @param booked what is booked on the days in question, of everybody who can still come
     * @param organ of the patient's newest graft; null where there is none
     */
    public SlotProposals(ClinicCalendar calendar, Collection<Appointment> booked, LocalDateTime now, Organ organ) {
        this.calendar = calendar;
        this.load = new Load(booked);
        this.now = now;
        this.organ = organ;
    }

    /** The best times for as much as can be done at once, best first; empty when nothing is wanted. */
    public List<Proposal> best(List<Wanted> wanted, int most) {
        List<Wanted> open = open(wanted);
        if (open.isEmpty()) return List.of();
        LocalDate first =
                open.stream().map(Wanted::from).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last =
                open.stream().map(Wanted::to).max(Comparator.naturalOrder()).orElseThrow();
        List<Proposal> inTime = proposals(open, first, last);
        List<Proposal> best = new ArrayList<>(inTime.stream().limit(most).toList());
        LocalDate after = last.plusDays(1);
        if (best.isEmpty()) best.addAll(late(open, after).stream().limit(most).toList());
        return best;
    }

    /** As few days as everything can be done on, in their order: each the best for what it covers. */
    public List<Proposal> trips(List<Wanted> wanted) {
        List<Wanted> left = new ArrayList<>(open(wanted));
        List<Proposal> trips = new ArrayList<>();
        while (!left.isEmpty()) {
            Wanted pressing =
                    left.stream().min(Comparator.comparing(Wanted::to)).orElseThrow();
            Optional<Proposal> trip = proposals(left, pressing.from(), pressing.to()).stream()
                    .filter(one -> one.covers().contains(pressing.series()))
                    .findFirst();
            Proposal next = trip.or(() -> late(List.of(pressing), pressing.to().plusDays(1)).stream()
                            .findFirst())
                    .orElse(null);
            if (next == null) {
                left.remove(pressing);
                continue;
            }
            trips.add(next);
            left.removeIf(one -> next.covers().contains(one.series()));
        }
        trips.sort(Comparator.comparing(trip -> trip.slot().start()));
        return trips;
    }

    /** The first time with room on one day, in the organ's clinic. */
    public Optional<Slot> freeOn(LocalDate day) {
        if (day.isBefore(now.toLocalDate()) || calendar.closed().isClosed(day)) return Optional.empty();
        if (calendar.hours().isEmpty()) return Optional.of(new Slot(day.atTime(USUAL_TIME), USUAL_MINUTES, null));
        return calendar.on(day).stream()
                .filter(hours -> hours.isFor(organ))
                .sorted(Comparator.comparing(
                        (ClinicHours hours) -> hours.organs().isEmpty()))
                .flatMap(hours -> hours.slots(day).stream().filter(slot -> load.hasRoom(hours, slot)))
                .filter(slot -> slot.start().isAfter(now))
                .findFirst();
    }

    /** Every time of one day, with room or not, the organ's clinic first; none on a closed day. */
    public List<Slot> timesOn(LocalDate day) {
        if (calendar.closed().isClosed(day)) return List.of();
        if (calendar.on(day).isEmpty())
            return IntStream.range(0, USUAL_TIMES)
                    .mapToObj(i -> new Slot(day.atTime(FIRST_TIME).plusMinutes(i * 30L), USUAL_MINUTES, null))
                    .toList();
        return calendar.on(day).stream()
                .sorted(Comparator.comparing((ClinicHours hours) -> !hours.isFor(organ)))
                .flatMap(hours -> hours.slots(day).stream())
                .toList();
    }

    /** As each can still be kept: what is late is wanted within two weeks. */
    public List<Wanted> open(List<Wanted> wanted) {
        return wanted.stream().map(one -> one.from(now.toLocalDate(), GRACE)).toList();
    }

    private List<Proposal> proposals(List<Wanted> wanted, LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1))
                .flatMap(day -> freeOn(day).stream())
                .map(slot -> proposal(slot, wanted))
                .filter(proposal -> !proposal.covers().isEmpty())
                .sorted(Comparator.comparing(
                                (Proposal proposal) -> -proposal.covers().size())
                        .thenComparing(proposal -> proposal.daysOff() + lateForBlood(proposal, wanted))
                        .thenComparing(proposal -> proposal.slot().start()))
                .toList();
    }

    /** Days that a morning may lie further off: a trough is drawn before the dose, and fasting. */
    private static int lateForBlood(Proposal proposal, List<Wanted> wanted) {
        boolean blood = wanted.stream()
                .anyMatch(one -> one.kind().equals(LineKind.LAB.code())
                        && proposal.covers().contains(one.series()));
        return blood && !proposal.slot().start().toLocalTime().isBefore(NOON) ? MORNING_WORTH : 0;
    }

    private static Proposal proposal(Slot slot, List<Wanted> wanted) {
        List<Wanted> done = wanted.stream().filter(one -> one.holds(slot.day())).toList();
        return new Proposal(slot, series(done), off(slot, done), true);
    }

    /** After the windows, for where none of their days had room. */
    private List<Proposal> late(List<Wanted> wanted, LocalDate after) {
        return after.datesUntil(after.plusDays(BEYOND))
                .flatMap(day -> freeOn(day).stream())
                .map(slot -> new Proposal(slot, series(wanted), off(slot, wanted), false))
                .toList();
    }

    private static List<String> series(List<Wanted> wanted) {
        return wanted.stream().map(Wanted::series).toList();
    }

    private static int off(Slot slot, List<Wanted> wanted) {
        return wanted.stream()
                .mapToInt(one -> (int) Math.abs(ChronoUnit.DAYS.between(one.due(), slot.day())))
                .sum();
    }
}
