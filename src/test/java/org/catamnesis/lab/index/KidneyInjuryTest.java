package org.catamnesis.lab.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors and boundaries of the clinical content; the others follow from the limits by hand. */
class KidneyInjuryTest {
    @ParameterizedTest
    @CsvSource({
        "80, 110, 40, 1",
        "80, 170, 40, 2",
        "80, 245, 40, 3",
        "300, 360, 48, 3",
        "300, 320, 120, 0",
        "80, 106.5, 48, 1",
        "80, 106.4, 48, 0",
        "80, 110, 49, 0",
        "80, 119.9, 168, 0",
        "80, 120, 168, 1",
        "80, 159.9, 168, 1",
        "80, 160, 168, 2",
        "80, 239.9, 168, 2",
        "80, 240, 168, 3",
        "330, 353.6, 48, 0",
        "327.1, 353.6, 48, 3",
        "327.1, 353.5, 48, 0"
    })
    void stageByKdigo(double before, double now, double hours, int stage) {
        assertEquals(
                OptionalInt.of(stage),
                KdigoAki.stage(new Dated(hours / 24, now), List.of(new Dated(0, before)), false));
    }

    @Test
    void withoutAValueOfTheSevenDaysBeforeNothingIsSaid() {
        assertEquals(OptionalInt.empty(), KdigoAki.stage(new Dated(7.1, 300), List.of(new Dated(0, 80)), false));
        assertEquals(OptionalInt.of(3), KdigoAki.stage(new Dated(7.1, 90), List.of(), true));
    }

    @Test
    void theOutpatientReferenceIsTheMedianOfTheYear() {
        List<Dated> year = List.of(new Dated(0, 90), new Dated(100, 95), new Dated(200, 100));
        double reference = AkiRatio.reference(300, year).orElseThrow();
        assertEquals(95, reference);
        assertEquals(1.58, 150 / reference, 0.005);
        assertEquals("stage-1", AkiRatio.grade(150 / reference));
    }

    @Test
    void theLowestOfTheLastWeekComesFirst() {
        List<Dated> values = List.of(new Dated(0, 90), new Dated(293, 130), new Dated(299, 120));
        assertEquals(OptionalDouble.of(120), AkiRatio.reference(300, values));
        assertEquals(OptionalDouble.of(110), AkiRatio.reference(300.5, values.subList(0, 2)));
        assertEquals(OptionalDouble.empty(), AkiRatio.reference(365.1, values.subList(0, 1)));
    }

    @Test
    void theRatioHasStages() {
        assertEquals(
                List.of("", "stage-1", "stage-1", "stage-2", "stage-2", "stage-3"),
                List.of(1.49, 1.5, 1.99, 2.0, 2.99, 3.0).stream()
                        .map(AkiRatio::grade)
                        .toList());
    }
}
