package org.catamnesis.followup.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.catamnesis.followup.protocol.ConditionFacts;
import org.catamnesis.followup.protocol.LineConditions;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolSeries;

/**
 * What a protocol asks for next of a patient, computed and never stored. Pure: the same facts and day give the same
 * answer, and of the facts only what had happened by that day is known.
 */
public final class DueDates {
    private static final LineConditions CONDITIONS = LineConditions.shipped();
    /** What a series that has come to its end still asked for is let go after so many days. */
    private static final int ENDED_FOR = 90;

    private final Protocol protocol;
    private final UnaryOperator<LocalDate> nextOpen;

    /** @param nextOpen the day itself, or the first open one after it where it is closed */
    public DueDates(Protocol protocol, UnaryOperator<LocalDate> nextOpen) {
        this.protocol = protocol;
        this.nextOpen = nextOpen;
    }

    /** One item at most for each series of the protocol, in its order; none for one who is not followed (any more). */
    public List<DueItem> on(LocalDate day, DueFacts facts) {
        Optional<Course> course = Course.of(facts, day);
        if (course.isEmpty()) return List.of();
        ConditionFacts known = facts.conditions(course.get().graft(), day);
        List<ProtocolSeries> asked = protocol.series().stream()
                .filter(series -> CONDITIONS.concerns(series, known, day))
                .toList();
        return asked.stream()
                .flatMap(series -> next(series, Done.alone(series, asked), course.get(), known, facts, day).stream())
                .toList();
    }

    private Optional<DueItem> next(
            ProtocolSeries series, boolean alone, Course course, ConditionFacts known, DueFacts facts, LocalDate day) {
        LocalDate dayZero = course.graft().day();
        SeriesCalendar calendar = new SeriesCalendar(series, dayZero, facts.deviations());
        Done done = Done.of(series, alone, facts, dayZero, day);
        LocalDate last = done.last();
        LocalDate begin = begin(series, course, known);
        boolean home = last != null && !last.isBefore(begin);
        LocalDate reference = home ? last : begin;
        Optional<Slot> found = calendar.after(reference, home);
        if (found.isEmpty()) return Optional.empty();
        Slot slot = found.get();
        LocalDate restarted = null;
        for (LocalDate discharged : course.discharges()) {
            if (!discharged.isAfter(reference) || slot.day().isAfter(discharged)) continue;
            slot = calendar.afterStay(slot, discharged);
            restarted = discharged;
        }
        if (over(series, slot, dayZero, day)) return Optional.empty();
        LocalDate due = nextOpen.apply(slot.day());
        LocalDate to = slot.to().isBefore(due) ? due : slot.to();
        Booking booked = booked(series, facts, day);
        NoShow missed = missed(series, slot, facts, day);
        DueState state = state(course, slot, to, booked, missed, day);
        List<String> missing = missing(calendar, slot, done, day);
        DueItem item = new DueItem(
                series, slot.band(), slot.rhythm(), due, slot.from(), to, state, last, missing, booked, DueReason.NONE);
        return Optional.of(new DueReason(item, slot, alone, course, facts, begin, restarted, missed, day).explained());
    }

    /** Where a series is for whoever was treated for a rejection, it begins with that. */
    private static LocalDate begin(ProtocolSeries series, Course course, ConditionFacts known) {
        boolean rejection = series.condition() != null
                && known.rejection() != null
                && known.rejection().isAfter(course.begin())
                && CONDITIONS
                        .of(series.condition())
                        .filter(one -> one.rejectionDays() != null)
                        .isPresent();
        return rejection ? known.rejection() : course.begin();
    }

    private static boolean over(ProtocolSeries series, Slot slot, LocalDate dayZero, LocalDate day) {
        Integer end = series.bands().getLast().toDay();
        return end != null && !slot.agreed() && day.isAfter(dayZero.plusDays(end + ENDED_FOR));
    }

    private static DueState state(
            Course course, Slot slot, LocalDate to, Booking booked, NoShow missed, LocalDate day) {
        if (course.inHospitalSince() != null) return DueState.PAUSED;
        if (booked != null
                && !booked.day().isBefore(slot.from())
                && !booked.day().isAfter(to)) return DueState.BOOKED;
        if (missed != null) return DueState.MISSED;
        if (day.isAfter(to)) return DueState.OVERDUE;
        return day.isBefore(slot.from()) ? DueState.UPCOMING : DueState.DUE;
    }

    /** What a part that came within the window lacks, until the next would be due after it and all of it is asked for. */
    private static List<String> missing(SeriesCalendar calendar, Slot slot, Done done, LocalDate day) {
        boolean begun = done.part() != null && !done.part().isBefore(slot.from());
        if (!begun) return List.of();
        boolean fresh = calendar.after(done.part(), true)
                .filter(next -> next.day().isAfter(day))
                .isPresent();
        return fresh ? done.missing() : List.of();
    }

    /** The next appointment in sight that is for the series. */
    private static Booking booked(ProtocolSeries series, DueFacts facts, LocalDate day) {
        return facts.bookings().stream()
                .filter(one ->
                        one.standing() && covers(one, series) && !one.day().isBefore(day))
                .min(Comparator.comparing(Booking::day))
                .orElse(null);
    }

    /** The last time that the patient was expected for it within this turn and did not come, if nothing came after. */
    private static NoShow missed(ProtocolSeries series, Slot slot, DueFacts facts, LocalDate day) {
        return NoShow.of(facts, day)
                .filter(one -> !one.day().isBefore(slot.from()) && one.covers(series))
                .orElse(null);
    }

    static boolean covers(Booking booking, ProtocolSeries series) {
        return booking.covers().isEmpty()
                ? booking.kind().equals(series.kind().code())
                : booking.covers().contains(series.key());
    }
}
