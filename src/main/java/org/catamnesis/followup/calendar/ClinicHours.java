package org.catamnesis.followup.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Organ;

/**
 * Hours in which the clinic sees patients, again and again: on some weekdays, every so many weeks counted from the week of
 * the first day. Times are those of the clinic's wall, so a change of the clocks moves nothing.
 *
 * @param id of its newest row
 * @param line id of its first row, which stays when it is changed
 * @param until last day; null for no end
 * @param perSlot how many are seen in one slot
 * @param organs whose recipients; empty for all
 * @param staff who sees them; empty where nobody is named
 */
public record ClinicHours(
        long id,
        long line,
        String title,
        Set<DayOfWeek> weekdays,
        int everyWeeks,
        LocalDate from,
        LocalDate until,
        LocalTime start,
        LocalTime end,
        int slotMinutes,
        int perSlot,
        Set<Organ> organs,
        String staff) {
    private static final int MINUTES_A_DAY = 24 * 60;

    public ClinicHours {
        weekdays = Set.copyOf(weekdays);
        organs = Set.copyOf(organs);
        staff = staff == null ? "" : staff.strip();
        title = title == null ? "" : title.strip();
    }

    /** @throws ProblemException CLINIC_HOURS_INCOMPLETE, ENDS_BEFORE_START */
    void require() {
        if (until != null && until.isBefore(from) || !start.isBefore(end))
            throw new ProblemException(Problem.ENDS_BEFORE_START);
        boolean whole = !title.isEmpty()
                && !weekdays.isEmpty()
                && everyWeeks > 0
                && perSlot > 0
                && slotMinutes > 0
                && slotMinutes < MINUTES_A_DAY
                && slotCount() > 0;
        if (!whole) throw new ProblemException(Problem.CLINIC_HOURS_INCOMPLETE);
    }

    /** Whether they take place on a day, as far as they know. */
    public boolean isOn(LocalDate day) {
        if (day.isBefore(from) || until != null && day.isAfter(until)) return false;
        return weekdays.contains(day.getDayOfWeek())
                && ChronoUnit.WEEKS.between(monday(from), monday(day)) % everyWeeks == 0;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Whether recipients of this organ are seen; null is nobody's in particular. */
    public boolean isFor(Organ organ) {
        return organs.isEmpty() || organ == null || organs.contains(organ);
    }

    public int slotCount() {
        return (int) (ChronoUnit.MINUTES.between(start, end) / slotMinutes);
    }

    /** How many can be seen on one day. */
    public int capacity() {
        return slotCount() * perSlot;
    }

    /** Its slots on that day, whether it takes place then or not. */
    public List<Slot> slots(LocalDate day) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < slotCount(); i++)
            slots.add(new Slot(day.atTime(start).plusMinutes((long) i * slotMinutes), slotMinutes, line));
        return slots;
    }

    /** Whether the whole of it lies within the hours of its day. */
    public boolean holds(Slot slot) {
        LocalDate day = slot.day();
        return isOn(day)
                && !slot.start().isBefore(day.atTime(start))
                && !slot.end().isAfter(day.atTime(end));
    }
}
