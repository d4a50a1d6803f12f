package org.catamnesis.cohort.tidy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.catamnesis.cohort.Course;
import org.catamnesis.followup.Visit;

/** One row a visit, kept or missed. */
final class VisitsTable implements TidyTable {
    private static final long FIRST_YEAR = 365;
    private static final long WEEK = 7;
    private static final long MONTH = 30;
    private final Telling telling;

    VisitsTable(Telling telling) {
        this.telling = telling;
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public List<String> columns() {
        return telling.columns(
                "study_id",
                "visit_no",
                "rel_day|date",
                "type",
                "reason",
                "attended",
                "planned_rel_day|planned_date",
                "deviation_days",
                "in_window",
                "orders");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        long number = 0;
        for (Visit visit : subject.visits()) {
            if (!telling.window().holds(course, visit.day())) continue;
            LocalDate planned = visit.plannedDay();
            Long deviation = planned == null ? null : (Long) (subject.day(visit.day()) - subject.day(planned));
            rows.text(subject.studyId())
                    .whole(++number)
                    .day(subject, visit.day())
                    .text(telling.told("visit_type", visit.kind()))
                    .text(visit.reason() == null ? null : visit.reason().code())
                    .yes(visit.attended())
                    .day(subject, planned)
                    .whole(deviation)
                    .yes(deviation == null ? null : visit.attended() && inWindow(subject.day(planned), deviation))
                    .text(orders(visit))
                    .end();
        }
    }

    private static boolean inWindow(long planned, long deviation) {
        return Math.abs(deviation) <= (planned <= FIRST_YEAR ? WEEK : MONTH);
    }

    /** Codes of the catalogue alone. */
    private String orders(Visit visit) {
        TreeSet<String> known = new TreeSet<>(visit.orders());
        known.removeIf(code -> telling.catalogue().byCode(code).isEmpty());
        return String.join(" ", known);
    }
}
