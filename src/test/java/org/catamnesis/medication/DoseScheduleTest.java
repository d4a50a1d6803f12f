package org.catamnesis.medication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoseScheduleTest {

    @Test
    void hoursOfTheDayAreReadInTheirOrder() {
        DoseSchedule schedule = DoseSchedule.parse("20:00=1 ; 8:00=1.50").orElseThrow();

        assertEquals(
                new DoseSchedule.Daily(List.of(
                        new DoseSchedule.Intake(LocalTime.of(8, 0), new BigDecimal("1.5")),
                        new DoseSchedule.Intake(LocalTime.of(20, 0), new BigDecimal("1")))),
                schedule);
        assertEquals("08:00=1.5;20:00=1", schedule.code());
        assertEquals(2.5, schedule.dailyDose());
        assertEquals(1.25, schedule.meanDose());
        assertEquals(2, schedule.dosesPerDay());
    }

    @Test
    void aDoseEveryFewWeeksHasAShareOfEachDay() {
        DoseSchedule schedule = DoseSchedule.parse("every=28d;dose=400").orElseThrow();

        assertEquals(new DoseSchedule.Every(28, new BigDecimal("400")), schedule);
        assertEquals("every=28d;dose=400", schedule.code());
        assertEquals(400.0 / 28, schedule.dailyDose());
        assertEquals(400, schedule.meanDose());
        assertEquals(1.0 / 28, schedule.dosesPerDay());
    }

    @Test
    void whatIsWrittenIsReadBack() {
        for (String text : List.of("08:00=1.5;20:00=1", "06:30=0.25", "every=1d;dose=100", "every=14d;dose=0.5"))
            assertEquals(text, DoseSchedule.parse(text).orElseThrow().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2x1",
                "08:00",
                "08:00=",
                "08:00=0",
                "08:00=-1",
                "08:00=1;",
                "25:00=1",
                "08:60=1",
                "08:00=1;8:00=2",
                "08:00=1.2.3",
                "every=0d;dose=4",
                "every=28;dose=4",
                "every=28d",
                "every=400d;dose=1",
                "every=7d;dose=0"
            })
    void anythingElseIsNoSchedule(String text) {
        assertEquals(Optional.empty(), DoseSchedule.parse(text));
    }
}
