package org.catamnesis.cohort.tidy;

import java.util.List;
import org.catamnesis.cohort.Course;

/** One row a clinical event, without its free text. */
final class EventsTable implements TidyTable {
    private final Telling telling;

    EventsTable(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<String> columns() {
        return telling.columns(
                "study_id", "event_no", "kind", "subtype", "grade", "rel_day|date", "end_day|end_date", "certainty");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        long number = 0;
        for (var event : course.events()) {
            if (!telling.window().holds(course, event.day())) continue;
            rows.text(subject.studyId())
                    .whole(++number)
                    .text(event.kind().code())
                    .text(telling.told("event_subtype", event.subtype()))
                    .text(telling.told("grade", event.grade()))
                    .day(subject, event.day())
                    .day(subject, event.endDay())
                    .text(certainty(event.biopsyProven()))
                    .end();
        }
    }

    private static String certainty(Boolean proven) {
        if (proven == null) return null;
        return proven ? "biopsy-proven" : "not-proven";
    }
}
