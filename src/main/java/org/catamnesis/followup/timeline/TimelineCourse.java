package org.catamnesis.followup.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.language.Messages;
import org.catamnesis.plot.PlotTime;
import org.catamnesis.plot.TimeAxis;
import org.catamnesis.plot.course.Course;
import org.catamnesis.plot.course.CourseItem;
import org.catamnesis.plot.course.CourseLane;

/** Which entry of a timeline belongs where: a lane for each kind, and one for the doses of each drug. */
public final class TimelineCourse {
    private final List<TimelineEntry> entries;
    private final Messages messages;
    private final LocalDate today;

    public TimelineCourse(List<TimelineEntry> entries, Messages messages, LocalDate today) {
        this.entries = List.copyOf(entries);
        this.messages = messages;
        this.today = today;
    }

    /** @param shown the kinds that are wanted; those without entries have no lane */
    public Course of(Set<TimelineLane> shown, TimeAxis axis) {
        List<CourseLane> lanes = new ArrayList<>();
        for (TimelineLane kind : TimelineLane.values()) {
            List<TimelineEntry> own =
                    entries.stream().filter(entry -> entry.lane() == kind).toList();
            if (own.isEmpty() || !shown.contains(kind)) continue;
            if (kind == TimelineLane.DOSES) lanes.addAll(doses(own));
            else lanes.add(new CourseLane(messages.text(kind.key()), tone(kind), items(own)));
        }
        return new Course(lanes, axis, PlotTime.of(today) + 0.5);
    }

    /** Tells an entry from every other one. */
    public static String key(TimelineEntry entry) {
        return entry.lane() + " " + entry.id();
    }

    private static CourseLane.Tone tone(TimelineLane kind) {
        return switch (kind) {
            case OPERATIONS -> CourseLane.Tone.EVENT;
            case REJECTIONS -> CourseLane.Tone.HIGH;
            case INFECTIONS -> CourseLane.Tone.LOW;
            case ADMISSIONS, BIOPSIES, EVENTS -> CourseLane.Tone.EVENT;
            case VISITS -> CourseLane.Tone.ACCENT;
            case DOCUMENTS -> CourseLane.Tone.QUIET;
            case DOSES -> CourseLane.Tone.DOSE;
        };
    }

    private List<CourseItem> items(List<TimelineEntry> own) {
        return own.stream()
                .map(entry -> item(entry, entry.text(), shape(entry), Double.NaN))
                .toList();
    }

    private static CourseItem.Shape shape(TimelineEntry entry) {
        return switch (entry.lane()) {
            case OPERATIONS -> CourseItem.Shape.MAJOR;
            case VISITS -> entry.missed() ? CourseItem.Shape.MISSED : CourseItem.Shape.DOT;
            case DOCUMENTS -> entry.missed() ? CourseItem.Shape.OPEN_SHEET : CourseItem.Shape.SHEET;
            case DOSES -> CourseItem.Shape.BAR;
            default -> entry.weight() == 3 ? CourseItem.Shape.MAJOR : CourseItem.Shape.MARK;
        };
    }

    private CourseItem item(TimelineEntry entry, String label, CourseItem.Shape shape, double level) {
        double from = PlotTime.of(entry.from());
        LocalDate end = entry.end(today);
        boolean moment = end.equals(entry.from()) && shape != CourseItem.Shape.BAR;
        double to = moment ? from : PlotTime.of(end.plusDays(1));
        return new CourseItem(key(entry), from, to, label, shape, level);
    }

    private List<CourseLane> doses(List<TimelineEntry> own) {
        Map<String, List<TimelineEntry>> byDrug = new LinkedHashMap<>();
        own.forEach(entry ->
                byDrug.computeIfAbsent(entry.title(), _ -> new ArrayList<>()).add(entry));
        List<CourseLane> lanes = new ArrayList<>();
        byDrug.forEach((drug, doses) -> {
            double most =
                    doses.stream().mapToDouble(TimelineEntry::amount).max().orElse(1);
            List<CourseItem> bars = doses.stream()
                    .map(dose -> item(dose, dose.detail(), CourseItem.Shape.BAR, most > 0 ? dose.amount() / most : 1))
                    .toList();
            lanes.add(new CourseLane(drug, CourseLane.Tone.DOSE, bars));
        });
        return lanes;
    }
}
