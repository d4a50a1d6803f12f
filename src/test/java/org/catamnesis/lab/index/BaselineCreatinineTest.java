package org.catamnesis.lab.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.catamnesis.lab.index.BaselineCreatinine.Value;
import org.junit.jupiter.api.Test;

class BaselineCreatinineTest {
    private static void expect(double expected, double day, List<Value> values) {
        assertEquals(expected, BaselineCreatinine.on(day, values).orElseThrow(), 1e-9);
    }

    @Test
    void untilDayNinetyItIsTheLowestSinceTheTransplant() {
        List<Value> values = List.of(
                new Value(5, 420), new Value(6, 300), new Value(7, 230), new Value(12, 120), new Value(14, 160));
        expect(120, 14, values);
        assertEquals(1.33, 160 / BaselineCreatinine.on(14, values).orElseThrow(), 0.005);
    }

    @Test
    void laterItIsTheMedianOfTheLastThree() {
        expect(100, 300, List.of(new Value(200, 100), new Value(230, 104), new Value(260, 96)));
        expect(100, 300, List.of(new Value(190, 500), new Value(200, 100), new Value(230, 104), new Value(260, 96)));
    }

    @Test
    void aSlowRiseDoesNotCarryTheBaselineWithIt() {
        List<Value> values = new ArrayList<>(List.of(new Value(90, 100)));
        for (int month = 1; month <= 24; month++) values.add(new Value(90 + 30.0 * month, 100 * Math.pow(1.03, month)));
        double now = values.getLast().value();
        expect(115, 810, values);
        // Median of the three before, of which the middle one is two months old: 1.03^2 = 1.06.
        assertEquals(1.06, now / values.get(values.size() - 3).value(), 0.005);
        assertEquals(1.77, now / 115, 0.01);
    }

    @Test
    void whatIsNewerThanAWeekOrOlderThanHalfAYearDoesNotCount() {
        List<Value> values = List.of(new Value(500, 80), new Value(687, 100), new Value(693, 140), new Value(694, 300));
        expect(120, 700, values);
        expect(100, 694, values);
        assertEquals(OptionalDouble.empty(), BaselineCreatinine.on(681, List.of(new Value(500.9, 80))));
        expect(80, 681, List.of(new Value(501, 80)));
    }

    @Test
    void theAnchorIsOfTheThirdMonthAndElseOfTheTwelfth() {
        List<Value> values = List.of(
                new Value(74, 1), new Value(75, 100), new Value(105, 120), new Value(106, 2), new Value(350, 90));
        assertEquals(OptionalDouble.of(110), BaselineCreatinine.anchor(values));
        assertEquals(OptionalDouble.of(90), BaselineCreatinine.anchor(values.subList(4, 5)));
        assertEquals(OptionalDouble.empty(), BaselineCreatinine.anchor(values.subList(0, 1)));
    }

    @Test
    void valuesOnDialysisAndBeforeTheTransplantAreNoBaseline() {
        List<Value> values = List.of(new Value(-3, 60), new Value(2, 90, true), new Value(10, 150));
        expect(150, 20, values);
        assertEquals(OptionalDouble.empty(), BaselineCreatinine.on(5, values));
    }
}
