package org.catamnesis.lab.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.catamnesis.lab.index.TimeInRange.Level;
import org.catamnesis.lab.index.TimeInRange.Target;
import org.junit.jupiter.api.Test;

class TimeInRangeTest {
    private static List<Target> always(double low, double high) {
        return List.of(new Target(-1e6, 1e6, low, high));
    }

    private static Level level(double day, double value) {
        return new Level(day, value, true);
    }

    private static void expect(double percent, List<Level> levels, List<Target> targets) {
        assertEquals(percent, TimeInRange.percent(levels, targets, 60).orElseThrow(), 1e-9);
    }

    @Test
    void theVectorsOfTheClinicalContent() {
        expect(75, List.of(level(0, 4), level(10, 8)), always(5, 10));
        expect(62.5, List.of(level(0, 4), level(10, 8), level(20, 12)), always(5, 10));
        expect(100 * 40 / 60.0, List.of(level(0, 6), level(30, 6), level(60, 3)), always(5, 8));
        expect(50, List.of(level(0, 3), level(10, 13)), always(5, 10));
    }

    @Test
    void aTargetThatChangesIsHeldAgainstTheDaysOnWhichItHolds() {
        // By hand: 6 all the time; 10 days of 5–8 are inside, 20 days of 7–9 are not: 10/30.
        List<Target> targets = List.of(new Target(0, 10, 5, 8), new Target(10, 100, 7, 9));
        expect(100 / 3.0, List.of(level(0, 6), level(30, 6)), targets);
    }

    @Test
    void daysWithoutATargetCountNeitherWay() {
        expect(100, List.of(level(0, 6), level(30, 6)), List.of(new Target(20, 30, 5, 8)));
        assertEquals(OptionalDouble.empty(), TimeInRange.percent(List.of(level(0, 6), level(30, 6)), List.of(), 60));
    }

    @Test
    void aGapThatIsTooLongAndALineThatIsBrokenAreLeftOut() {
        List<Level> gap = List.of(level(0, 6), level(10, 6), level(71, 3), level(81, 3));
        expect(50, gap, always(5, 8));
        List<Level> broken = List.of(level(0, 6), level(10, 6), new Level(20, 3, false));
        expect(100, broken, always(5, 8));
    }

    @Test
    void sixtyDaysAreBridgedAndOneMoreIsNot() {
        expect(100, List.of(level(0, 6), level(60, 6)), always(5, 8));
        assertEquals(
                OptionalDouble.empty(), TimeInRange.percent(List.of(level(0, 6), level(60.5, 6)), always(5, 8), 60));
        assertEquals(60, TimeInRange.longestGap(28));
        assertEquals(135, TimeInRange.longestGap(90));
    }

    @Test
    void twoLevelsOfOneMomentHaveNoTimeBetweenThem() {
        expect(100, List.of(level(0, 6), level(0, 20), level(0, 6), level(10, 6)), always(5, 8));
    }

    @Test
    void oneLevelIsNoCourse() {
        assertEquals(OptionalDouble.empty(), TimeInRange.percent(List.of(level(0, 6)), always(5, 8), 60));
    }
}
