package org.catamnesis.cohort.tidy;

import java.util.List;
import org.catamnesis.cohort.Course;

/** One row a visit, kept or missed. */
final class VisitsTable implements TidyTable {
    private final Vocabulary vocabulary;
    private final Window window;

    VisitsTable(Vocabulary vocabulary, Window window) {
        this.vocabulary = vocabulary;
        this.window = window;
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public List<String> columns() {
        return List.of("study_id", "visit_no", "rel_day", "type", "attended", "planned_rel_day", "deviation_days");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        long number = 0;
        for (var visit : subject.visits()) {
            if (!window.holds(course, visit.day())) continue;
            Long planned = subject.dayOrNull(visit.plannedDay());
            long day = subject.day(visit.day());
            rows.text(subject.studyId())
                    .whole(++number)
                    .whole(day)
                    .text(vocabulary.told("visit_type", visit.kind()))
                    .yes(visit.attended())
                    .whole(planned)
                    .whole(planned == null ? null : (Long) (day - planned))
                    .end();
        }
    }
}
