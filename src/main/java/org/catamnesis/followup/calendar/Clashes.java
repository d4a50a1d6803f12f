package org.catamnesis.followup.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.catamnesis.language.ProblemException;

/** What speaks against an appointment. */
public final class Clashes {
    private final ClinicCalendar calendar;
    private final LocalDate today;
    private final Set<Long> ended;

    /** @param ended patients who have died or are not followed any more */
    public Clashes(ClinicCalendar calendar, LocalDate today, Set<Long> ended) {
        this.calendar = calendar;
        this.today = today;
        this.ended = Set.copyOf(ended);
    }

    /**
     * In the order of their weight.
     *
     * @param wanted where it is or would be; its id is not counted among the others
     * @param others what is booked on that day at least
     */
    public Set<Clash> of(Appointment wanted, Collection<Appointment> others) {
        EnumSet<Clash> clashes = EnumSet.noneOf(Clash.class);
        Slot slot = wanted.slot();
        List<Appointment> standing = others.stream()
                .filter(other -> other.id() != wanted.id() && other.state().stands())
                .toList();
        if (slot.day().isBefore(today)) clashes.add(Clash.PAST);
        if (ended.contains(wanted.patientId())) clashes.add(Clash.ENDED);
        if (calendar.closed().isClosed(slot.day())) clashes.add(Clash.CLOSED);
        for (Appointment other : standing) {
            if (other.patientId() != wanted.patientId() || !other.day().equals(slot.day())) continue;
            clashes.add(other.slot().overlaps(slot) ? Clash.SAME_TIME : Clash.SAME_DAY);
        }
        if (slot.hours() != null) addOfHours(clashes, slot, standing);
        return clashes;
    }

    private void addOfHours(Set<Clash> clashes, Slot slot, List<Appointment> standing) {
        var hours = calendar.line(slot.hours());
        if (hours.filter(one -> one.holds(slot)).isEmpty()) clashes.add(Clash.OUTSIDE_HOURS);
        Load load = new Load(standing.stream()
                .filter(other -> !ended.contains(other.patientId()))
                .toList());
        if (hours.filter(one -> !load.hasRoom(one, slot)).isPresent()) clashes.add(Clash.FULL);
    }

    /** Refuses what speaks against it; what only the limit forbids is allowed to one who says so. */
    public static void require(Set<Clash> clashes, boolean overbook) {
        for (Clash clash : clashes)
            if (clash.problem() != null && !(overbook && clash.overbookable()))
                throw new ProblemException(clash.problem());
    }
}
