package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.catamnesis.lab.AnalyteCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriticalLimitsTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "K, 2.9, mmol/L, '', true",
        "K, 3.0, mmol/L, '', false",
        "K, 5.9, mmol/L, '', false",
        "K, 6.0, mmol/L, '', true",
        "Na, 124, mmol/L, '', true",
        "GLU, 70, mg/dL, '', true",
        "GLU, 75, mg/dL, '', false",
        "PLT, 19, 10^9/L, ↓, true",
        "PLT, 20, 10^9/L, ↓, false",
        "TAC, 20.0, ng/mL, '', true",
        "ALT, 900, U/L, ↑, false",
        "ALT, 900, U/L, ↑↑, true",
        "ALT, 900, U/L, 危急, true"
    })
    void aValueThatCannotWaitIsFoundInEveryUnit(String code, String value, String unit, String flag, boolean critical) {
        Candidate row = ReviewRowTest.candidate(1, code, value, unit, "", flag, code, CandidateStatus.MAPPED, null);
        assertEquals(critical, CriticalLimits.shipped().critical(row, CATALOGUE));
    }
}
