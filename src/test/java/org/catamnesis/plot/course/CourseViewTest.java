package org.catamnesis.plot.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.SvgSurface;
import org.catamnesis.plot.TimeAxis;
import org.catamnesis.plot.Viewport;
import org.junit.jupiter.api.Test;

class CourseViewTest {
    private static final double TODAY = 20_000;

    @Test
    void aCourseFitsFromItsFirstItemToTodayOrWhatComesAfterIt() {
        Course past = course(List.of(mark("a", 19_000, "Transplant")));
        assertTrue(past.fit().from() < 19_000 && past.fit().to() > TODAY, past.fit()::toString);
        Course future = course(List.of(mark("a", 21_000, "Planned")));
        assertTrue(future.fit().shows(TODAY) && future.fit().shows(21_000), future.fit()::toString);
        assertTrue(course(List.of()).fit().shows(TODAY));
    }

    @Test
    void noLabelCoversAnotherOneAmongAThousandEvents() {
        List<CourseItem> items = new ArrayList<>();
        for (int i = 0; i < 1000; i++) items.add(mark("event " + i, 15_000 + i * 5.0, "Infection CMV " + i));
        CourseView view = CourseView.of(course(items), course(items).fit(), 900);
        Lettering small = Lettering.small(new Ink(0));
        List<Box> labels = view.items().stream()
                .filter(placed -> !placed.label().isEmpty())
                .map(placed -> new Box(placed.labelX(), placed.baseline() - 9, small.width(placed.label()), 10))
                .toList();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++)
                assertTrue(!labels.get(i).overlaps(labels.get(j)));
        }
        assertEquals(1000, view.items().size());
        assertTrue(view.height() < 120, "the height does not grow with what has happened: " + view.height());
    }

    @Test
    void whatIsPointedAtIsFoundAndTheNearestOfSeveralWins() {
        CourseItem stay = new CourseItem("stay", 19_000, 19_040, "", CourseItem.Shape.MARK, Double.NaN);
        CourseItem visit = mark("visit", 19_020, "");
        CourseView view = CourseView.of(course(List.of(stay, visit)), Viewport.over(18_990, 19_050), 900);
        double x = view.time().x(19_020);
        double y = view.items().getFirst().box().middle();
        assertEquals(Optional.of("stay"), view.hit(view.time().x(19_003), y).map(CourseItem::key));
        assertTrue(view.hit(x, y).isPresent());
        assertEquals(Optional.empty(), view.hit(view.time().x(19_048), y));
    }

    @Test
    void dosesAreAsHighAsTheirLevelAndEndWhereTheyEnd() {
        CourseItem high = new CourseItem("1", 19_000, 19_100, "3 mg q12h", CourseItem.Shape.BAR, 1);
        CourseItem half = new CourseItem("2", 19_100, 19_200, "1.5 mg q12h", CourseItem.Shape.BAR, 0.5);
        Course course = new Course(
                List.of(new CourseLane("Tacrolimus", CourseLane.Tone.DOSE, List.of(half, high))),
                TimeAxis.calendar(),
                TODAY);
        List<Box> bars = CourseView.of(course, Viewport.over(19_000, 19_200), 900).items().stream()
                .map(PlacedItem::box)
                .toList();
        assertEquals(bars.getFirst().height() / 2, bars.getLast().height(), 0.01);
        assertEquals(bars.getFirst().right(), bars.getLast().x(), 0.01);
        assertEquals(bars.getFirst().bottom(), bars.getLast().bottom(), 0.01);
    }

    @Test
    void theSameCourseIsDrawnOnPaper() {
        Course course = new Course(
                List.of(
                        new CourseLane(
                                "移植",
                                CourseLane.Tone.EVENT,
                                List.of(new CourseItem(
                                        "t", 19_000, 19_000, "肝移植 1", CourseItem.Shape.MAJOR, Double.NaN))),
                        new CourseLane(
                                "就诊",
                                CourseLane.Tone.ACCENT,
                                List.of(new CourseItem(
                                        "v", 19_100, 19_100, "未到诊", CourseItem.Shape.MISSED, Double.NaN)))),
                TimeAxis.calendarFirst(19_000),
                TODAY);
        CourseView view = CourseView.of(course, course.fit(), 800);
        SvgSurface svg = new SvgSurface(view.width(), view.height());
        view.draw(svg, Palette.light());
        String drawn = svg.svg();
        for (String words : List.of("移植", "肝移植 1", "未到诊", "D+0")) assertTrue(drawn.contains(words), drawn);
    }

    private static CourseItem mark(String key, double at, String label) {
        return new CourseItem(key, at, at, label, CourseItem.Shape.MARK, Double.NaN);
    }

    private static Course course(List<CourseItem> items) {
        return new Course(List.of(new CourseLane("Events", CourseLane.Tone.EVENT, items)), TimeAxis.calendar(), TODAY);
    }
}
