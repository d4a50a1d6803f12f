package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.report.page.Box;
import org.catamnesis.report.page.Confidence;
import org.catamnesis.report.row.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureDoubtsTest {
    private static final Confidence CLEAR = new Confidence(0.99, 0.99, 0.99, 0.99);
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            PLT   | 287    | 10^9/L | 125-350     | ''  | ''
            PLT   | 387    | 10^9/L | 125-350     | ↑   | ''
            ALT   | 23.5   | U/L    | 9-50        | ''  | ''
            WBC   | 6.3    | 10^9/L | 4.00-10.0   | ''  | ''
            WBC   | 63     | 10^9/L | 4.00-10.0   | ↑   | row.decimals-differ
            HGB   | 117    | g/L    | 120-172     | ''  | row.mark-missing
            HGB   | 137    | g/L    | 120-172     | ↓   | row.mark-unexpected
            HGB   | 117    | g/L    | 120-172     | ?   | row.mark-unread
            HGB   | 117    | g/L    | 120-172     | *   | ''
            HGB   | 137    | ''     | 120-172     | ''  | row.picture-unit-missing
            INR   | 1.02   | ''     | 0.80-1.20   | ''  | ''
            HGB   | 137    | 9L9    | 120-172     | ''  | row.unit-unknown
            RDW-CV| 13.1   | %      | Baid1       | ''  | row.interval-unread
            RDW-CV| 13.1   | %      | ''          | ''  | row.interval-missing
            WBC   | 6.3    | 10^9/L | 4.00-100    | ''  | row.interval-unread
            U-PRO | 阴性    | ''     | 阴性         | ''  | ''
            U-PRO | 阴牲    | ''     | 阴性         | ''  | row.value-unread
            U-PRO | 阳性    | ''     | 阴性         | ''  | row.mark-missing
            TP-Ab | 1:8    | ''     | 阴性         | ''  | ''
            AFP   | <0.61  | ng/mL  | 0-7.0       | ''  | ''
            """)
    void everythingThatIsPrintedInARowHasToFitTogether(
            String code, String value, String unit, String range, String flag, String reason) {
        assertEquals(
                reason,
                key(
                        row(1, code, value, unit, range, flag, CLEAR),
                        CATALOGUE.byCode(code).orElse(null)));
    }

    @ParameterizedTest
    @CsvSource({
        "0.99, 0.89, 0.99, 0.99, row.low-confidence-value",
        "0.99, 0.90, 0.99, 0.89, row.low-confidence-range",
        "0.99, 0.90, 0.89, 0.90, row.low-confidence-unit",
        "0.89, 0.90, 0.90, 0.90, row.low-confidence-name",
        "0.90, 0.90, 0.90, 0.90, ''"
    })
    void aCellThatWasHardToReadIsNamed(double name, double value, double unit, double range, String reason) {
        Row row = row(1, "ALT", "23", "U/L", "9-500", "", new Confidence(name, value, unit, range));
        assertEquals(reason, key(row, CATALOGUE.byCode("ALT").orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "血小板计数, 10^9/L, 125-350, 0.75, ''",
        "血小板计数, 10^9/L, 125-350, 0.69, row.low-confidence-range",
        "血小板计数, 10^9/L, 1250-3500, 0.75, row.low-confidence-range",
        "PLT, 10^9/L, 125-350, 0.75, row.low-confidence-name"
    })
    void whatIsKnownOfTheAnalyteBearsOutAllButItsValue(
            String name, String unit, String range, double sure, String reason) {
        Row row = row(1, name, "2000", unit, range, "↑", new Confidence(sure, 0.99, sure, sure));
        assertEquals(reason, key(row, CATALOGUE.byCode("PLT").orElseThrow()));
    }

    @Test
    void aNumberLeftOutInFrontOfTheNamesIsSaidWhereTheRowIsMissing() {
        List<Row> rows = numbered(1, 2, 3, 6, 7);
        var doubts = new PictureDoubts(SheetHabits.of(rows));
        List<String> keys = rows.stream()
                .map(row -> doubts.doubt(
                                row, null, ResultValue.parse(row.value()), ReferenceInterval.parse(row.range()))
                        .map(reason -> reason.key() + reason.arguments())
                        .orElse(""))
                .toList();
        assertEquals(List.of("", "", "", "row.rows-left-out[2]", ""), keys);
    }

    @Test
    void twoColumnsThatEachCountOnAreNoGap() {
        assertEquals(new SheetHabits(true, java.util.Map.of()), SheetHabits.of(numbered(1, 2, 3, 4, 1, 2, 3)));
        assertEquals(new SheetHabits(true, java.util.Map.of()), SheetHabits.of(numbered(1, 5, 9)));
    }

    private static List<Row> numbered(int... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> row(i + 1, numbers[i] + " 项目", "23", "U/L", "9-50", "", CLEAR))
                .toList();
    }

    private static String key(Row row, Analyte analyte) {
        var habits = new SheetHabits(true, java.util.Map.of());
        return new PictureDoubts(habits)
                .doubt(row, analyte, ResultValue.parse(row.value()), ReferenceInterval.parse(row.range()))
                .map(Reason::key)
                .orElse("");
    }

    private static Row row(
            int number, String name, String value, String unit, String range, String flag, Confidence confidence) {
        return new Row(1, number, new Box(0, 0, 10, 10), name, value, unit, range, flag, "", "", "", confidence);
    }
}
