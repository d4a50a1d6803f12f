package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTicksTest {
    private static final LocalDate ZERO = LocalDate.of(2026, 1, 31);

    @Test
    void yearsOfACourse() {
        assertEquals(
                List.of("2021", "2022", "2023", "2024", "2025", "2026"), calendar("2020-06-01", "2026-06-01", 400));
        assertEquals(List.of("Y−1", "D+0", "Y1", "Y2", "Y3"), transplant(-400, 3 * 366, 400));
    }

    @Test
    void monthsOfAYear() {
        assertEquals(
                List.of("2026-01", "2026-04", "2026-07", "2026-10", "2027-01"),
                calendar("2025-12-20", "2027-01-10", 300));
        assertEquals(List.of("D+0", "M3", "M6", "M9", "Y1"), transplant(-10, 380, 320));
        assertEquals(List.of("M−6", "D+0", "M6", "Y1", "M18", "Y2"), transplant(-200, 740, 400));
    }

    @Test
    void daysOfTheFirstWeeks() {
        assertEquals(List.of("2026-02-02", "2026-02-09", "2026-02-16"), calendar("2026-02-01", "2026-02-20", 300));
        assertEquals(List.of("D−7", "D+0", "D+7", "D+14"), transplant(-8, 20, 300));
        assertEquals(List.of("D+0", "D+30", "D+60", "D+90"), transplant(-5, 100, 300));
    }

    @Test
    void hoursOfADay() {
        assertEquals(List.of("2026-02-01", "02-01 12:00", "2026-02-02"), calendar("2026-02-01", "2026-02-02", 200));
    }

    @Test
    void monthsAreCountedFromTheDayOfTheTransplantAndEndWithTheMonth() {
        TimeScale scale = new TimeScale(PlotTime.of(ZERO), PlotTime.of(ZERO.plusDays(215)), 0, 500);
        assertEquals(
                List.of(
                        "2026-01-31",
                        "2026-02-28",
                        "2026-03-31",
                        "2026-04-30",
                        "2026-05-31",
                        "2026-06-30",
                        "2026-07-31",
                        "2026-08-31"),
                TransplantTicks.of(scale, PlotTime.of(ZERO)).stream()
                        .map(t -> PlotTime.day(t.at()).toString())
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 3, 10, 30, 100, 365, 1000, 4000, 20_000, 100_000, 1_000_000, 7_300_000})
    void labelsNeverTouchAtAnyZoom(double span) {
        for (double width : new double[] {120, 300, 700, 1100, 2500}) {
            TimeScale scale = new TimeScale(-span / 2 + 0.3, span / 2 + 0.3, 0, width);
            apart(CalendarTicks.of(scale), scale);
            apart(TransplantTicks.of(scale, 17), scale);
        }
    }

    private static void apart(List<Tick> ticks, TimeScale scale) {
        Lettering style = Lettering.small(new Ink(0)).centred();
        for (int i = 1; i < ticks.size(); i++) {
            double end = scale.x(ticks.get(i - 1).at())
                    + style.width(ticks.get(i - 1).label()) / 2;
            double start = scale.x(ticks.get(i).at()) - style.width(ticks.get(i).label()) / 2;
            assertTrue(end < start, ticks.get(i - 1) + " touches " + ticks.get(i));
        }
    }

    private static List<String> calendar(String from, String to, double width) {
        double start = PlotTime.of(LocalDate.parse(from));
        TimeScale scale = new TimeScale(start, PlotTime.of(LocalDate.parse(to)), 0, width);
        return CalendarTicks.of(scale).stream().map(Tick::label).toList();
    }

    private static List<String> transplant(double from, double to, double width) {
        double zero = PlotTime.of(ZERO);
        TimeScale scale = new TimeScale(zero + from, zero + to, 0, width);
        return TransplantTicks.of(scale, zero).stream().map(Tick::label).toList();
    }
}
