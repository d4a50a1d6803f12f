package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.PageRegion;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.report.page.Confidence;
import org.junit.jupiter.api.Test;

class ReviewRowTest {
    static final LocalDateTime TAKEN = LocalDateTime.of(2026, 9, 14, 8, 21);
    static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();

    @Test
    void whatWasReadPlainlyIsReadyAndTheRestIsToBeLookedAt() {
        assertEquals(RowState.READY, ReviewRow.of(alt()).state());
        assertEquals(RowState.UNMAPPED, ReviewRow.of(unmapped()).state());
        assertEquals(RowState.READY, ReviewRow.of(unmapped()).look().state());
        assertEquals(RowState.DOUBTFUL, ReviewRow.of(doubtful()).state());
        assertEquals(RowState.READY, ReviewRow.of(doubtful()).look().state());
        assertEquals(RowState.REJECTED, ReviewRow.of(alt()).reject(true).state());
        assertEquals(
                RowState.INCOMPLETE, ReviewRow.of(alt()).collected(null, false).state());
        assertEquals(RowState.ON_FILE, ReviewRow.of(alt()).onFile(true).state());
    }

    @Test
    void aFlagTypedBesideTheValueGoesWhereFlagsAre() {
        ReviewRow typed = ReviewRow.of(alt()).with(RowField.VALUE, " 86 H ", CATALOGUE);
        assertEquals(new RowTexts("丙氨酸氨基转移酶", "86", "U/L", "9-50", "H"), typed.texts());
        assertEquals(ResultValue.parse("86"), typed.value());
        assertEquals(RowState.READY, typed.state());
    }

    @Test
    void aCorrectionIsCheckedAgain() {
        ReviewRow wrongUnit = ReviewRow.of(alt()).with(RowField.UNIT, "mmol/L", CATALOGUE);
        assertEquals(Reason.of("row.unit-does-not-fit", "mmol/L", "ALT"), wrongUnit.doubt());
        assertEquals(RowState.DOUBTFUL, wrongUnit.state());
        ReviewRow giant = ReviewRow.of(alt()).with(RowField.VALUE, "68000000", CATALOGUE);
        assertEquals(Reason.of("row.implausible", "ALT"), giant.doubt());
        assertNull(giant.with(RowField.VALUE, "68", CATALOGUE).doubt());
    }

    @Test
    void anEmptyRowTakesNameAndUnitFromItsAnalyte() {
        ReviewRow typed =
                ReviewRow.typed(TAKEN, true).mapped(CATALOGUE.byCode("ALT").orElseThrow(), "丙氨酸氨基转移酶", CATALOGUE);
        assertEquals(new RowTexts("丙氨酸氨基转移酶", "", "U/L", "", ""), typed.texts());
        assertEquals(RowState.INCOMPLETE, typed.state());
        assertEquals(RowState.READY, typed.with(RowField.VALUE, "68", CATALOGUE).state());
    }

    @Test
    void namesThatWereLearntForTheLaboratoryAreKnownWhenItIsOpened() {
        var reading =
                new ReportReading(ReportHeader.NONE, "测试检验所", TAKEN, null, null, List.of(), List.of(alt(), unmapped()));
        List<ReviewRow> rows = ReviewRows.of(reading, new Learnt(Map.of("异常凝血酶原", "PIVKA-II"), Map.of()), CATALOGUE);
        assertEquals(Map.of(RowState.READY, 2L), ReviewRows.totals(rows));
        assertEquals("PIVKA-II", rows.get(1).analyte());
    }

    static Candidate alt() {
        return candidate(1, "丙氨酸氨基转移酶", "68", "U/L", "9-50", "↑", "ALT", CandidateStatus.MAPPED, null);
    }

    static Candidate unmapped() {
        return candidate(2, "异常凝血酶原", "22.41", "mAU/mL", "0-40", "", null, CandidateStatus.UNMAPPED, null);
    }

    static Candidate doubtful() {
        return candidate(
                3,
                "肌酐",
                "13200",
                "μmol/L",
                "57-97",
                "",
                "CREA",
                CandidateStatus.DOUBTFUL,
                Reason.of("row.implausible", "CREA"));
    }

    static Candidate candidate(
            int row,
            String name,
            String value,
            String unit,
            String range,
            String flag,
            String analyte,
            CandidateStatus status,
            Reason reason) {
        var interval = org.catamnesis.lab.ReferenceInterval.parse(range);
        return new Candidate(
                row,
                new PageRegion(1, 40, 100 + 20.0 * row, 500, 12),
                name,
                value,
                unit,
                range,
                flag,
                "",
                TAKEN,
                true,
                "serum",
                analyte,
                null,
                ResultValue.parse(value).number(),
                value.startsWith("<") ? "<" : null,
                org.catamnesis.lab.Units.ucum(unit).orElse(null),
                interval.low(),
                interval.high(),
                status,
                reason,
                null,
                null,
                Confidence.SURE,
                null);
    }
}
