package org.catamnesis.report.page.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedFormsTest {

    @ParameterizedTest
    @CsvSource({
        "109/L, 10^9/L",
        "10~9/L, 10^9/L",
        "10°9/L, 10^9/L",
        "×1012/L, ×10^12/L",
        "10^9/1, 10^9/L",
        "10~9, 10^9",
        "f1, fl",
        "109, 109",
        "1.09, 1.09",
        "109/59, 109/59",
        "f11, f11"
    })
    void unitsTakeTheirShapeAndNumbersStayAsTheyAre(String read, String printed) {
        assertEquals(printed, PrintedForms.tidy(read));
    }

    @Test
    void dirtBetweenAnIntervalAndItsUnitPartsThem() {
        assertEquals(List.of("320.00~360.00", "g/L"), PrintedForms.words("320.00~360.00.g/L"));
        assertEquals(List.of("320.00~360.00"), PrintedForms.words("320.00~360.00"));
    }
}
