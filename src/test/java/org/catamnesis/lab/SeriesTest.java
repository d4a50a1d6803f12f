package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.Test;

class SeriesTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();
    private static final LocalDateTime START = LocalDate.of(2026, 1, 1).atStartOfDay();

    private static Analyte analyte(String code) {
        return CATALOGUE.byCode(code).orElseThrow();
    }

    private static Sampling on(int day) {
        return Sampling.at(START.plusDays(day));
    }

    private static LabResult result(String analyte, String value, String unit, Sampling sampling) {
        return result(analyte, value, unit, "", null, sampling);
    }

    private static LabResult result(
            String analyte, String value, String unit, String interval, String flag, Sampling sampling) {
        String ucum = Units.ucum(unit).orElse(null);
        Measurement measurement =
                new Measurement(analyte, ResultValue.parse(value), unit, ucum, ReferenceInterval.parse(interval), flag);
        long id = sampling.collectedAt().toLocalDate().toEpochDay() * 10;
        return new LabResult(id, 7, analyte, measurement, sampling, Provenance.PDF_TEXT, null);
    }

    private static List<SeriesBreak> breaks(Series series) {
        return series.points().stream().map(SeriesPoint::breakBefore).toList();
    }

    private static List<SeriesAside.Reason> reasons(Series series) {
        return series.aside().stream().map(SeriesAside::reason).toList();
    }

    @Test
    void massAndSubstanceMeetInOneUnitWithTheirIntervalsAndFlags() {
        LabResult later = result("CREA", "132", "μmol/L", "57-97", "↑", on(30));
        LabResult earlier = result("CREA", "1.5", "mg/dL", "0.7-1.3", null, on(0));
        Series series = Series.of(analyte("CREA"), List.of(later, earlier));
        double factor = 1e4 / 113.12;
        assertEquals(
                new Series(
                        analyte("CREA"),
                        "umol/L",
                        List.of(
                                new SeriesPoint(
                                        earlier,
                                        1.5 * factor,
                                        "132.6",
                                        new ReferenceInterval(0.7 * factor, 1.3 * factor, "0.7-1.3"),
                                        Flag.HIGH,
                                        null),
                                new SeriesPoint(
                                        later,
                                        132,
                                        "132",
                                        new ReferenceInterval(57.0, 97.0, "57-97"),
                                        Flag.HIGH,
                                        null)),
                        List.of()),
                series);
        assertEquals(SeriesState.TREND, series.state());
        assertEquals(List.of(series.points()), series.segments());
    }

    @Test
    void theSiteMayChooseAnotherUnit() {
        Series series = Series.of(analyte("CREA"), "mg/dL", List.of(result("CREA", "132.6", "umol/L", on(0))));
        assertEquals("1.5", series.points().getFirst().text());
        assertEquals(1.5, series.points().getFirst().value(), 0.0005);
        assertThrows(IllegalArgumentException.class, () -> Series.of(analyte("CREA"), "g/mL", List.of()));
    }

    @Test
    void aComparatorIsKeptWhenTheUnitChanges() {
        Series series = Series.of(analyte("CREA"), List.of(result("CREA", "<0.2", "mg/dL", on(0))));
        assertEquals("<17.68", series.points().getFirst().text());
        assertEquals(Comparator.LESS, series.points().getFirst().comparator());
    }

    @Test
    void copiesAndInternationalUnitsAreNeverJoined() {
        List<LabResult> results = List.of(
                result("CMV-DNA", "1.2×10^4", "IU/mL", on(0)),
                result("CMV-DNA", "5000", "copies/mL", on(7)),
                result("CMV-DNA", "800", "IU/mL", on(14)));
        Series series = Series.of(analyte("CMV-DNA"), results);
        assertEquals(Arrays.asList(null, SeriesBreak.UNIT), breaks(series));
        assertEquals(List.of(SeriesAside.Reason.OTHER_UNIT), reasons(series));
        assertEquals(SeriesState.NOT_COMPARABLE, series.state());
        assertEquals(
                List.of("[IU]/mL", "{copies}/mL"),
                Series.ofEachBasis(analyte("CMV-DNA"), results).stream()
                        .map(Series::unit)
                        .toList());
    }

    @Test
    void aLineStopsWhereNothingWasDetected() {
        Series series = Series.of(
                analyte("CMV-DNA"),
                List.of(
                        result("CMV-DNA", "12000", "IU/mL", on(0)),
                        result("CMV-DNA", "未检出", "IU/mL", on(7)),
                        result("CMV-DNA", "阳性", "", on(8)),
                        result("CMV-DNA", "800", "IU/mL", on(14)),
                        result("CMV-DNA", "<500", "IU/mL", on(21))));
        assertEquals(Arrays.asList(null, SeriesBreak.NOT_DETECTED, null), breaks(series));
        assertEquals(List.of(SeriesAside.Reason.NOT_DETECTED, SeriesAside.Reason.WORDS), reasons(series));
        assertEquals(List.of(1, 2), series.segments().stream().map(List::size).toList());
    }

    @Test
    void aGapLongerThanTheAnalytesLimitBreaksTheLine() {
        int limit = analyte("TAC").gapDays();
        Series series = Series.of(
                analyte("TAC"),
                List.of(
                        result("TAC", "7.8", "ng/mL", on(0)),
                        result("TAC", "6.1", "ng/mL", on(limit)),
                        result("TAC", "6.4", "ng/mL", on(2 * limit + 1))));
        assertEquals(Arrays.asList(null, null, SeriesBreak.GAP), breaks(series));
    }

    @Test
    void methodSpecimenAndTimingBreakTheLineWhenBothAreKnown() {
        Sampling immunoassay = new Sampling(START, true, "blood", null, "CMIA", null, null);
        Sampling unknown = Sampling.at(START.plusDays(1));
        Sampling spectrometry =
                new Sampling(START.plusDays(2), true, "blood", null, "LC-MS", null, SampleTiming.TROUGH);
        Sampling peak = new Sampling(START.plusDays(3), true, "blood", null, "LC-MS", null, SampleTiming.NOT_TROUGH);
        Sampling presumed =
                new Sampling(START.plusDays(4), true, "blood", null, "LC-MS", null, SampleTiming.PRESUMED_TROUGH);
        Sampling serum = new Sampling(START.plusDays(5), true, "serum", null, "LC-MS", null, SampleTiming.TROUGH);
        Sampling plasma = new Sampling(START.plusDays(6), true, "plasma", null, "LC-MS", null, SampleTiming.TROUGH);
        Series series = Series.of(
                analyte("TAC"),
                List.of(immunoassay, unknown, spectrometry, peak, presumed, serum, plasma).stream()
                        .map(sampling -> result("TAC", "7.8", "ng/mL", sampling))
                        .toList());
        assertEquals(
                Arrays.asList(
                        null,
                        null,
                        SeriesBreak.METHOD,
                        SeriesBreak.TIMING,
                        SeriesBreak.TIMING,
                        SeriesBreak.SPECIMEN,
                        null),
                breaks(series));
    }

    @Test
    void aResultWithoutAUnitIsShownOnlyWhereNoneIsNeeded() {
        assertEquals(
                List.of(1.2),
                Series.of(analyte("INR"), List.of(result("INR", "1.2", "", on(0)))).points().stream()
                        .map(SeriesPoint::value)
                        .toList());
        Series potassium =
                Series.of(analyte("K"), List.of(result("K", "4.2", "", on(0)), result("K", "4.2", "mg/dL", on(1))));
        assertEquals(List.of(SeriesAside.Reason.UNIT_UNKNOWN, SeriesAside.Reason.UNIT_UNKNOWN), reasons(potassium));
        assertEquals(SeriesState.NO_NUMBERS, potassium.state());
    }

    @Test
    void tooLittleIsAStateToo() {
        assertEquals(
                SeriesState.NO_RESULTS, Series.of(analyte("ALT"), List.of()).state());
        assertEquals(
                SeriesState.NO_RESULTS,
                Series.of(analyte("ALT"), List.of(result("AST", "30", "U/L", on(0))))
                        .state());
        assertEquals(
                SeriesState.ONE_RESULT,
                Series.of(analyte("ALT"), List.of(result("ALT", "30", "U/L", on(0))))
                        .state());
        assertEquals(
                SeriesState.NO_NUMBERS,
                Series.of(analyte("HBsAg"), List.of(result("HBsAg", "阴性", "", on(0))))
                        .state());
    }

    @Test
    void allSeriesOfAPatientComeInTheOrderOfTheCatalogue() {
        List<Series> all = Series.ofAll(
                CATALOGUE,
                List.of(
                        result("TAC", "7.8", "ng/mL", on(0)),
                        result(null, "1", "U/L", on(0)),
                        result("ALT", "30", "U/L", on(0)),
                        result("HBsAg", "阴性", "", on(0)),
                        result("CMV-DNA", "5000", "copies/mL", on(0))));
        assertEquals(
                List.of("ALT U/L", "TAC ng/mL", "CMV-DNA {copies}/mL", "HBsAg [IU]/mL"),
                all.stream()
                        .map(series -> series.analyte().code() + " " + series.unit())
                        .toList());
    }

    @Test
    void everyPointOfALongCourseIsInItsPlace() {
        Random dice = new Random(20260101);
        List<LabResult> results = new ArrayList<>();
        for (int day = 0; day < 20_000; day++) {
            results.add(result("ALT", String.valueOf(10 + dice.nextInt(90)), "U/L", on(day)));
        }
        List<LabResult> shuffled = new ArrayList<>(results);
        Collections.shuffle(shuffled, dice);
        Series series = Series.of(analyte("ALT"), shuffled);
        assertEquals(results, series.points().stream().map(SeriesPoint::result).toList());
        assertEquals(1, series.segments().size());
    }

    @Test
    void statesAndBreaksHaveWords() {
        Messages words = new Messages(Language.ENGLISH);
        Arrays.stream(SeriesBreak.values()).forEach(reason -> assertTrue(words.has(reason.key()), reason.key()));
        Arrays.stream(SeriesState.values()).forEach(state -> assertTrue(words.has(state.key()), state.key()));
    }
}
