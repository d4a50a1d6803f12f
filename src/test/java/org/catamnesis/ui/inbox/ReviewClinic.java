package org.catamnesis.ui.inbox;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.lab.PageRegion;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.language.Problem;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.Candidate;
import org.catamnesis.report.CandidateStatus;
import org.catamnesis.report.PageSize;
import org.catamnesis.report.ReadingSummary;
import org.catamnesis.report.Reason;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.ReportHeader;
import org.catamnesis.report.ReportReading;
import org.catamnesis.report.page.Confidence;
import org.catamnesis.report.page.Sheet;
import org.catamnesis.ui.common.Rooms;

/** A clinic with two patients and a drawn report whose reading is known to the last cell. */
public final class ReviewClinic implements AutoCloseable {
    public static final LocalDateTime TAKEN = LocalDateTime.of(2026, 9, 14, 8, 21);
    static final String LABORATORY = "测试市第一医院检验科";
    private static final double[] XS = {50, 70, 230, 300, 380};
    static final String[][] PLAIN = {
        {"丙氨酸氨基转移酶", "68", "U/L", "9-50", "↑", "ALT"},
        {"天门冬氨酸氨基转移酶", "41", "U/L", "15-40", "↑", "AST"},
        {"γ-谷氨酰转移酶", "132", "U/L", "10-60", "↑", "GGT"},
        {"碱性磷酸酶", "96", "U/L", "45-125", "", "ALP"},
        {"总胆红素", "14.2", "μmol/L", "3.4-20.5", "", "TBIL"},
        {"直接胆红素", "4.1", "μmol/L", "0-6.8", "", "DBIL"},
        {"白蛋白", "38.5", "g/L", "40-55", "↓", "ALB"},
        {"肌酐", "132", "μmol/L", "57-97", "↑", "CREA"},
        {"尿素", "7.9", "mmol/L", "3.1-8.0", "", "UREA"},
        {"尿酸", "402", "μmol/L", "208-428", "", "UA"},
        {"钾", "4.51", "mmol/L", "3.5-5.3", "", "K"},
        {"葡萄糖", "5.80", "mmol/L", "3.9-6.1", "", "GLU"},
    };
    private static final String[][] DOUBTS = {
        {"总胆汁酸", "8900", "μmol/L", "0-10", "", "TBA"},
        {"某新项目", "22.41", "mAU/mL", "0-40", "", ""},
    };
    private static final String[] CRITICAL = {"钾", "7.10", "mmol/L", "3.5-5.3", "HH", "K"};

    private final Workstation workstation;
    public final Patient zhang;
    public final Patient li;

    public ReviewClinic(Path folder) {
        workstation = new Workstation(new TestClinic(folder).session());
        zhang = rooms().directory()
                .add(
                        Demographics.of("测试张伟", Sex.MALE, LocalDate.of(1980, 2, 3)),
                        List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000123")));
        li = rooms().directory()
                .add(
                        Demographics.of("测试李娜", Sex.FEMALE, LocalDate.of(1991, 5, 17)),
                        List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000125")));
    }

    public Rooms rooms() {
        return workstation.rooms();
    }

    /** A report of this header with twelve plain rows, and where asked for a doubtful and an unmapped one. */
    public ReportDocument received(ReportHeader header, boolean withDoubts) {
        var rows = new ArrayList<>(List.of(PLAIN));
        if (withDoubts) {
            rows.addAll(List.of(DOUBTS));
        }
        return received(header, rows);
    }

    /** A report of one potassium that somebody has to know of at once. */
    public ReportDocument critical(ReportHeader header) {
        return received(header, List.<String[]>of(CRITICAL));
    }

    /** A report of these rows: name, value, unit, interval, flag and the analyte's code, empty where it is not known. */
    ReportDocument received(ReportHeader header, List<String[]> rows) {
        String name = "report-" + header.mrn() + '-' + rows.size();
        return saved(name + ".pdf", "application/pdf", sheet(header, rows).bytes(), header, rows, Confidence.SURE);
    }

    /** A photo of the plain rows; the value of the third and the unit of the eighth were hard to read. */
    public ReportDocument photo(ReportHeader header) {
        return photo(header, PLAIN.length);
    }

    /** A photo of the first plain rows. */
    public ReportDocument photo(ReportHeader header, int count) {
        List<String[]> rows = List.of(PLAIN).subList(0, count);
        byte[] picture = rooms().reader().picture(sheet(header, rows).bytes(), 1, 120);
        var usual = new Confidence(0.97, 0.98, 0.99, 0.96);
        return saved("photo-" + header.mrn() + ".png", "image/png", picture, header, rows, usual);
    }

    static Sheet sheet(ReportHeader header, List<String[]> rows) {
        Sheet sheet = Sheet.chinese()
                .size(15)
                .centred(297, 48, LABORATORY + "检验报告单")
                .size(10)
                .text(50, 84, "姓名：" + header.name())
                .text(200, 84, "性别：" + header.sex())
                .text(300, 84, "年龄：" + header.age())
                .text(400, 84, "病历号：" + header.mrn())
                .text(50, 104, "标本：血清")
                .text(200, 104, "采集时间：2026-09-14 08:21")
                .row(140, XS, "序", "项目名称", "结果", "单位", "参考区间");
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            sheet.row(line(i), XS, String.valueOf(i + 1), row[0], row[1] + " " + row[4], row[2], row[3]);
        }
        return sheet;
    }

    private static double line(int place) {
        return 164 + 22 * place;
    }

    private ReportDocument saved(
            String name, String kind, byte[] content, ReportHeader header, List<String[]> rows, Confidence usual) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            boolean pictured = !usual.equals(Confidence.SURE);
            Confidence confidence = !pictured
                    ? usual
                    : switch (i) {
                        case 2 -> new Confidence(0.97, 0.61, 0.99, 0.96);
                        case 7 -> new Confidence(0.97, 0.98, 0.72, 0.96);
                        default -> usual;
                    };
            candidates.add(candidate(i + 1, line(i), rows.get(i), confidence));
        }
        var reading =
                new ReportReading(header, LABORATORY, TAKEN, null, null, List.of(new PageSize(595, 842)), candidates);
        int doubtful = (int) candidates.stream()
                .filter(read -> read.status() != CandidateStatus.MAPPED)
                .count();
        int critical = (int) rows.stream().filter(row -> row[4].equals("HH")).count();
        var summary = new ReadingSummary(candidates.size() - doubtful, doubtful, critical, null);
        return rooms().documents().saveReading(rooms().documents().receive(name, kind, content), reading, summary);
    }

    private static Candidate candidate(int number, double y, String[] row, Confidence confidence) {
        ResultValue value = ResultValue.parse(row[1]);
        ReferenceInterval range = ReferenceInterval.parse(row[3]);
        boolean mapped = !row[5].isEmpty();
        Reason reason = reason(row, confidence);
        return new Candidate(
                number,
                new PageRegion(1, 48, y - 10, 440, 14),
                row[0],
                row[1],
                row[2],
                row[3],
                row[4],
                "",
                TAKEN,
                true,
                "serum",
                mapped ? row[5] : null,
                null,
                value.number(),
                value.comparator() == null ? null : value.comparator().code(),
                null,
                range.low(),
                range.high(),
                reason != null ? CandidateStatus.DOUBTFUL : mapped ? CandidateStatus.MAPPED : CandidateStatus.UNMAPPED,
                reason,
                null,
                null,
                confidence,
                null);
    }

    private static Reason reason(String[] row, Confidence confidence) {
        if (row[5].equals("TBA")) {
            return new Reason("row.implausible", List.of("TBA"));
        }
        if (confidence.value() < 0.9) {
            return new Reason("row.low-confidence-value", List.of());
        }
        return confidence.unit() < 0.9 ? new Reason("row.low-confidence-unit", List.of()) : null;
    }

    /** A PDF whose text is a picture: nothing can be read from it. */
    public ReportDocument refused() {
        ReportDocument received = rooms().documents()
                .receive(
                        "scan.pdf",
                        "application/pdf",
                        Sheet.chinese().size(11).text(60, 80, "ALT 68").bytes());
        return rooms().documents().refuse(received, Problem.NO_TEXT_LAYER);
    }

    /** A report of the plain rows whose results were accepted for a patient. */
    public ReportDocument accepted(Patient patient) {
        ReportDocument document = received(header(patient), false);
        rooms().acceptance()
                .accept(
                        document,
                        patient.id(),
                        LABORATORY,
                        ReviewStart.of(document.id(), rooms()).rows());
        return document;
    }

    public ReportHeader header(Patient patient) {
        return new ReportHeader(patient.name(), patient == zhang ? "男" : "女", "46岁", null, patient.mrn());
    }

    @Override
    public void close() {
        workstation.close();
    }
}
