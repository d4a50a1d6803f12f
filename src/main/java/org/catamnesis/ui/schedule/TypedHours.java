package org.catamnesis.ui.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.TypedDate;

/** Clinic hours as they are typed. */
record TypedHours(
        String title,
        Set<DayOfWeek> weekdays,
        String everyWeeks,
        String from,
        String until,
        String start,
        String end,
        String slotMinutes,
        String perSlot,
        Set<Organ> organs,
        String staff) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    /**
     * What they mean.
     *
     * @param before the hours that they are to change; null for new ones
     * @throws ProblemException CLINIC_HOURS_INCOMPLETE, DATE_PATTERN_WRONG
     */
    ClinicHours parse(ClinicHours before) {
        return new ClinicHours(
                before == null ? 0 : before.id(),
                before == null ? 0 : before.line(),
                title,
                weekdays,
                number(everyWeeks),
                day(from),
                until.isBlank() ? null : day(until),
                time(start),
                time(end),
                number(slotMinutes),
                number(perSlot),
                organs,
                staff);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            throw new ProblemException(Problem.CLINIC_HOURS_INCOMPLETE);
        }
    }

    static LocalDate day(String text) {
        return TypedDate.parse(text).orElseThrow(() -> new ProblemException(Problem.DAY_UNREADABLE));
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text.strip().replace('：', ':'), TIME);
        } catch (DateTimeParseException _) {
            throw new ProblemException(Problem.CLINIC_HOURS_INCOMPLETE);
        }
    }
}
