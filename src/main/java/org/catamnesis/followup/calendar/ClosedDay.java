package org.catamnesis.followup.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Days on which nobody is seen, such as a holiday or every weekend; or days that are worked although they would be free.
 *
 * @param id of its newest row
 * @param until last day; null for no end
 * @param weekdays only these of the range; empty for every day
 * @param closed false for days that are worked
 */
public record ClosedDay(
        long id, LocalDate from, LocalDate until, Set<DayOfWeek> weekdays, boolean closed, String title) {
    public ClosedDay {
        weekdays = Set.copyOf(weekdays);
        title = title == null ? "" : title.strip();
    }

    /** One day or a range without a row yet. */
    public static ClosedDay of(LocalDate from, LocalDate until, String title) {
        return new ClosedDay(0, from, until, Set.of(), true, title);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from)
                && (until == null || !day.isAfter(until))
                && (weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek()));
    }

    /** @throws ProblemException TITLE_MISSING, ENDS_BEFORE_START */
    void require() {
        if (title.isEmpty()) throw new ProblemException(Problem.TITLE_MISSING);
        if (until != null && until.isBefore(from)) throw new ProblemException(Problem.ENDS_BEFORE_START);
    }
}
