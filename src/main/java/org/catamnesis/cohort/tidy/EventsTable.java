package org.catamnesis.cohort.tidy;

import java.util.List;
import org.catamnesis.cohort.Course;

/** One row a clinical event, without its free text. */
final class EventsTable implements TidyTable {
    private final Vocabulary vocabulary;
    private final Window window;

    EventsTable(Vocabulary vocabulary, Window window) {
        this.vocabulary = vocabulary;
        this.window = window;
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<String> columns() {
        return List.of("study_id", "kind", "subtype", "grade", "rel_day", "end_day", "certainty");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        for (var event : course.events()) {
            if (!window.holds(course, event.day())) continue;
            rows.text(subject.studyId())
                    .text(event.kind().code())
                    .text(vocabulary.told("event_subtype", event.subtype()))
                    .text(vocabulary.told("grade", event.grade()))
                    .whole(subject.day(event.day()))
                    .whole(subject.dayOrNull(event.endDay()))
                    .text(certainty(event.biopsyProven()))
                    .end();
        }
    }

    private static String certainty(Boolean proven) {
        if (proven == null) return null;
        return proven ? "biopsy-proven" : "not-proven";
    }
}
