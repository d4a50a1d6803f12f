package org.catamnesis.cohort.tidy;

import org.catamnesis.cohort.Course;
import org.catamnesis.patient.EventKind;

/** How a patient is known to be at the end of follow-up. */
public final class Status {
    private Status() {}

    public static String of(Course course) {
        if (course.firstDay(EventKind.DEATH) != null) return "dead";
        return course.firstDay(EventKind.GRAFT_LOSS) != null ? "graft-lost" : "alive";
    }
}
