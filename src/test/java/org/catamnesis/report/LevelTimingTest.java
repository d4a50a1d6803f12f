package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.medication.Dosing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTimingTest {
    private static final LocalDateTime DOSE = LocalDateTime.of(2026, 9, 13, 20, 0);

    @ParameterizedTest(name = "{0}, {1} a day, known {2}, {3} minutes: {4}")
    @CsvSource({
        "TAC, 2, true, 599, NOT_TROUGH",
        "TAC, 2, true, 600, TROUGH",
        "TAC, 2, true, 840, TROUGH",
        "TAC, 2, true, 841, NOT_TROUGH",
        "TAC, 1, true, 1199, NOT_TROUGH",
        "TAC, 1, true, 1200, TROUGH",
        "TAC, 1, true, 1680, TROUGH",
        "TAC, 1, true, 1681, NOT_TROUGH",
        "CSA, 2, false, 600, PRESUMED_TROUGH",
        "CSA, 2, false, 840, PRESUMED_TROUGH",
        "CSA, 2, false, 120, NOT_TROUGH",
        "CSA, 2, false, 1440, NOT_TROUGH",
        "TAC, 2, true, -10, PRESUMED_TROUGH",
        "CSA-C2, 2, true, 720, NOT_TROUGH",
        "VAN, 2, true, 720, ''",
        "ALT, 2, true, 720, ''"
    })
    void theHoursSinceTheLastDoseDecide(String analyte, double perDay, boolean known, long minutes, String expected) {
        assertEquals(
                expected,
                text(LevelTiming.of(analyte, null, DOSE.plusMinutes(minutes), DOSE, new DoseRhythm(perDay, known))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            他克莫司谷浓度            | TROUGH
            环孢素 C0               | TROUGH
            Tacrolimus, trough     | TROUGH
            Tacrolimus (Talspiegel)| TROUGH
            环孢素 C2               | NOT_TROUGH
            环孢素峰浓度              | NOT_TROUGH
            Cyclosporine 2 h post  | NOT_TROUGH
            FK506                  | ''
            C20 something          | ''
            """)
    void whatIsMarkedCountsMoreThanHours(String printed, String expected) {
        SampleTiming marked = LevelTiming.marked(printed);
        assertEquals(expected, text(Optional.ofNullable(marked)));
        assertEquals(
                expected.isEmpty() ? "NOT_TROUGH" : expected,
                text(LevelTiming.of("TAC", marked, DOSE.plusHours(5), DOSE, new DoseRhythm(2, true))));
    }

    @Test
    void withoutATimeOfSampleOrDoseATroughIsPresumed() {
        var twice = new DoseRhythm(2, true);
        assertEquals("PRESUMED_TROUGH", text(LevelTiming.of("TAC", null, DOSE, null, twice)));
        assertEquals("PRESUMED_TROUGH", text(LevelTiming.of("TAC", null, null, DOSE, twice)));
    }

    @ParameterizedTest
    @CsvSource({
        "2mg q12h, 2",
        "1.5 mg bid, 2",
        "1mg 一日两次, 2",
        "1 mg 1-0-1, 2",
        "3mg qd, 1",
        "每日1次 3mg, 1",
        "100mg tid, 3",
        "2 mg, ''",
        "'', ''"
    })
    void howOftenIsReadFromWhatIsPrintedBesideTheDose(String printed, String perDay) {
        assertEquals(
                perDay,
                DoseRhythm.printed(printed)
                        .map(rhythm -> String.valueOf((int) rhythm.dosesPerDay()))
                        .orElse(""));
    }

    @Test
    void theRegimenOnRecordCountsMoreThanWhatIsPrinted() {
        ReviewRow row = ReviewRow.of(level("2mg q12h"));
        assertEquals(SampleTiming.TROUGH, new LevelTimings(List.of()).of(row));
        assertEquals(SampleTiming.TROUGH, new LevelTimings(List.of(dosing("sirolimus", 1))).of(row));
        assertEquals(SampleTiming.NOT_TROUGH, new LevelTimings(List.of(dosing("tacrolimus", 1))).of(row));
        assertEquals(SampleTiming.PRESUMED_TROUGH, new LevelTimings(List.of()).of(ReviewRow.of(level("2mg"))));
        assertEquals(SampleTiming.NOT_TROUGH, new LevelTimings(List.of()).of(ReviewRow.of(level("缓释胶囊 2mg"))));
    }

    private static Dosing dosing(String drug, double perDay) {
        return new Dosing(1, 1, drug, null, LocalDate.of(2026, 1, 1), null, 2, "mg", perDay, "oral", null);
    }

    private static Candidate level(String dose) {
        Candidate plain =
                ReviewRowTest.candidate(1, "他克莫司", "6.1", "ng/mL", "", "", "TAC", CandidateStatus.MAPPED, null);
        return new Candidate(
                plain.row(),
                plain.region(),
                plain.printedName(),
                plain.value(),
                plain.unit(),
                plain.range(),
                plain.flag(),
                plain.method(),
                DOSE.plusHours(12),
                true,
                "blood",
                plain.analyte(),
                null,
                plain.number(),
                null,
                plain.ucum(),
                null,
                null,
                plain.status(),
                null,
                DOSE,
                dose,
                plain.confidence(),
                null);
    }

    private static String text(Optional<SampleTiming> timing) {
        return timing.map(Enum::name).orElse("");
    }
}
