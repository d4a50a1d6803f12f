package org.catamnesis.cohort.tidy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.catamnesis.cohort.Course;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;

/** When what a study counts happened first to somebody, and until when it would have been seen. */
final class Endpoints {
    /** In the order of their columns. */
    static final List<String> NAMES = List.of(
            "death",
            "graft_loss",
            "graft_failure",
            "rejection",
            "proven_rejection",
            "infection",
            "readmission",
            "malignancy",
            "event_free");

    private static final String TRANSPLANT_STAY = "transplantation";

    private final Map<String, Long> days = new LinkedHashMap<>();
    private final long end;

    Endpoints(Course course) {
        Long death = course.firstDay(EventKind.DEATH);
        Long loss = course.firstDay(EventKind.GRAFT_LOSS);
        Long rejection = course.firstDay(EventKind.REJECTION);
        end = death == null ? course.followUpDays() : Math.min(death, course.followUpDays());
        days.put("death", death);
        days.put("graft_loss", loss);
        days.put("graft_failure", first(loss, death));
        days.put("rejection", rejection);
        days.put(
                "proven_rejection",
                first(
                        course,
                        event -> event.kind() == EventKind.REJECTION && Boolean.TRUE.equals(event.biopsyProven())));
        days.put("infection", course.firstDay(EventKind.INFECTION));
        days.put("readmission", readmission(course));
        days.put("malignancy", course.firstDay(EventKind.MALIGNANCY));
        days.put("event_free", first(rejection, first(loss, death)));
    }

    /** The first stay that is not the one for the transplantation. */
    private static Long readmission(Course course) {
        return first(
                course,
                event -> event.kind() == EventKind.ADMISSION
                        && !TRANSPLANT_STAY.equals(event.subtype())
                        && course.day(event.day()) > 0);
    }

    private static Long first(Course course, Predicate<ClinicalEvent> which) {
        return course.events().stream()
                .filter(which)
                .map(event -> course.day(event.day()))
                .filter(day -> day >= 0)
                .findFirst()
                .orElse(null);
    }

    private static Long first(Long a, Long b) {
        if (a == null || b == null) return a == null ? b : a;
        return Math.min(a, b);
    }

    boolean happened(String name) {
        Long day = days.get(name);
        return day != null && day <= end;
    }

    /** The day of the event, or the last one on which it would have been seen. */
    long time(String name) {
        return happened(name) ? days.get(name) : end;
    }

    /** Death, or the end of observation. */
    long end() {
        return end;
    }
}
