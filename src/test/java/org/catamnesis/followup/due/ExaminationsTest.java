package org.catamnesis.followup.due;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.catamnesis.followup.protocol.LineKind;
import org.junit.jupiter.api.Test;

/** What an examination or procedure counts for, of which no result is on file. */
class ExaminationsTest {
    private static DueCase twoOfAKind() {
        return new DueCase()
                .transplant("2026-01-01")
                .asks(LineKind.IMAGING, "ultrasound", List.of(), null, "0- everyDays 90")
                .asks(LineKind.IMAGING, "hcc-ct", List.of(), "hcc", "0- everyDays 180");
    }

    private static List<String> done(DueCase patient, String on) {
        return patient.items(on).stream()
                .map(item -> item.series().key() + " " + item.last())
                .toList();
    }

    @Test
    void countsForWhatItsAppointmentWasForAlone() {
        DueCase patient = twoOfAKind().diagnosed("C22.0").cameFor("imaging", "2026-03-01", "ultrasound");
        assertEquals(List.of("ultrasound 2026-03-01", "hcc-ct null"), done(patient, "2026-03-02"));
        patient.cameFor("outpatient", "2026-03-05", "visit", "hcc-ct");
        assertEquals(List.of("ultrasound 2026-03-01", "hcc-ct 2026-03-05"), done(patient, "2026-03-06"));
    }

    @Test
    void countsForNoneOfSeveralWhereNobodySaidWhich() {
        DueCase patient = twoOfAKind().diagnosed("C22.0").came("imaging", "2026-03-01");
        assertEquals(List.of("ultrasound null", "hcc-ct null"), done(patient, "2026-03-02"));
    }

    @Test
    void countsForTheOnlyOneOfItsKindThatConcernsThePatient() {
        assertEquals(List.of("ultrasound 2026-03-01"), done(twoOfAKind().came("imaging", "2026-03-01"), "2026-03-02"));
    }

    @Test
    void aCallAboutAnAppointmentIsNoExamination() {
        assertEquals(
                List.of("ultrasound null"),
                done(twoOfAKind().cameFor("telephone", "2026-03-01", "ultrasound"), "2026-03-02"));
    }
}
