package org.catamnesis.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceIntervalTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3.5~7              | 3.5  | 7
            3.5～7.0           | 3.5  | 7
            3.5-7              | 3.5  | 7
            3.5--7             | 3.5  | 7
            3.5 – 7            | 3.5  | 7
            3.5 to 7           | 3.5  | 7
            3.5至7             | 3.5  | 7
            (9-50)             | 9    | 50
            [9 ; 50]           | 9    | 50
            4,00 - 9,50        | 4    | 9.5
            7,4 - 12           | 7.4  | 12
            13.00 - 17.00      | 13   | 17
            00 - 06            | 0    | 6
            150,000 - 410,000  | 150000 | 410000
            -3~+3              | -3   | 3
            -5--2              |      |
            40%-75%            | 40   | 75
            3.5-9.5×10^9/L     | 3.5  | 9.5
            70 - 100 mg/dL     | 70   | 100
            26. 4-33. 0        | 26.4 | 33
            参考值: 3.5-7       | 3.5  | 7
            ≤26                |      | 26
            <20                |      | 20
            < 41               |      | 41
            <5 IU/mL           |      | 5
            Up to 40           |      | 40
            小于 5.2            |      | 5.2
            >59                | 59   |
            ≥1.0               | 1    |
            """)
    void intervalsAreReadAsPrinted(String printed, Double low, Double high) {
        assertEquals(new ReferenceInterval(low, high, printed), ReferenceInterval.parse(printed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "阴性",
                "M 9–50, F 7–40",
                "男:9-50 女:7-40",
                "9-50 岁",
                "7-3",
                "",
                "-",
                "1-3-5",
                "<5.18 合适",
                "<1 - 5",
                "Negative",
                "5",
                "1/40",
                "18-49 years: 1-3"
            })
    void whatIsNotOneIntervalStaysText(String printed) {
        assertEquals(new ReferenceInterval(null, null, printed), ReferenceInterval.parse(printed));
    }

    @Test
    void theReportsDecimalMarkDecidesWhatIsAmbiguous() {
        assertEquals(
                new ReferenceInterval(1.0, 1.234, "1,000-1,234"),
                ReferenceInterval.parse("1,000-1,234", DecimalMark.COMMA));
    }

    @Test
    void onlyABareBoundIsOutsideItself() {
        assertTrue(ReferenceInterval.parse("<20").strict());
        assertTrue(ReferenceInterval.parse("( > 59 )").strict());
        assertFalse(ReferenceInterval.parse("≤20").strict());
        assertFalse(ReferenceInterval.parse("Up to 20").strict());
        assertFalse(ReferenceInterval.parse("3-20").strict());
    }
}
