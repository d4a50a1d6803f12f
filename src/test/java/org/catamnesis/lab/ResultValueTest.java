package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultValueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7.8         | 7.8
            6,73        | 6.73
            12 500      | 12500
            12,500      | 12500
            1,50,000    | 150000
            1,234.5     | 1234.5
            1.234,5     | 1234.5
            0,550       | 0.55
            26. 47      | 26.47
            26 .47      | 26.47
            １２．５     | 12.5
            -2.5        | -2.5
            −2.5        | -2.5
            .5          | 0.5
            1.20E+03    | 1200
            1.2×10^4    | 12000
            1.2*10^4    | 12000
            1.2x10E4    | 12000
            2.0x10³     | 2000
            2.0 × 10⁻³  | 0.002
            1.2×104     | 12000
            """)
    void numbersAreReadAsPrinted(String printed, double number) {
        assertEquals(new ResultValue(printed, null, number), ResultValue.parse(printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <0.05              | <  | 0.05
            < 0,05             | <  | 0.05
            ＜0.05             | <  | 0.05
            &lt;0.05           | <  | 0.05
            ≤26                | <= | 26
            <=26               | <= | 26
            ≥1.0               | >= | 1
            >59                | >  | 59
            小于20              | <  | 20
            大于 1000           | >  | 1000
            less than 5        | <  | 5
            <5.00E+02          | <  | 500
            低于检测下限(<20)    | <  | 20
            未检出(<500)        | <  | 500
            未检出              | <  |
            低于检测下限         | <  |
            TND                | <  |
            <LOD               | <  |
            Target not detected| <  |
            """)
    void comparatorsBoundTheNumber(String printed, String comparator, Double number) {
        assertEquals(
                new ResultValue(printed, Comparator.ofCode(comparator).orElseThrow(), number),
                ResultValue.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "阴性",
                "阳性(+)",
                "(+)",
                "+++",
                "±",
                "1+",
                "+1",
                "Negative",
                "Non reactive",
                "1:80",
                "<1:10",
                "G1",
                "0-2",
                "见报告",
                "2026-01-05",
                "5.6 mmol/L",
                "1.2.3",
                "-",
                "--",
                "",
                "<",
                "1e999",
                "9999999999999999999999999999999999999999999999"
            })
    void whatIsNoNumberStaysText(String printed) {
        assertEquals(new ResultValue(printed, null, null), ResultValue.parse(printed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            68↑           | 68      | ↑
            ↑ 68          | 68      | ↑
            39.2 ↓        | 39.2    | ↓
            12.5 H        | 12.5    | H
            12.5H         | 12.5    | H
            H 12.5        | 12.5    | H
            LL 2.1        | 2.1     | LL
            2.1 (L)       | 2.1     | L
            *12.5         | 12.5    | *
            12.5 **       | 12.5    | **
            # 12.5        | 12.5    | #
            12.5 H *      | 12.5    | H *
            12.5 Low      | 12.5    | Low
            7.4 偏高       | 7.4     | 偏高
            5.6 ++        | 5.6     | ++
            5.6 -         | 5.6     | -
            <0.05 L       | <0.05   | L
            阳性 *         | 阳性     | *
            阳性(+)        | 阳性(+)  | ''
            2+            | 2+      | ''
            H             | H       | ''
            """)
    void marksAroundTheValueAreTheFlag(String printed, String text, String flag) {
        assertEquals(new PrintedValue(ResultValue.parse(text), flag), PrintedValue.parse(printed, DecimalMark.UNKNOWN));
    }

    @Test
    void theReportsDecimalMarkDecidesWhatIsAmbiguous() {
        assertEquals(1234.0, ResultValue.parse("1,234").number());
        assertEquals(1.234, ResultValue.parse("1,234", DecimalMark.COMMA).number());
        assertEquals(1.234, ResultValue.parse("1.234").number());
        assertEquals(1234.0, ResultValue.parse("1.234", DecimalMark.COMMA).number());
        assertEquals(7.4, ResultValue.parse("7.4", DecimalMark.COMMA).number());
    }

    @Test
    void aNumberBecomesTheShortestText() {
        assertEquals(new ResultValue("132.6", null, 132.6), ResultValue.of(132.6));
        assertEquals(new ResultValue("1200000", null, 1200000.0), ResultValue.of(1.2e6));
    }
}
