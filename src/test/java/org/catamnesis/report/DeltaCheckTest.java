package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.Units;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeltaCheckTest {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();
    private static final DeltaCheck CHECK = new DeltaCheck(CATALOGUE, DeltaLimits.shipped());

    @ParameterizedTest(name = "{0} {1} {2} after {3} {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            TAC     | 61   | ng/mL  | 6.1  | ng/mL  | row.decimal-shift
            TAC     | 0.6  | ng/mL  | 6.1  | ng/mL  | row.decimal-shift
            CREA    | 1.0  | mg/dL  | 88   | μmol/L | ''
            CREA    | 88   | mg/dL  | 88   | μmol/L | row.decimal-shift
            CREA    | 265  | μmol/L | 88   | μmol/L | row.delta
            CREA    | 260  | μmol/L | 88   | μmol/L | ''
            Na      | 141  | mmol/L | 121  | mmol/L | row.delta
            Na      | 139  | mmol/L | 122  | mmol/L | ''
            ALT     | 500  | U/L    | 30   | U/L    | ''
            ALT     | 650  | U/L    | 30   | U/L    | row.delta
            CMV-DNA | 5000 | IU/mL  | 500  | IU/mL  | ''
            ALT     | <5   | U/L    | 500  | U/L    | ''
            """)
    void aValueThatIsFarFromTheLastOneOrByAPointIsDoubted(
            String code, String value, String unit, String lastValue, String lastUnit, String reason) {
        ReviewRow row =
                ReviewRow.of(ReviewRowTest.candidate(1, code, value, unit, "", "", code, CandidateStatus.MAPPED, null));
        Map<Integer, Reason> doubts = CHECK.doubts(
                List.of(row), List.of(result(code, "1", unit, 500), result(code, lastValue, lastUnit, 30)));
        assertEquals(reason, doubts.isEmpty() ? "" : doubts.get(0).key());
    }

    @Test
    void whatIsOlderThanTheLimitSaysNothing() {
        ReviewRow row = ReviewRow.of(ReviewRowTest.alt());
        assertEquals(Map.of(), CHECK.doubts(List.of(row), List.of(result("ALT", "6.8", "U/L", 401))));
        assertEquals(
                1,
                CHECK.doubts(List.of(row), List.of(result("ALT", "6.8", "U/L", 400)))
                        .size());
    }

    @Test
    void theReasonEndsWithThePatientAndLeavesOtherReasonsAlone() {
        List<ReviewRow> rows = List.of(ReviewRow.of(ReviewRowTest.alt()), ReviewRow.of(ReviewRowTest.doubtful()));
        Reason far = Reason.of("row.delta", "ALT", "6.8 U/L", "2026-08-15");
        List<ReviewRow> compared = ReviewRows.compared(rows, Set.of(), Map.of(0, far, 1, far));
        assertEquals(far, compared.get(0).doubt());
        assertEquals(RowState.DOUBTFUL, compared.get(0).state());
        assertEquals("row.implausible", compared.get(1).doubt().key());
        assertEquals(rows, ReviewRows.compared(compared, Set.of(), Map.of()));
    }

    private static LabResult result(String code, String value, String unit, int daysBefore) {
        LocalDateTime at = ReviewRowTest.TAKEN.minusDays(daysBefore);
        String ucum = CATALOGUE
                .byCode(code)
                .orElseThrow()
                .unitOf(unit)
                .or(() -> Units.ucum(unit))
                .orElseThrow();
        return new LabResult(
                daysBefore,
                1,
                code,
                new Measurement(code, ResultValue.parse(value), unit, ucum, ReferenceInterval.NONE, null),
                Sampling.at(at),
                Provenance.MANUAL,
                null);
    }
}
