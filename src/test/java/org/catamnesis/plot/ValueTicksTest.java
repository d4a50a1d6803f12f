package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTicksTest {
    @Test
    void roundNumbersWithAsManyDecimalsAsTheyNeed() {
        assertEquals(List.of("0", "5", "10", "15"), labels(0, 16, 80, false));
        assertEquals(List.of("4.0", "4.5", "5.0", "5.5"), labels(3.9, 5.6, 80, false));
        assertEquals(List.of("0", "0.05", "0.10"), labels(0, 0.11, 50, false));
        assertEquals(List.of("50", "100"), labels(48, 110, 40, false));
        assertEquals(List.of("-10", "0", "10"), labels(-12, 14, 60, false));
    }

    @Test
    void powersOfTenOnALogAxis() {
        assertEquals(List.of("10", "100", "1000"), labels(5, 2000, 70, true));
        assertEquals(List.of("1", "2", "5", "10", "20", "50"), labels(0.9, 60, 300, true));
        assertEquals(List.of("100", "1E3", "1E4", "1E5", "1E6"), labels(90, 2e6, 120, true));
    }

    @Test
    void aLogAxisWithinOneDecadeFallsBackToRoundNumbers() {
        assertEquals(List.of("25", "30", "35", "40", "45"), labels(22, 46, 115, true));
    }

    @ParameterizedTest
    @CsvSource({"0,1e-9", "1e-300,1e300", "-1e100,1e100", "0,1e15", "99.999999,100.000001", "-5,-4"})
    void anyRangeHasLabelsThatDoNotTouch(double low, double high) {
        for (boolean log : new boolean[] {false, true}) {
            if (log && low <= 0) continue;
            for (double height : new double[] {1, 20, 60, 400}) {
                ValueScale scale = new ValueScale(low, high, 0, height, log);
                List<Tick> ticks = ValueTicks.of(scale);
                for (int i = 1; i < ticks.size(); i++) {
                    double apart = scale.y(ticks.get(i - 1).at())
                            - scale.y(ticks.get(i).at());
                    assertTrue(apart >= Lettering.SMALL, ticks + " at height " + height);
                }
            }
        }
    }

    private static List<String> labels(double low, double high, double height, boolean log) {
        return ValueTicks.of(new ValueScale(low, high, 0, height, log)).stream()
                .map(Tick::label)
                .toList();
    }
}
