package org.catamnesis.cohort.export;

import java.time.LocalDate;
import org.catamnesis.cohort.Course;

/** What lies more than a year before the index event is left out: the day of somebody's birth would tell the age. */
final class Window {
    private static final long EARLIEST = -365;
    private long leftOut;

    boolean holds(Course course, LocalDate day) {
        if (course.day(day) >= EARLIEST) return true;
        leftOut++;
        return false;
    }

    /** How many rows were before it. */
    long leftOut() {
        return leftOut;
    }
}
