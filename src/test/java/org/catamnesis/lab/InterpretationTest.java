package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.catamnesis.lab.Interpretation.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpretationTest {
    private static Optional<Interpretation> of(String value, String interval, String flag) {
        return Interpretation.of(ResultValue.parse(value), ReferenceInterval.parse(interval), flag);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            68     | 9-50  | HIGH
            50     | 9-50  | NORMAL
            8.9    | 9-50  | LOW
            20     | <20   | HIGH
            20     | ≤20   | NORMAL
            59     | >59   | LOW
            <0.05  | 0.1-1 | LOW
            <0.1   | 0.1-1 | LOW
            ≤0.1   | 0.1-1 |
            <0.5   | 0.1-1 |
            <5     | <20   | NORMAL
            <20    | <20   | NORMAL
            ≤20    | <20   |
            <30    | <20   |
            >1000  | 0-40  | HIGH
            >40    | 0-40  | HIGH
            ≥40    | 0-40  |
            >30    | 0-40  |
            >90    | >59   | NORMAL
            >30    | >59   |
            未检出  | 0-40  |
            未检出  | 阴性   | NORMAL
            阳性    | 阴性   | ABNORMAL
            ±      | 阴性(-)| BORDERLINE
            3.2    | 阴性   |
            1:80   | 0-40  |
            5      |       |
            """)
    void thePrintedIntervalDecidesOnlyWhatIsCertain(String value, String interval, Flag flag) {
        Optional<Interpretation> expected =
                Optional.ofNullable(flag).map(f -> new Interpretation(f, Basis.PRINTED_INTERVAL));
        assertEquals(expected, of(value, interval == null ? "" : interval, null));
    }

    @Test
    void thePrintedFlagWins() {
        assertEquals(Optional.of(new Interpretation(Flag.NORMAL, Basis.PRINTED_FLAG)), of("68", "9-50", "正常"));
        assertEquals(Optional.of(new Interpretation(Flag.CRITICAL_HIGH, Basis.PRINTED_FLAG)), of("68", "9-50", "HH"));
        assertEquals(Optional.of(new Interpretation(Flag.LOW, Basis.PRINTED_FLAG)), of("40", "9-50", "↓"));
    }

    @Test
    void theIntervalTellsTheDirectionOfAStar() {
        assertEquals(Optional.of(new Interpretation(Flag.HIGH, Basis.PRINTED_FLAG)), of("68", "9-50", "*"));
        assertEquals(Optional.of(new Interpretation(Flag.ABNORMAL, Basis.PRINTED_FLAG)), of("40", "9-50", "*"));
    }

    @Test
    void anUnknownMarkDecidesNothing() {
        assertEquals(Optional.of(new Interpretation(Flag.HIGH, Basis.PRINTED_INTERVAL)), of("68", "9-50", "§"));
        assertEquals(Optional.empty(), of("68", "", "§"));
    }
}
