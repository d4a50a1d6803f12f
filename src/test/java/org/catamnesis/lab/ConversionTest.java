package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();

    private static Analyte analyte(String code) {
        return CATALOGUE.byCode(code).orElseThrow();
    }

    /** The conversion vectors of the clinical content, to the digits that were published, and arithmetic. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CREA  | 1.5  | mg/dL    | umol/L   | 132.6  | 0.05
            CREA  | 270  | umol/L   | mg/dL    | 3.1    | 0.05
            CREA  | 3.5  | mg/dL    | umol/L   | 309    | 0.5
            TBIL  | 18   | umol/L   | mg/dL    | 1.1    | 0.05
            TBIL  | 5.4  | mg/dL    | umol/L   | 92     | 0.5
            BUN   | 3.2  | mmol/L   | mg/dL    | 9.0    | 0.05
            BUN   | 12   | mg/dL    | mmol/L   | 4.3    | 0.05
            UREA  | 20   | mg/dL    | mmol/L   | 3.330  | 0.0005
            GLU   | 100  | mg/dL    | mmol/L   | 5.55   | 0.005
            TC    | 200  | mg/dL    | mmol/L   | 5.17   | 0.005
            TG    | 150  | mg/dL    | mmol/L   | 1.69   | 0.005
            Ca    | 9.0  | mg/dL    | mmol/L   | 2.246  | 0.0005
            Mg    | 1    | mg/dL    | mmol/L   | 0.41144| 0.00001
            P     | 1    | mg/dL    | mmol/L   | 0.32285| 0.00001
            NH3   | 1    | ug/dL    | umol/L   | 0.5872 | 0.0001
            UA    | 7.0  | mg/dL    | umol/L   | 416    | 0.5
            HbA1c | 53   | mmol/mol | %        | 7.00   | 0.005
            HbA1c | 7    | %        | mmol/mol | 53     | 0.05
            UACR  | 3.0  | mg/mmol  | mg/g     | 26.5   | 0.05
            UACR  | 30   | mg/g     | mg/mmol  | 3.39   | 0.005
            UPCR  | 1    | mg/mmol  | mg/g     | 8.84   | 0.005
            UPCR  | 0.5  | g/g      | mg/g     | 500    | 1e-9
            UTP24 | 150  | mg/d     | g/d      | 0.15   | 1e-12
            ALB   | 3.5  | g/dL     | g/L      | 35     | 1e-9
            FIB   | 300  | mg/dL    | g/L      | 3      | 1e-9
            HCT   | 0.42 | L/L      | %        | 42     | 1e-9
            25OHD | 1    | ng/mL    | nmol/L   | 2.496  | 0.0005
            K     | 4.2  | meq/L    | mmol/L   | 4.2    | 1e-12
            Ca    | 5    | meq/L    | mmol/L   | 2.5    | 1e-12
            WBC   | 9000 | /uL      | 10*9/L   | 9      | 1e-9
            PLT   | 1.5  | 10*5/uL  | 10*9/L   | 150    | 1e-9
            RBC   | 4.5  | 10*6/uL  | 10*12/L  | 4.5    | 1e-9
            TAC   | 10   | ng/mL    | nmol/L   | 12.44  | 0.005
            ALT   | 1    | ukat/L   | U/L      | 60     | 1e-9
            TSH   | 2.5  | u[IU]/mL | m[IU]/L  | 2.5    | 1e-12
            TEMP  | 98.6 | [degF]   | Cel      | 37     | 1e-9
            SBP   | 16   | kPa      | mm[Hg]   | 120.01 | 0.005
            MCHC  | 33   | %        | g/L      | 330    | 1e-9
            FT4   | 1.2  | ng/dL    | pmol/L   | 15.4   | 0.05
            """)
    void publishedConversionsHold(
            String code, double value, String from, String to, double expected, double tolerance) {
        assertEquals(
                expected, Conversion.convert(analyte(code), value, from, to).orElseThrow(), tolerance);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CMV-DNA  | {copies}/mL    | [IU]/mL
            EBV-DNA  | {copies}/mL    | [IU]/mL
            BKV-DNA  | {copies}/mL    | [IU]/mL
            HBV-DNA  | {copies}/mL    | [IU]/mL
            HBV-DNA  | {Log_IU}/mL    | [IU]/mL
            HBsAg    | {COI}          | [IU]/mL
            HBsAg    | {S/CO}         | {COI}
            PIVKA-II | ng/mL          | {mAU}/mL
            AFP      | [IU]/mL        | ng/mL
            DSA-I    | 1              | {MFI}
            DD       | mg{FEU}/L      | mg/L
            DD       | mg{DDU}/L      | mg{FEU}/L
            eGFR     | mL/min         | mL/min/{1.73_m2}
            ALB      | umol/L         | g/L
            ALT      | mg/dL          | U/L
            CREA     | U/L            | umol/L
            CREA     | umol/L         | U/L
            """)
    void whatIsNotComparableNeverConverts(String code, String from, String to) {
        assertEquals(Optional.empty(), Conversion.convert(analyte(code), 1, from, to));
        assertEquals(
                Optional.empty(), Conversion.convert(analyte(code), new ReferenceInterval(1.0, 2.0, "1-2"), from, to));
    }

    @Test
    void noUnitConvertsIntoNothing() {
        assertEquals(Optional.empty(), Conversion.toCanonical(analyte("ALT"), 30, null));
        assertEquals(Optional.empty(), Conversion.toCanonical(analyte("ALT"), 30, ""));
        assertEquals(Optional.of(30.0), Conversion.toCanonical(analyte("ALT"), 30, "U/L"));
    }

    @Test
    void anIntervalConvertsWithItsValue() {
        ReferenceInterval converted = Conversion.convert(
                        analyte("ALB"), new ReferenceInterval(null, 5.5, "≤5.5"), "g/dL", "g/L")
                .orElseThrow();
        assertEquals(new ReferenceInterval(null, converted.high(), "≤5.5"), converted);
        assertEquals(55, converted.high(), 1e-9);
    }

    @Test
    void thereAndBackIsTheSameValue() {
        for (Analyte analyte : CATALOGUE.analytes()) {
            for (AnalyteUnit from : analyte.units()) {
                for (AnalyteUnit to : analyte.units()) {
                    Optional<Double> there = Conversion.convert(analyte, 7.5, from.ucum(), to.ucum());
                    assertEquals(from.basis().equals(to.basis()), there.isPresent(), analyte.code());
                    there.ifPresent(value -> assertEquals(
                            7.5,
                            Conversion.convert(analyte, value, to.ucum(), from.ucum())
                                    .orElseThrow(),
                            1e-9,
                            analyte.code() + " " + from.ucum() + " " + to.ucum()));
                }
            }
        }
    }

    /** Where no molar mass, valence or stated scale comes in, the factor is UCUM's own. */
    @Test
    void plainScalesAreThoseOfUcum() throws Exception {
        UcumEssenceService ucum;
        try (InputStream in = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
            ucum = new UcumEssenceService(in);
        }
        int compared = 0;
        for (Analyte analyte : CATALOGUE.analytes()) {
            for (AnalyteUnit unit : analyte.units()) {
                Optional<UnitScale> own = UnitScale.parse(unit.ucum());
                Optional<UnitScale> canonical = UnitScale.parse(analyte.unit());
                if (!unit.basis().isEmpty()
                        || unit.offset() != 0
                        || !own.orElseThrow()
                                .dimension()
                                .equals(canonical.orElseThrow().dimension())) {
                    continue;
                }
                double factor = Double.parseDouble(ucum.convert(new Decimal("1"), unit.ucum(), analyte.unit())
                        .asDecimal());
                if (!analyte.code().equals("HbA1c")) {
                    assertEquals(factor, unit.factor(), factor * 1e-9, analyte.code() + " " + unit.ucum());
                    compared++;
                }
            }
        }
        assertTrue(compared > 500, "compared " + compared);
    }

    /** Only temperatures and the two scales of HbA1c do more than multiply. */
    @Test
    void onlyTwoConversionsHaveAnOffset() {
        Map<String, TreeSet<String>> stated = new TreeMap<>();
        for (Analyte analyte : CATALOGUE.analytes()) {
            for (AnalyteUnit unit : analyte.units()) {
                if (unit.offset() != 0) {
                    stated.computeIfAbsent(unit.ucum(), _ -> new TreeSet<>()).add(analyte.code());
                }
            }
        }
        assertEquals(
                new TreeMap<>(
                        Map.of("mmol/mol", new TreeSet<>(List.of("HbA1c")), "[degF]", new TreeSet<>(List.of("TEMP")))),
                stated);
    }

    @Test
    void aSubstanceWithoutAMolarMassIsRefused() {
        assertEquals(113.12, CATALOGUE.molarMasses().of("creatinine"));
        assertThrows(
                IllegalArgumentException.class, () -> CATALOGUE.molarMasses().of("unobtainium"));
    }
}
