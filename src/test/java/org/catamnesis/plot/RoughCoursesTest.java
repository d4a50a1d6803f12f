package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What real records bring: nothing overlaps, nothing is hidden, nothing fails. */
class RoughCoursesTest {
    private static final double TODAY = 20_000;
    private static final String FORTY = "他克莫司全血谷浓度化学发光微粒子免疫分析法复测结果待核实第二十四行备注甲乙";

    private static Chart rough(boolean log, int columns) {
        List<PlotPoint> dense = IntStream.range(0, 5000)
                .mapToObj(i -> at(TODAY - 365 + i * 0.07, 5 + i % 17).interval(4, 12))
                .toList();
        List<PlotPoint> twice = List.of(at(TODAY - 9, 4), at(TODAY - 9, 4), at(TODAY - 9, 400), at(TODAY - 9, 0));
        List<PlotPoint> beforeBirth =
                List.of(at(-36_000, 5), at(TODAY - 3, 6), at(TODAY + 900, 7).afterBreak("隔 902 天"));
        Band gaps = new Band(
                "靶区间（示例）",
                List.of(
                        new Band.Step(TODAY - 300, TODAY - 250, 6, 10, false, "6–10"),
                        new Band.Step(TODAY - 200, TODAY - 190, 7, 9, true, "7–9 个人目标"),
                        new Band.Step(TODAY - 100, TODAY + 1, 4, 6, false, "4–6")));
        Panel level = panel(FORTY, dense)
                .corridor(gaps)
                .waiting(List.of(at(TODAY - 1, 9000).notReviewed()));
        List<Panel> panels = List.of(
                level,
                panel(FORTY, twice).with(new PlotSeries(FORTY, "U/L", twice)),
                panel("PLT", beforeBirth),
                panel("one", List.of(at(TODAY - 30, 5))).note("仅一次结果；3 项其他单位的结果未绘出"),
                Panel.of("none", "").note("尚无结果"));
        List<EventMark> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) events.add(EventMark.at(i, TODAY - 365 + i % 7, FORTY + i));
        events.add(EventMark.major(31, TODAY - 364, "肝移植"));
        events.add(EventMark.major(32, TODAY - 100, "肝移植 2"));
        events.add(EventMark.stay(33, TODAY - 120, TODAY + 4000, FORTY));
        List<Panel> scaled = log ? panels.stream().map(Panel::logarithmic).toList() : panels;
        return Chart.of(scaled, events, TimeAxis.transplantFirst(TODAY - 364))
                .columns(columns)
                .today(TODAY);
    }

    @ParameterizedTest
    @CsvSource({"1366,640,1,false", "1278,500,2,false", "683,320,1,true", "700,900,2,true", "2732,1400,1,false"})
    void wordsOfRoughCoursesDoNotOverlap(double width, double height, int columns, boolean log) {
        Chart chart = rough(log, columns);
        for (Viewport period : List.of(
                chart.fit(),
                chart.fit().show(TODAY - 370, TODAY + 2),
                chart.fit().show(TODAY - 10, TODAY),
                chart.fit().show(-36_010, -35_000))) {
            ChartView view = ChartView.of(chart, period, width, height);
            RecordingSurface drawn = RecordingSurface.of(view);
            Legible.check(drawn.texts, width);
            RecordingSurface over = new RecordingSurface();
            view.draw(over, Palette.dark(), Cursor.at(TODAY - 9));
            view.draw(over, Palette.dark(), new Selection(TODAY - 20, TODAY - 5));
            new CourseStrip(chart, period, width, 44).draw(new RecordingSurface(), Palette.light(), period);
        }
    }

    @Test
    void aValueOutOfAllProportionIsMarkedAtTheEdgeAndWritten() {
        List<PlotPoint> points = new ArrayList<>();
        points.add(PlotPoint.of(0, 0, 268.6, "268.6").graded(Grade.HIGH).interval(5, 26));
        for (int i = 1; i < 30; i++) points.add(at(i * 20, 10 + i % 3).interval(5, 26));
        Chart chart = Chart.of(List.of(panel("TBIL", points)), List.of(), TimeAxis.calendar())
                .key(Map.of(Mark.BEYOND, "beyond the scale"));
        ChartView view = ChartView.of(chart, chart.fit(), 1000, 240);
        RecordingSurface drawn = RecordingSurface.of(view);
        assertEquals(2, drawn.marks(Mark.BEYOND).size(), "in the panel and in the key");
        assertTrue(
                drawn.words().containsAll(List.of("268.6", "beyond the scale")),
                drawn.words().toString());
        double lowest = drawn.marks(Mark.DOT).stream()
                .mapToDouble(RecordingSurface.Marked::y)
                .max()
                .orElseThrow();
        assertTrue(lowest < view.plot(0).bottom() - 30, "the others are not pressed flat");
        assertEquals(
                0,
                Hits.nearest(
                                view,
                                drawn.marks(Mark.BEYOND).getFirst().x(),
                                view.plot(0).y() + 5,
                                6)
                        .orElseThrow()
                        .index());
        Chart early = chart;
        RecordingSurface first =
                RecordingSurface.of(ChartView.of(early, early.fit().show(-2, 70), 1000, 240));
        assertEquals(0, first.marks(Mark.BEYOND).size(), "among few it is part of the scale");
    }

    @Test
    void onLogarithmsNothingIsBeyond() {
        List<PlotPoint> points = new ArrayList<>();
        points.add(at(0, 5000));
        for (int i = 1; i < 30; i++) points.add(at(i * 20, 10));
        Chart chart = Chart.of(List.of(panel("ALT", points).logarithmic()), List.of(), TimeAxis.calendar());
        RecordingSurface drawn = RecordingSurface.of(ChartView.of(chart, chart.fit(), 1000, 240));
        assertEquals(0, drawn.marks(Mark.BEYOND).size());
    }

    @Test
    void eventsOfOnePlaceShareAFlagWithTheirNumber() {
        List<EventMark> events = List.of(
                EventMark.stay(1, 0, 19, "住院"),
                EventMark.major(2, 0, "肝移植"),
                EventMark.at(3, 3, "感染"),
                EventMark.at(4, 900, "未到诊"));
        Chart chart = Chart.of(
                List.of(panel("A", List.of(at(0, 1), at(1000, 2))), panel("B", List.of(at(0, 1), at(1000, 2)))),
                events,
                TimeAxis.calendar());
        ChartView two = ChartView.of(chart.columns(2), chart.fit(), 1300, 240);
        RecordingSurface drawn = RecordingSurface.of(two);
        assertEquals(
                List.of("肝移植 +2", "未到诊"),
                drawn.words().stream()
                        .filter(w -> w.startsWith("肝") || w.startsWith("未"))
                        .toList());
        assertEquals(4, drawn.marks(Mark.EVENT).size(), "two flags over each column, words over the first");
        double x = two.panels().getFirst().time().x(1);
        assertEquals("住院 1970-01-01 · 肝移植 1970-01-01 · 感染 1970-01-04", Hits.words(two, x, 8, 12));
        assertEquals("", Hits.words(two, x + 100, 8, 12));
    }

    @Test
    void gapsThatDifferInTheirNumbersSpeakOnceInTheWholeChart() {
        List<PlotPoint> points = List.of(
                at(0, 1),
                at(200, 2).afterBreak("隔 200 天"),
                at(500, 1).afterBreak("隔 300 天"),
                at(510, 1).afterBreak("检测方法不同"));
        Chart chart = Chart.of(List.of(panel("A", points), panel("B", points)), List.of(), TimeAxis.calendar());
        RecordingSurface drawn = RecordingSurface.of(ChartView.of(chart, chart.fit(), 1300, 400));
        assertEquals(1, drawn.words().stream().filter(w -> w.startsWith("隔")).count());
        assertTrue(drawn.words().contains("隔 300 天"));
        assertEquals(2, drawn.words().stream().filter("检测方法不同"::equals).count());
        assertEquals(6, drawn.marks(Mark.BREAK).size());
    }

    @Test
    void whatWaitsIsHollowAndNeitherJoinedNorPartOfTheScale() {
        Panel panel = panel("TAC", List.of(at(0, 5), at(10, 6)))
                .waiting(List.of(at(5, 900).notReviewed()));
        Chart chart = Chart.of(List.of(panel), List.of(), TimeAxis.calendar());
        ChartView view = ChartView.of(chart, chart.fit(), 900, 240);
        RecordingSurface drawn = RecordingSurface.of(view);
        assertEquals(1, drawn.marks(Mark.UNREVIEWED).size());
        assertEquals(
                Palette.light().unreviewed(),
                drawn.marks(Mark.UNREVIEWED).getFirst().ink());
        assertEquals(
                List.of(2),
                drawn.polylines.stream().map(line -> line.xs().size()).toList());
        assertTrue(view.panels().getFirst().values().high() < 10);
        Hit hit = Hits.nearest(
                        view,
                        drawn.marks(Mark.UNREVIEWED).getFirst().x(),
                        view.plot(0).y() + 5,
                        8)
                .orElseThrow();
        assertEquals(900, hit.point().value());
    }

    @Test
    void theCourseEndsTodayUnlessSomethingLiesInTheFuture() {
        Panel now = panel("A", List.of(at(TODAY - 1000, 1), at(TODAY, 2)));
        Chart usual = Chart.of(List.of(now), List.of(), TimeAxis.calendar()).today(TODAY);
        assertTrue(usual.fit().last() <= TODAY + 2.1);
        Chart wrong = Chart.of(
                        List.of(now.with(new PlotSeries("B", "", List.of(at(TODAY + 400, 1))))),
                        List.of(),
                        TimeAxis.calendar())
                .today(TODAY);
        RecordingSurface drawn = RecordingSurface.of(ChartView.of(wrong, wrong.fit(), 900, 240));
        assertFalse(drawn.filled(Palette.light().textQuiet().at(0.1)).isEmpty(), "the future is shaded");
    }

    private static PlotPoint at(double time, double value) {
        return PlotPoint.of((long) (time * 1000), time, value, String.valueOf(value));
    }

    private static Panel panel(String name, List<PlotPoint> points) {
        return Panel.of(name, "ng/mL").with(new PlotSeries(name, "ng/mL", points));
    }
}
