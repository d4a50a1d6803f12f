package org.catamnesis.lab.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LevelVariabilityTest {
    @Test
    void theVectorsOfTheClinicalContent() {
        assertEquals(20.00, LevelVariability.percent(List.of(4.0, 5.0, 6.0)), 0.005);
        assertEquals(26.35, LevelVariability.percent(List.of(5.0, 7.0, 6.0, 8.0, 4.0)), 0.005);
    }

    @Test
    void ofLevelsOverDosesToo() {
        List<Double> ratios =
                List.of(LevelDoseRatio.ratio(6, 6), LevelDoseRatio.ratio(4, 4), LevelDoseRatio.ratio(9, 6));
        assertEquals(List.of(1.0, 1.0, 1.5), ratios);
        assertEquals(24.74, LevelVariability.percent(ratios), 0.005);
    }

    @Test
    void oneValueDoesNotVary() {
        assertTrue(Double.isNaN(LevelVariability.percent(List.of(5.0))));
        assertTrue(Double.isNaN(LevelVariability.percent(List.of())));
    }

    @Test
    void computedByHandForLevelsThatAreAllTheSame() {
        assertEquals(0, LevelVariability.percent(List.of(5.5, 5.5, 5.5)));
    }
}
