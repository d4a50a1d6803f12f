package org.catamnesis.cohort.tidy;

import java.time.LocalDate;
import org.catamnesis.cohort.Course;

/** What lies more than a year before the index event is left out: the day of somebody's birth would tell the age. */
public final class Window {
    private static final long EARLIEST = -365;
    private long leftOut;

    /** Whether the day may be told; nothing is counted. */
    boolean near(Course course, LocalDate day) {
        return course.day(day) >= EARLIEST;
    }

    public boolean holds(Course course, LocalDate day) {
        if (near(course, day)) return true;
        leftOut++;
        return false;
    }

    /** How many rows were before it. */
    public long leftOut() {
        return leftOut;
    }
}
