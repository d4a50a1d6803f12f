package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            丙氨酸氨基转栘酶        | U/L    | ALT
            NEU# 中性数细胞数       | 10^9/L | NEUT#
            中性粒细胞百分此        | %      | NEUT%
            Creatinlne            | mg/dL  | CREA
            糖类抗原129            | U/mL   | ''
            肌苷                  | μmol/L | ''
            ALF                   | U/L    | ''
            """)
    void aMisreadLetterIsForgivenWhereOneAnalyteIsMeantAndNoDigitDiffers(String name, String unit, String code) {
        assertEquals(
                code,
                CATALOGUE.matchSimilar(name, unit, null).map(Analyte::code).orElse(""));
    }
}
