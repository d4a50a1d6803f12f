package org.catamnesis.ui.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.catamnesis.medication.DoseSchedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeTextTest {
    private static final BigDecimal DOSE = new BigDecimal("1.5");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 20 | 08:00=1.5;20:00=1.5",
                "08:00, 20:00 | 08:00=1.5;20:00=1.5",
                "8：00、20：00 | 08:00=1.5;20:00=1.5",
                "20:00=1; 8:00=2 | 08:00=2;20:00=1",
                "every 28 d | every=28d;dose=1.5",
                "每28天 | every=28d;dose=1.5",
                "2 d | every=2d;dose=1.5"
            })
    void hoursAndDaysAreReadAsPeopleTypeThem(String typed, String code) {
        DoseSchedule schedule = IntakeText.parse(typed, DOSE).orElseThrow();
        assertEquals(code, schedule.code());
        assertEquals(Optional.of(schedule), IntakeText.parse(IntakeText.of(schedule), DOSE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "25", "morning", "8 8:75", "every 0 d", "8=0"})
    void anythingElseIsNot(String typed) {
        assertEquals(Optional.empty(), IntakeText.parse(typed, DOSE));
    }

    @Test
    void withoutADoseThereIsNoSchedule() {
        assertEquals(Optional.empty(), IntakeText.parse("8 20", null));
        assertEquals(Optional.empty(), IntakeText.parse("8 20", BigDecimal.ZERO));
    }

    @Test
    void stepsAreReadBackAndMustFollowEachOther() {
        String text = "2026-09-15  10\n2026-09-29  7.5";
        assertEquals(text, StepsText.of(StepsText.parse(text).orElseThrow()));
        assertEquals(Optional.empty(), StepsText.parse("2026-09-15"));
        assertEquals(Optional.empty(), StepsText.parse("2026-09-29 7.5\n2026-09-15 10"));
        assertEquals(Optional.empty(), StepsText.parse(""));
    }
}
