package org.catamnesis.demo;

import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.patient.Sex;

/** What was drawn at one visit and measured by one laboratory; {@code lastDose} of tacrolimus is null before the first. */
record DemoSample(
        LocalDateTime collectedAt, DemoLaboratory laboratory, Sex sex, List<DemoReading> readings, LastDose lastDose) {

    /** When tacrolimus was taken last, how much at once in mg, how often a day. */
    record LastDose(LocalDateTime at, double dose, int intakes) {
        /** Such as {@code 2.5mg q12h}. */
        String text() {
            int digits = Decimals.needed(dose, 0);
            return Decimals.text(dose, digits) + "mg " + (intakes == 2 ? "q12h" : "qd");
        }
    }

    List<PrintedRow> printed() {
        return readings.stream().map(reading -> laboratory.print(reading, sex)).toList();
    }

    /** Only the readings that these are. */
    DemoSample only(java.util.function.Predicate<DemoAnalyte> wanted) {
        List<DemoReading> some = readings.stream()
                .filter(reading -> wanted.test(reading.analyte()))
                .toList();
        return new DemoSample(collectedAt, laboratory, sex, some, lastDose);
    }
}
