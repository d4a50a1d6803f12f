package org.catamnesis.lab.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelDoseRatioTest {
    private static Outcome of(double level, double dose) {
        return new LevelDoseRatio().compute(new Worksheet().with("TAC", level).with(Fact.DAILY_DOSE, dose));
    }

    @Test
    void theVectorsOfTheClinicalContent() {
        assertEquals(1.333, of(8.0, 6).found().orElseThrow().value(), 0.0005);
        assertEquals("", of(8.0, 6).found().orElseThrow().grade());
        assertEquals(0.84, of(4.2, 5).found().orElseThrow().value(), 1e-9);
        assertEquals("fast", of(4.2, 5).found().orElseThrow().grade());
    }

    @Test
    void whoeverIsAtTheThresholdIsNotFast() {
        assertEquals(new Outcome.Value(1.05, ""), of(2.1, 2));
    }

    @Test
    void withoutADoseThereIsNone() {
        Missing none = new Missing(Missing.Reason.NO_DOSE, "");
        assertEquals(List.of(none), of(5, 0).reasons());
        assertEquals(
                List.of(none),
                new LevelDoseRatio().compute(new Worksheet().with("TAC", 5)).reasons());
    }
}
