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
        "mmo1/L, mmol/L",
        "μmol/1, μmol/L",
        "U/L., U/L",
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
        assertEquals(List.of("320.00~360.00", "g/L"), words("320.00~360.00.g/L"));
        assertEquals(List.of("3.5-9.5", "10^9/L"), words("3.5-9.510^9/L"));
        assertEquals(List.of("参考范围：", "57-97", "μmol/L"), words("参考范围：57-97μmol/L"));
        assertEquals(List.of("采集时间：", "2026-09-14"), words("采集时间：2026-09-14"));
        assertEquals(List.of("07:55"), words("07:55"));
        assertEquals(List.of("125-350", "10^9/L"), words("125-350109/L"));
        assertEquals(List.of("320.00~360.00"), words("320.00~360.00"));
    }

    private static List<String> words(String text) {
        return PrintedForms.words(text).stream().map(PrintedForms::tidy).toList();
    }
}
