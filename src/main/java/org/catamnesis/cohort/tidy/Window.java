package org.catamnesis.cohort.tidy;

import java.time.LocalDate;
import org.catamnesis.cohort.Course;

/** What lies more than a year before the index event is left out: the day of somebody's birth would tell the age. */
public final class Window {
    private static final long EARLIEST = -365;
    private long leftOut;

    public boolean holds(Course course, LocalDate day) {
        if (course.day(day) >= EARLIEST) return true;
        leftOut++;
        return false;
    }

    /** How many rows were before it. */
    public long leftOut() {
        return leftOut;
    }
}
