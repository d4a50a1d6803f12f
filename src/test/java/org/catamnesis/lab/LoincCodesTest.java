package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every LOINC code of the catalogue against the list of codes whose meaning somebody has looked at. */
class LoincCodesTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();

    private record Meaning(String component, String property, String system, String status) {}

    private static Map<String, Meaning> verified() throws IOException {
        Map<String, Meaning> meanings = new TreeMap<>();
        try (InputStream in = LoincCodesTest.class.getResourceAsStream("/loinc-verified.csv");
                CsvReader<NamedCsvRecord> reader =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.forEach(row -> meanings.put(
                    row.getField("loinc"),
                    new Meaning(
                            row.getField("component"),
                            row.getField("property"),
                            row.getField("system"),
                            row.getField("status"))));
        }
        return meanings;
    }

    private static String component(Analyte analyte, LoincCode code) {
        return analyte.english() + (code.qualifier().isEmpty() ? "" : "; " + code.qualifier());
    }

    @Test
    void theCatalogueHasTheVerifiedCodesAndNoOther() throws IOException {
        Map<String, String> expected = new TreeMap<>();
        verified().forEach((code, meaning) -> expected.put(code, meaning.component() + " " + meaning.status()));
        Map<String, String> found = new TreeMap<>();
        for (Analyte analyte : CATALOGUE.analytes()) {
            for (LoincCode code : analyte.loinc()) {
                found.put(code.code(), component(analyte, code) + (code.verified() ? " V" : " K"));
            }
        }
        assertEquals(expected, found);
    }

    /** LOINC's property says in what kind of unit a code may be used; a mass code on a molar unit is a wrong code. */
    @Test
    void everyCodeStandsAtAUnitOfItsProperty() throws IOException {
        Map<String, List<String>> units = Map.ofEntries(
                Map.entry("MCnc", List.of("g/L", "mg{FEU}/L", "mg{DDU}/L")),
                Map.entry("SCnc", List.of("mol/L")),
                Map.entry("CCnc", List.of("U/L")),
                Map.entry("ACnc", List.of("[IU]/L", "{MFI}")),
                Map.entry("NCnc", List.of("/L", "{copies}/L")),
                Map.entry("LaCnc", List.of("{Log_IU}/mL")),
                Map.entry("Naric", List.of("/[HPF]")),
                Map.entry("Time", List.of("s")),
                Map.entry("EntVol", List.of("fL")),
                Map.entry("EntMass", List.of("pg")),
                Map.entry("MRat", List.of("g/d")),
                Map.entry("Osmol", List.of("mosm/kg")),
                Map.entry("ArVRat", List.of("mL/min/{1.73_m2}")),
                Map.entry("VRat", List.of("mL/min")));
        Map<String, Meaning> verified = verified();
        for (Analyte analyte : CATALOGUE.analytes()) {
            for (LoincCode code : analyte.loinc()) {
                String property = verified.get(code.code()).property();
                if (property.equals("PrThr")) {
                    assertEquals("qualitative", code.unit(), code.code());
                } else if (units.containsKey(property)) {
                    assertTrue(
                            units.get(property).stream().anyMatch(unit -> Units.sameKind(unit, code.unit())),
                            code.code() + " " + property + " " + code.unit());
                }
            }
        }
    }

    @Test
    void theSpecimenOfEveryCodeIsOneOfItsAnalyte() throws IOException {
        Map<String, Specimen> specimens = Map.of(
                "Ser/Plas", Specimen.SERUM,
                "PPP", Specimen.PLASMA,
                "Bld", Specimen.BLOOD,
                "BldA", Specimen.BLOOD,
                "Urine", Specimen.URINE,
                "Stool", Specimen.STOOL,
                "^Patient", Specimen.BODY);
        verified()
                .forEach((code, meaning) -> assertTrue(
                        CATALOGUE.byLoinc(code).orElseThrow().measuredIn(specimens.get(meaning.system())), code));
    }

    @Test
    void everyCheckDigitIsRight() throws IOException {
        verified().keySet().forEach(code -> assertEquals(checkDigit(code), code.charAt(code.length() - 1) - '0', code));
        assertEquals(0, checkDigit("2160-0"));
        assertEquals(4, checkDigit("4548-0"));
    }

    private static int checkDigit(String code) {
        String digits = code.substring(0, code.indexOf('-'));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return (10 - sum % 10) % 10;
    }

    /** Codes that public lists give for these analytes and that mean something else. */
    @ParameterizedTest
    @ValueSource(strings = {"35151-0", "35548-5", "4023-8", "72495-5", "32721-3"})
    void hazardousCodesAreNowhere(String code) {
        assertEquals(Optional.empty(), CATALOGUE.byLoinc(code));
    }

    @ParameterizedTest
    @CsvSource({
        "CREA,mg/dL,2160-0",
        "CREA,umol/L,14682-9",
        "TBIL,umol/L,14631-6",
        "TBIL,mg/dL,1975-2",
        "UREA,mmol/L,22664-7",
        "BUN,mg/dL,3094-0",
        "HbA1c,%,4548-4",
        "HbA1c,mmol/mol,59261-8",
        "ALT,[IU]/L,1742-6",
        "K,meq/L,2823-3",
        "TAC,ng/mL,11253-2",
        "TAC,ug/L,11253-2",
        "CMV-DNA,[IU]/mL,72493-0",
        "CMV-DNA,{copies}/mL,30247-1",
        "WBC,10*3/uL,6690-2",
        "UPCR,mg/mmol,34366-5",
        "UPCR,mg/g,2890-2",
        "INR,1,6301-6",
        "HBsAg,qualitative,5195-3",
        "HBsAg,[IU]/mL,63557-3",
        "AFP,[IU]/mL,19177-5",
        "AFP,ug/L,1834-1"
    })
    void theUnitChoosesTheCode(String analyte, String unit, String loinc) {
        assertEquals(
                loinc,
                CATALOGUE
                        .byCode(analyte)
                        .orElseThrow()
                        .loincFor(unit)
                        .orElseThrow()
                        .code());
    }

    @Test
    void noCodeIsBetterThanAWrongOne() {
        Analyte tacrolimus = CATALOGUE.byCode("TAC").orElseThrow();
        assertEquals(Optional.empty(), tacrolimus.loincFor("nmol/L"));
        assertEquals(
                "77348-1", tacrolimus.loincFor("ng/mL", "trough").orElseThrow().code());
        Analyte filtration = CATALOGUE.byCode("eGFR").orElseThrow();
        assertEquals(Optional.empty(), filtration.loincFor("mL/min/{1.73_m2}"));
        assertEquals(
                "98979-8",
                filtration
                        .loincFor("mL/min/{1.73_m2}", "CKD-EPI 2021")
                        .orElseThrow()
                        .code());
        assertFalse(Arrays.asList("COI", "S/CO").stream()
                .anyMatch(unit -> CATALOGUE
                        .byCode("HBsAg")
                        .orElseThrow()
                        .loincFor("{" + unit + "}")
                        .isPresent()));
    }
}
