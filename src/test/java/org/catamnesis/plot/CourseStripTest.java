package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.catamnesis.plot.CourseStrip.Grip;
import org.junit.jupiter.api.Test;

class CourseStripTest {
    private final Chart chart = SampleCourse.chart(false);
    private final Viewport all = chart.fit();
    private final CourseStrip strip = new CourseStrip(chart, all, 1000, 44);
    private final double from = SampleCourse.DAY_ZERO + 100;
    private final Viewport window = all.show(from, from + 100);

    private double x(double time) {
        return 10 + (time - all.from()) * 980 / all.span();
    }

    @Test
    void theLeadingSeriesIsDrawnWithTheWindowOverIt() {
        RecordingSurface drawn = new RecordingSurface();
        strip.draw(drawn, Palette.light(), window);
        assertEquals("Tacrolimus", strip.name());
        assertTrue(drawn.polylines.size() > 0);
        List<Double> edges = drawn.lines.stream()
                .filter(line ->
                        line.stroke().equals(Stroke.solid(Palette.light().accent(), 2)))
                .map(RecordingSurface.Line::x1)
                .toList();
        assertEquals(x(from), edges.get(0), 0.01);
        assertEquals(x(from + 100), edges.get(1), 0.01);
        Legible.check(drawn.texts, 1000);
    }

    @Test
    void theEdgesAndTheMiddleAreTakenHoldOf() {
        assertEquals(
                List.of(Grip.OUTSIDE, Grip.FROM, Grip.WINDOW, Grip.TO, Grip.OUTSIDE),
                List.of(
                        strip.gripAt(x(from) - 30, window),
                        strip.gripAt(x(from) + 3, window),
                        strip.gripAt(x(from + 50), window),
                        strip.gripAt(x(from + 100) - 3, window),
                        strip.gripAt(x(from + 100) + 30, window)));
    }

    @Test
    void draggingMovesAndResizesButNeverBeyondTheCourse() {
        double tenDays = 10 * 980 / all.span();
        assertEquals(from + 10, strip.drag(window, Grip.WINDOW, 0, tenDays).from(), 1e-6);
        assertEquals(100, strip.drag(window, Grip.WINDOW, 0, tenDays).span(), 1e-6);
        assertEquals(110, strip.drag(window, Grip.TO, 0, tenDays).span(), 1e-6);
        assertEquals(90, strip.drag(window, Grip.FROM, 0, tenDays).span(), 1e-6);
        assertEquals(from + 100, strip.drag(window, Grip.FROM, 0, tenDays).to(), 1e-6);
        assertEquals(Viewport.SHORTEST, strip.drag(window, Grip.TO, 0, -5000).span(), 1e-6);
        assertEquals(all.last(), strip.drag(window, Grip.WINDOW, 0, 1e6).to(), 1e-6);
        Viewport jumped = strip.drag(window, Grip.OUTSIDE, x(from + 250), x(from + 250));
        assertEquals(from + 250, (jumped.from() + jumped.to()) / 2, 1e-6);
    }

    @Test
    void aCourseWithoutResultsIsAnAxisAlone() {
        Chart none = Chart.of(List.of(Panel.of("A", "")), List.of(), TimeAxis.calendar());
        RecordingSurface drawn = new RecordingSurface();
        new CourseStrip(none, none.fit(), 0, 0).draw(drawn, Palette.light(), none.fit());
        assertEquals(List.of(), drawn.polylines);
    }
}
