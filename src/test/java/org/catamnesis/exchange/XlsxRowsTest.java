package org.catamnesis.exchange;

import static org.catamnesis.exchange.ExcelFile.formula;
import static org.catamnesis.exchange.ExcelFile.inline;
import static org.catamnesis.exchange.ExcelFile.number;
import static org.catamnesis.exchange.ExcelFile.styled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.access.TestClinic;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowsTest {
    @TempDir
    Path temp;

    @Test
    void daysNumbersAndTextsBecomeWhatAPersonSees() throws Exception {
        ExcelFile excel = new ExcelFile();
        excel.sheet(
                "Sheet1",
                new String[] {excel.text("mrn"), inline(" value "), null, excel.text("")},
                new String[] {
                    number("20260001"),
                    styled(1, "46279"),
                    styled(2, "46279"),
                    styled(3, "46279.347916666666"),
                    styled(6, "46279.5")
                },
                new String[] {
                    number("6.0999999999999996"), styled(4, "7.8"), number("0"), styled(4, "-1.5"), number("1E-3")
                },
                new String[] {},
                new String[] {
                    formula("A2*2", "", "40520002"),
                    formula("A2&amp;\"x\"", "t='str'", "20260001x"),
                    formula("1/0", "t='e'", "#DIV/0!"),
                    "t='b'><v>1</v>",
                    number("1.10105199001011E+17")
                });
        assertEquals(
                List.of(
                        "1: mrn| value ||",
                        "2: 20260001|2026-09-14|2026-09-14|2026-09-14 08:21|2026-09-14 12:00",
                        "3: 6.1|7.8|0|-1.5|0.001",
                        "5: 40520002|20260001x|" + RawRow.ERROR + "|true|" + RawRow.DIGITS_LOST),
                rows(excel));
    }

    @Test
    void workbooksOfOldMacsCountDaysFrom1904() throws Exception {
        ExcelFile excel = new ExcelFile().date1904();
        excel.sheet("Sheet1", new String[] {styled(1, "44817"), styled(3, "44817.25"), number("44817")});
        assertEquals(List.of("1: 2026-09-14|2026-09-14 06:00|44817"), rows(excel));
    }

    @Test
    void whatAnotherProgramWritesIsReadToo() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Other", "1.0")) {
            Worksheet sheet = book.newWorksheet("results");
            sheet.value(0, 0, "病历号");
            sheet.value(0, 1, LocalDate.of(2026, 9, 14));
            sheet.style(0, 1).format("yyyy-mm-dd").set();
            sheet.value(0, 2, 7.25);
        }
        assertEquals(List.of("1: 病历号|2026-09-14|7.25"), rows(bytes.toByteArray()));
    }

    @Test
    void aWorkbookMayHoldSeveralSheets() {
        ExcelFile excel = new ExcelFile();
        excel.sheet("说明", new String[] {excel.text("这是说明")})
                .sheet(
                        "Patients",
                        new String[] {
                            excel.text("MRN"), excel.text("Name"), excel.text("Sex"), excel.text("Birth_Date ")
                        },
                        new String[] {excel.text("T0001"), excel.text("测试甲"), excel.text("男"), styled(1, "25570")})
                .sheet(
                        "results",
                        new String[] {
                            excel.text("mrn"), excel.text("collected_at"), excel.text("analyte"), excel.text("value")
                        },
                        new String[] {
                            excel.text("T0001"), styled(3, "46000.347916666666"), excel.text("肌酐"), number("88")
                        });
        try (TestClinic clinic = new TestClinic(temp)) {
            TestFolder folder = new TestFolder(temp.resolve("in")).with("登记表.xlsx", excel.bytes());
            LoadReport report = folder.load(clinic.session());
            assertEquals(List.of(), folder.bad());
            assertEquals(
                    new LoadReport(
                            List.of(
                                    new SheetCount(Sheet.PATIENTS, "登记表.xlsx[Patients]", 1, 0, 0),
                                    new SheetCount(Sheet.RESULTS, "登记表.xlsx[results]", 1, 0, 0)),
                            0,
                            true),
                    report);
        }
    }

    private List<String> rows(ExcelFile excel) throws IOException, BadCell {
        return rows(excel.bytes());
    }

    private List<String> rows(byte[] bytes) throws IOException, BadCell {
        Path file = Files.write(temp.resolve("book.xlsx"), bytes);
        List<String> lines = new ArrayList<>();
        try (RawRows rows = XlsxRows.open(file, Optional.empty())) {
            for (RawRow row = rows.next(); row != null; row = rows.next())
                lines.add(row.line() + ": " + String.join("|", row.cells()));
        }
        return lines;
    }
}
