package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.catamnesis.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyteCatalogueTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();

    private static String code(String name, String unit, String specimen) {
        return CATALOGUE.match(name, unit, specimen).map(Analyte::code).orElse(null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            丙氨酸氨基转移酶                      | U/L      |        | ALT
            ★丙氨酸氨基转移酶(ALT)                | U/L      |        | ALT
            1、谷丙转氨酶                         | IU/L     |        | ALT
            2.谷草转氨酶(AST)                     | U/L      |        | AST
            AST (SGOT)                          | U/L      |        | AST
            ALT 丙氨酸氨基转移酶                   | U/L      |        | ALT
            ALAT                                | U/L      |        | ALT
            AST/ALT                             |          |        | AST/ALT
            γ-谷氨酰转肽酶                        | U/L      |        | GGT
            Gamma-GT                            | U/L      |        | GGT
            Creatinine 肌酐                      | μmol/L   |        | CREA
            血清肌酐                              | umol/L   |        | CREA
            肌酐(苦味酸法)                        | umol/L   |        | CREA
            CREATININE, SERUM                   | mg/dL    |        | CREA
            肌酐                                 | μmol/L   | 尿液    | U-CREA
            尿肌酐                                | mmol/L   |        | U-CREA
            Urine Creatinine                    | mmol/L   |        | U-CREA
            eGFR 估計腎小球濾過率                   | mL/min/1.73m2 |   | eGFR
            Bilirubin Total                     | mg/dL    |        | TBIL
            总胆红素(定量)                         | umol/L   |        | TBIL
            钾(K)                                | mmol/L   |        | K
            Potassium (K⁺)                      | mmol/L   |        | K
            血清钾                                | mmol/L   |        | K
            尿钾                                  | mmol/L   |        | U-K
            尿酸                                  | umol/L   |        | UA
            尿素氮                                | mmol/L   |        | BUN
            尿素                                  | mmol/L   |        | UREA
            Packed Cell Volume (PCV)            | %        |        | HCT
            Hemoglobin (Hb)                     | g/dL     |        | HGB
            VITAMIN B12; CYANOCOBALAMIN, SERUM  | pg/mL    |        | VB12
            VITAMIN D, 25 - HYDROXY, SERUM      | nmol/L   |        | 25OHD
            LDL Cholesterol, Calculated         | mg/dL    |        | LDL
            Globulin(Calculated)                | gm/dL    |        | GLOB
            A : G Ratio                         |          |        | A/G
            SODIUM (Electrode spécifique)       | mEq/l    |        | Na
            CONTENUTO MEDIO DI HB (MCH)         | pg       |        | MCH
            WBC. 白细胞数目                        | 10^9/L   |        | WBC
            Lym# 淋巴细胞数目                      | 10^9/L   |        | LYMPH#
            Lym% 淋巴细胞百分比                    | %        |        | LYMPH%
            Lymphocytes                         | %        |        | LYMPH%
            Lymphocytes                         | thou/mm3 |        | LYMPH#
            NEUTROFILI #                        | x10^3/μl |        | NEUT#
            Neutrophils                         | g/L      |        |
            Neutrophils                         |          |        |
            PCT                                 | ng/mL    |        | PCT
            PCT 血小板压积                         | %        |        | PCT-PLT
            PCT                                 | %        |        | PCT-PLT
            PCT                                 |          |        |
            TP                                  | g/L      |        | TP
            TP                                  | %        |        | PTA
            TP                                  |          |        |
            FBG                                 | mmol/L   |        | GLU
            FBG                                 | g/L      |        |
            CP                                  | g/L      |        | CER
            CP                                  | ng/mL    |        | CPEP
            FER                                 | ng/mL    |        | FER
            FER                                 | µmol/L   |        | Fe
            他克莫司血药浓度                        | ng/mL    |        | TAC
            FK506                               | ng/ml    | 全血    | TAC
            他克莫司(FK506)                       | ng/mL    | 血清    | TAC
            环孢素A(C0)                           | ng/mL    |        | CSA
            CsA C2                              | ng/mL    |        | CSA-C2
            乙型肝炎病毒核酸定量                     | IU/mL    |        | HBV-DNA
            BK病毒DNA                             | copies/mL| 尿液    | U-BKV-DNA
            BK病毒DNA                             | copies/mL| 血浆    | BKV-DNA
            尿蛋白                                 |          | 尿液    | U-PRO
            胆红素                                 | umol/L   | 尿液    | U-BIL
            胆红素                                 | umol/L   |        |
            胆红素                                 |          |        | U-BIL
            尿胆红素                                | umol/L   |        | U-BIL
            酮体                                  | mmol/L   |        |
            RBC                                  | /HPF     |        | U-RBC
            脑脊液总蛋白                             | g/L      |        |
            总蛋白                                 | g/L      | 脑脊液   |
            总蛋白(尿)                              | mg/L     |        | U-TP
            尿钠/尿肌酐                              |          |        |
            U-ALB                                | mg/L     |        | U-ALB
            葡萄糖                                 | mmol/L   | 尿液    | U-GLU
            葡萄糖                                 | mmol/L   |        | GLU
            GLU                                  |          |        |
            红细胞                                 | /uL      | 尿液    | U-RBC
            红细胞                                 | 10^12/L  |        | RBC
            白蛋白                                 | g/L      | 血清    | ALB
            C反应蛋白(超敏)                         | mg/L     |        | hsCRP
            CRP(高敏)                             | mg/L     |        |
            PCR                                  | mg/L     |        | CRP
            PCR                                  | mg/mmol  |        | UPCR
            Vitamin D (1,25 dihydroxy)           | pg/mL    |        |
            GFR Category                         |          |        |
            BUN/Creatinine Ratio                 |          |        | BUN/CREA
            CA 19-9                              | U/mL     |        | CA199
            D-二聚体                              | mg/L FEU |        | DD
            凝血酶原时间                            | s        |        | PT
            凝血酶原时间                            | %        |        | PTA
            PT (INR)                             |          |        | INR
            FEV1                                 | L        |        | FEV1
            谷丙转氨酶升高                          | U/L      |        |
            肌酐清除率                             | ml/min   |        | CCR
            """)
    void printedNamesMapWholeOrNotAtAll(String name, String unit, String specimen, String expected) {
        assertEquals(expected, code(name, unit, specimen));
    }

    @Test
    void noNameIsNoAnalyte() {
        assertEquals(Optional.empty(), CATALOGUE.match("", "U/L", null));
        assertEquals(Optional.empty(), CATALOGUE.match("★", "U/L", null));
        assertEquals(Optional.empty(), CATALOGUE.match(null, null, null));
    }

    @Test
    void everyAnalyteIsFoundByItsOwnNamesInItsOwnUnitAndSpecimen() {
        for (Analyte analyte : CATALOGUE.analytes()) {
            List<String> names = new ArrayList<>(analyte.aliases());
            names.addAll(List.of(analyte.code(), analyte.chinese(), analyte.english()));
            for (String name : names) {
                if (AnalyteNames.key(name).equals("fbg")) {
                    continue;
                }
                Specimen specimen = analyte.specimens().getFirst();
                assertEquals(analyte.code(), code(name, analyte.unit(), specimen.code()), name);
            }
        }
    }

    @Test
    void noTwoAnalytesShareANameUnitAndSpecimen() {
        Map<String, List<Analyte>> named = new HashMap<>();
        for (Analyte analyte : CATALOGUE.analytes()) {
            List<String> names = new ArrayList<>(analyte.aliases());
            names.addAll(List.of(analyte.code(), analyte.chinese(), analyte.english()));
            names.stream()
                    .map(AnalyteNames::key)
                    .distinct()
                    .forEach(key ->
                            named.computeIfAbsent(key, _ -> new ArrayList<>()).add(analyte));
        }
        TreeSet<String> clashes = new TreeSet<>();
        named.forEach((key, analytes) -> {
            for (Analyte one : analytes) {
                for (Analyte other : analytes) {
                    if (one != other && one.specimens().stream().anyMatch(other::measuredIn) && shareUnit(one, other)) {
                        clashes.add(key);
                    }
                }
            }
        });
        assertEquals(
                new TreeSet<>(List.of("fbg")), clashes, "fasting glucose or fibrinogen: told apart in mmol/L only");
    }

    private static boolean shareUnit(Analyte one, Analyte other) {
        return one.units().stream().anyMatch(unit -> other.allowed(unit.ucum()).isPresent());
    }

    @Test
    void theCatalogueSaysWhereItComesFrom() {
        ContentOrigin origin = CATALOGUE.origin();
        assertEquals("2026.1", origin.version());
        assertFalse(origin.source().isBlank());
        assertFalse(origin.approved());
        assertTrue(CATALOGUE.loincNotice().contains("loinc.org/license"));
    }

    @Test
    void everyAnalyteIsWhole() {
        List<String> groups =
                CATALOGUE.groups().stream().map(AnalyteGroup::code).toList();
        for (Analyte analyte : CATALOGUE.analytes()) {
            assertTrue(groups.contains(analyte.group()), analyte.code());
            assertFalse(
                    analyte.name(Language.CHINESE).isBlank()
                            || analyte.name(Language.ENGLISH).isBlank(),
                    analyte.code());
            assertTrue(analyte.gapDays() > 0 && analyte.decimals() >= 0 && analyte.decimals() <= 3, analyte.code());
            assertTrue(analyte.qualitative() || !analyte.units().isEmpty(), analyte.code());
            assertEquals(analyte.units().isEmpty(), analyte.plausibleLow() == null, analyte.code());
            assertTrue(analyte.units().isEmpty() || analyte.plausibleLow() < analyte.plausibleHigh(), analyte.code());
            for (ExampleInterval example : analyte.examples()) {
                assertTrue(List.of("M", "F", "any").contains(example.sex()), analyte.code());
                assertTrue(example.low() == null || analyte.plausible(example.low(), analyte.unit()), analyte.code());
                assertTrue(example.high() == null || analyte.plausible(example.high(), analyte.unit()), analyte.code());
            }
        }
    }

    @Test
    void analytesAreFoundByCodeAndByLoinc() {
        assertEquals("CREA", CATALOGUE.byLoinc("2160-0").orElseThrow().code());
        assertEquals("CREA", CATALOGUE.byLoinc("14682-9").orElseThrow().code());
        assertEquals(Optional.empty(), CATALOGUE.byLoinc("35548-5"));
        assertEquals("他克莫司", CATALOGUE.byCode("TAC").orElseThrow().chinese());
        assertEquals(Optional.empty(), CATALOGUE.byCode("tac"));
        assertEquals(Optional.of(new OmopUnit("umol/L", 8749, true)), CATALOGUE.omopUnit("umol/L"));
    }

    @Test
    void implausibleValuesAreDoubtedInAnyUnit() {
        Analyte creatinine = CATALOGUE.byCode("CREA").orElseThrow();
        assertTrue(creatinine.plausible(1.2, "mg/dL"));
        assertTrue(creatinine.plausible(132, "umol/L"));
        assertFalse(creatinine.plausible(132, "mg/dL"));
        assertFalse(creatinine.plausible(1.2, "umol/L"));
        assertTrue(creatinine.plausible(1.2, "furlong"));
    }
}
