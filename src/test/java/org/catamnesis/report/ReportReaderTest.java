package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.page.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReportReaderTest {
    private static final ReportReader READER = new ReportReader();
    private static final double[] XS = {40, 200, 260, 320, 420};

    @AfterAll
    static void close() {
        READER.close();
    }

    private static Sheet chinese() {
        return Sheet.chinese()
                .size(14)
                .text(200, 40, "样例大学附属医院")
                .size(9)
                .text(40, 80, "姓名：样例患者性别：男年龄：46岁")
                .text(300, 80, "病案号：S000123")
                .text(40, 94, "采集时间：2026-09-14")
                .text(40, 106, "07:55")
                .text(300, 94, "报告时间：2026-09-14 11:40")
                .text(40, 120, "标本类型：全血");
    }

    private static byte[] levels() {
        return chinese()
                .row(150, XS, "项目名称", "结果", "提示", "单位", "有效浓度范围")
                .row(166, XS, "他克莫司", "7.8", "", "ng/mL", "5.0-10.0")
                .row(182, XS, "血红蛋白", "20000", "↓", "g/L", "130-175")
                .row(198, XS, "某新项目", "3.1", "", "mg/L", "9.0-2.0")
                .text(40, 220, "末次服药时间：2026-09-13 20:00")
                .text(300, 220, "剂量：1.5mg q12h 备注：谷浓度")
                .bytes();
    }

    private static List<String> texts(ReportReading reading) {
        return reading.candidates().stream()
                .map(row -> String.join(
                        "|",
                        row.printedName(),
                        String.valueOf(row.analyte()),
                        String.valueOf(row.number()),
                        String.valueOf(row.ucum()),
                        row.low() + ".." + row.high(),
                        row.status().code(),
                        row.reason() == null ? "" : row.reason().key(),
                        String.valueOf(row.lastDoseAt()),
                        String.valueOf(row.dose())))
                .toList();
    }

    @Test
    void rowsAreMappedAndDoubtsAreSaid() {
        assertEquals(
                List.of(
                        "他克莫司|TAC|7.8|ng/mL|5.0..10.0|mapped||2026-09-13T20:00|1.5mg q12h",
                        "血红蛋白|HGB|20000.0|g/L|130.0..175.0|doubtful|row.flag-contradicts-interval|null|null",
                        "某新项目|null|3.1|mg/L|null..null|doubtful|row.interval-backwards|null|null"),
                texts(READER.read(levels())));
    }

    @Test
    void theHeadIsReadButOnlyAsASuggestion() {
        ReportReading reading = READER.read(levels());
        assertEquals(
                new ReportHeader("样例患者", "男", "46岁", null, "S000123", LocalDate.of(2026, 9, 14)), reading.header());
        assertEquals("样例大学附属医院", reading.laboratory());
        assertEquals(LocalDateTime.parse("2026-09-14T07:55"), reading.collectedAt());
        assertEquals(LocalDateTime.parse("2026-09-14T11:40"), reading.reportedAt());
        assertEquals(1, reading.pages().size());
    }

    @Test
    void anEnglishHeadIsReadToo() {
        ReportReading reading = READER.read(Sheet.sans()
                .size(9)
                .text(40, 40, "Patient Name: Sample Patient")
                .text(300, 40, "MRN: S000123")
                .text(40, 54, "Age / Sex: 46 Years / Male")
                .text(300, 54, "Date of Birth: 14-Feb-1980")
                .text(40, 68, "Collected: 09/14/2026 07:55 AM")
                .row(150, XS, "Test", "Result", "", "Unit", "Reference Range")
                .row(166, XS, "Sodium", "139", "", "mmol/L", "135-145")
                .bytes());
        assertEquals(
                new ReportHeader(
                        "Sample Patient",
                        "Male",
                        "46 Years",
                        LocalDate.of(1980, 2, 14),
                        "S000123",
                        LocalDate.of(2026, 9, 14)),
                reading.header());
        assertEquals(LocalDateTime.parse("2026-09-14T07:55"), reading.collectedAt());
    }

    @Test
    void aReadingSurvivesItsJson() {
        ReportReading reading = READER.read(levels());
        assertEquals(reading, ReadingJson.read(ReadingJson.write(reading)));
        Problem damaged = assertThrows(ProblemException.class, () -> ReadingJson.read("{\"header\":"))
                .problem();
        assertEquals(Problem.SEALED_VALUE_DAMAGED, damaged);
    }

    private static Problem problem(byte[] document) {
        return assertThrows(ProblemException.class, () -> READER.read(document)).problem();
    }

    @Test
    void whatGivesNoRowsIsNoLabReport() {
        assertEquals(Problem.NOT_A_LAB_REPORT, problem(chinese().bytes()));
    }

    @Test
    void anEchocardiogramIsNoLabReport() {
        byte[] document = Sheet.sans()
                .size(9)
                .text(40, 40, "Echocardiography")
                .row(80, XS, "Parameter", "Value", "", "Unit", "Normal range")
                .row(96, XS, "LVEF", "55", "", "%", "50 - 70")
                .row(110, XS, "E/A ratio", "1.2", "", "", "0.8 - 2.0")
                .bytes();
        assertEquals(Problem.NOT_A_LAB_REPORT, problem(document));
    }

    @Test
    void twoLabelsForOnePatientAreOnePatient() {
        byte[] document = Sheet.sans()
                .size(9)
                .text(40, 40, "Name: Sample Patient")
                .text(300, 40, "Patient ID: 555")
                .text(40, 54, "Patient: Mr S. Patient")
                .text(300, 54, "UHID: 777")
                .row(80, XS, "Test", "Result", "", "Unit", "Range")
                .row(96, XS, "Sodium", "139", "", "mmol/L", "135-145")
                .bytes();
        assertEquals(1, READER.read(document).candidates().size());
    }

    @Test
    void aPdfWithoutTextIsNamed() {
        assertEquals(Problem.NO_TEXT_LAYER, problem(Sheet.sans().bytes()));
    }

    @Test
    void severalPatientsInOneDocumentAreRefused() {
        Sheet sheet = chinese().row(150, XS, "项目名称", "结果", "", "单位", "参考值");
        sheet.row(166, XS, "肌酐", "132", "", "μmol/L", "57-97")
                .page()
                .text(40, 80, "姓名：另一患者")
                .text(300, 80, "病案号：S000124")
                .row(150, XS, "项目名称", "结果", "", "单位", "参考值")
                .row(166, XS, "肌酐", "88", "", "μmol/L", "57-97");
        assertEquals(Problem.SEVERAL_PATIENTS, problem(sheet.bytes()));
    }

    @Test
    void severalPatientsInOneTableAreRefused() {
        double[] xs = {40, 120, 200, 300, 360, 440};
        byte[] document = Sheet.chinese()
                .size(9)
                .row(80, xs, "姓名", "病历号", "项目", "结果", "单位", "参考值")
                .row(96, xs, "患者甲", "S000123", "肌酐", "132", "μmol/L", "57-97")
                .row(112, xs, "患者乙", "S000124", "肌酐", "88", "μmol/L", "57-97")
                .bytes();
        assertEquals(Problem.SEVERAL_PATIENTS, problem(document));
    }
}
