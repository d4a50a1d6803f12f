package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplayUnitsTest {
    private static final Analyte CREATININE =
            AnalyteCatalogue.standard().byCode("CREA").orElseThrow();
    private static final DisplayUnits AMERICAN = new DisplayUnits(Map.of("CREA", "mg/dL", "ALT", "no unit"));

    private static LabResult creatinine(String value, String unit, String interval) {
        String ucum = CREATININE.unitOf(unit).orElse(null);
        var measured =
                new Measurement("Cr", ResultValue.parse(value), unit, ucum, ReferenceInterval.parse(interval), null);
        return new LabResult(
                1, 1, "CREA", measured, Sampling.at(LocalDateTime.of(2026, 9, 14, 8, 0)), Provenance.MANUAL, null);
    }

    private static DisplayUnits.Shown shown(String value, String unit, String interval) {
        return AMERICAN.shown(CREATININE, creatinine(value, unit, interval));
    }

    @Test
    void aValueInAnotherUnitIsConvertedWithItsIntervalAndSaysSo() {
        DisplayUnits.Shown shown = shown("270", "μmol/L", "57-97");
        assertEquals("3.05", shown.text());
        assertEquals("mg/dL", shown.unit());
        assertEquals("0.645–1.1", shown.interval().text());
        assertEquals(true, shown.converted());
    }

    @Test
    void aBoundStaysABound() {
        assertEquals("<0.113", shown("<10", "μmol/L", "").text());
        assertEquals("≤1.1", shown("50", "μmol/L", "≤97").interval().text());
        assertEquals(">0.645", shown("70", "μmol/L", ">57").interval().text());
    }

    @Test
    void asManyDigitsStayAsWerePrintedAndNoneBeforeThePointIsLost() {
        assertEquals("1.49", shown("132", "μmol/L", "").text());
        assertEquals("1.498", shown("132.4", "μmol/L", "").text());
        var other = new DisplayUnits(Map.of("CREA", "umol/L"));
        assertEquals(
                "10785", other.shown(CREATININE, creatinine("122", "mg/dL", "")).text());
    }

    @Test
    void limitsOfARuleFollow() {
        var limits = new DisplayUnits.Limits(57, 97, "umol/L");
        assertEquals(new DisplayUnits.Limits(0.645, 1.1, "mg/dL"), AMERICAN.shown(CREATININE, limits));
        assertEquals(limits, DisplayUnits.AS_PRINTED.shown(CREATININE, limits));
    }

    @Test
    void whatIsPrintedInTheUnitOrCannotBeConvertedStaysAsPrinted() {
        assertEquals(
                new DisplayUnits.Shown("1.20", "mg/dL", ReferenceInterval.parse("0.6-1.1"), false),
                shown("1.20", "mg/dL", "0.6-1.1"));
        assertEquals(new DisplayUnits.Shown("12", "U/L", ReferenceInterval.NONE, false), shown("12", "U/L", ""));
        assertEquals("溶血", shown("溶血", "μmol/L", "57-97").text());
    }

    @Test
    void withoutAChoiceEverythingIsAsPrinted() {
        LabResult result = creatinine("270", "μmol/L", "57-97");
        assertEquals("270", DisplayUnits.AS_PRINTED.shown(CREATININE, result).text());
        assertEquals("270", AMERICAN.shown(null, result).text());
        Analyte alt = AnalyteCatalogue.standard().byCode("ALT").orElseThrow();
        assertEquals(Optional.empty(), AMERICAN.unit(alt));
    }
}
