package org.catamnesis.followup.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.Specimen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VitalCheckTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();
    private static final VitalCheck CHECK = new VitalCheck(CATALOGUE);
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 15, 9, 30);

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(textBlock = """
            WEIGHT,      62.4,        ''
            WEIGHT,      '62,4 kg',   ''
            WEIGHT,      ６２.４公斤,   ''
            WEIGHT,      125斤,       not-kilograms
            WEIGHT,      140 lb,      not-kilograms
            WEIGHT,      about 60,    not-a-number
            WEIGHT,      0.9,         impossible
            WEIGHT,      1,           unusual
            WEIGHT,      29.9,        unusual
            WEIGHT,      30,          ''
            WEIGHT,      150,         ''
            WEIGHT,      150.1,       unusual
            WEIGHT,      350,         unusual
            WEIGHT,      350.1,       impossible
            WEIGHT,      -60,         not-a-number
            HEIGHT,      171 cm,      ''
            HEIGHT,      1.71,        impossible
            HEIGHT,      129,         unusual
            HEIGHT,      251,         impossible
            HEIGHT,      171 kg,      not-a-number
            PRESSURE,    128/82,      ''
            PRESSURE,    128／82,      ''
            PRESSURE,    128-82 mmHg, ''
            PRESSURE,    128,         not-a-pressure
            PRESSURE,    82/128,      upside-down
            PRESSURE,    90/90,       upside-down
            PRESSURE,    84/60,       unusual
            PRESSURE,    85/45,       ''
            PRESSURE,    200/120,     ''
            PRESSURE,    201/100,     unusual
            PRESSURE,    300/200,     unusual
            PRESSURE,    301/90,      impossible
            PRESSURE,    128/19,      impossible
            PULSE,       72,          ''
            PULSE,       130,         ''
            PULSE,       131 次/分,    unusual
            PULSE,       19,          impossible
            TEMPERATURE, 36.6,        ''
            TEMPERATURE, 36.6 ℃,      ''
            TEMPERATURE, 39.6,        unusual
            TEMPERATURE, 34.9,        unusual
            TEMPERATURE, 45.1,        impossible
            TEMPERATURE, 98.6,        impossible
            TEMPERATURE, 365,         impossible
            """)
    void whatCannotBeIsRefusedAndWhatIsUnusualIsAskedAbout(VitalField field, String typed, String doubt) {
        assertEquals(doubt, doubt(field, typed, List.of()));
    }

    @ParameterizedTest(name = "{0} {1} after {2} {3}: {4}")
    @CsvSource(textBlock = """
            WEIGHT, 70,   50,   30,  ''
            WEIGHT, 70.1, 50,   30,  far-from-last
            WEIGHT, 45,   63.1, 30,  far-from-last
            WEIGHT, 45,   63,   30,  ''
            WEIGHT, 70.1, 50,   401, ''
            WEIGHT, 6,    60,   30,  far-from-last
            HEIGHT, 188,  170,  30,  far-from-last
            HEIGHT, 187,  170,  30,  ''
            """)
    void whatIsFarFromTheLastValueIsAskedAboutFirst(
            VitalField field, String typed, String before, int days, String doubt) {
        assertEquals(doubt, doubt(field, typed, List.of(result(field, before, days), result(field, typed, days + 1))));
    }

    @Test
    void whatWasTakenLaterIsNotComparedWith() {
        assertEquals("", doubt(VitalField.WEIGHT, "60", List.of(result(VitalField.WEIGHT, "100", -1))));
    }

    @Test
    void aRemarkSaysTheLimitsAndTheLastValue() {
        Map<VitalField, String> typed = new EnumMap<>(VitalField.class);
        typed.put(VitalField.WEIGHT, "90");
        typed.put(VitalField.PRESSURE, "230/130");
        typed.put(VitalField.TEMPERATURE, "50");
        CheckedVitals checked = CHECK.of(typed, List.of(result(VitalField.WEIGHT, "60", 15)), NOW);
        assertEquals(
                List.of(
                        VitalRemark.of(VitalField.WEIGHT, VitalDoubt.FAR_FROM_LAST, "60 kg", "2026-08-31"),
                        VitalRemark.of(VitalField.PRESSURE, VitalDoubt.UNUSUAL, "85", "200", "mm Hg".replace(" ", "")),
                        VitalRemark.of(VitalField.TEMPERATURE, VitalDoubt.IMPOSSIBLE, "30", "45", "°C")),
                checked.remarks());
        assertTrue(checked.refused());
    }

    @Test
    void nothingTypedIsNothingMeasured() {
        assertEquals(
                new CheckedVitals(List.of(), List.of()), CHECK.of(Map.of(VitalField.WEIGHT, "  "), List.of(), NOW));
    }

    @Test
    void measurementsBecomeResultsOfTheClinicInTheirFirstUnit() {
        Map<VitalField, String> typed = Map.of(VitalField.PRESSURE, "128/82", VitalField.TEMPERATURE, "36,6");
        List<LabResult> results = new VitalResults(CATALOGUE, "Follow-up clinic")
                .of(7, CHECK.of(typed, List.of(), NOW).readings(), NOW, true);
        assertEquals(
                List.of(
                        measured("SBP", "收缩压", "128", "mmHg", "mm[Hg]"),
                        measured("DBP", "舒张压", "82", "mmHg", "mm[Hg]"),
                        measured("TEMP", "体温", "36.6", "°C", "Cel")),
                results);
    }

    private static LabResult measured(String code, String name, String text, String unit, String ucum) {
        return new LabResult(
                0,
                7,
                code,
                new Measurement(name, ResultValue.parse(text), unit, ucum, ReferenceInterval.NONE, null),
                new Sampling(NOW, true, Specimen.BODY.code(), "Follow-up clinic", null, null, null),
                Provenance.MANUAL,
                null);
    }

    private static String doubt(VitalField field, String typed, List<LabResult> history) {
        return CHECK.of(Map.of(field, typed), history, NOW)
                .about(field)
                .map(remark -> remark.doubt().code())
                .orElse("");
    }

    private static LabResult result(VitalField field, String value, int daysBefore) {
        String code = field.analytes().getFirst();
        String unit = CATALOGUE.byCode(code).orElseThrow().unit();
        return new LabResult(
                1,
                7,
                code,
                new Measurement(code, ResultValue.parse(value), unit, unit, ReferenceInterval.NONE, null),
                Sampling.at(NOW.minusDays(daysBefore)),
                Provenance.MANUAL,
                null);
    }
}
