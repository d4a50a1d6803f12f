package org.catamnesis.demo;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.access.Session;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Transplant;
import org.catamnesis.report.DocumentStore;
import org.catamnesis.report.Filing;
import org.catamnesis.report.PaperKind;

/** Letters and pathology of the first patients of a synthetic clinic, as PDF files that were attached. */
final class DemoPapers {
    private static final int PATIENTS = 80;
    private static final String PDF = "application/pdf";
    private static final double LEFT = 64;
    private static final double SIZE = 11;
    private static final double PITCH = 22;

    private final PatientStore patients;
    private final DocumentStore documents;

    DemoPapers(Session session) {
        patients = new PatientStore(session);
        documents = new DocumentStore(session, new ResultStore(session));
    }

    void file(List<DemoCourse> courses) {
        List<DemoCourse> first = courses.stream()
                .filter(course -> course.person().number() < PATIENTS)
                .toList();
        if (first.isEmpty()) return;
        try (DemoReportFonts fonts = new DemoReportFonts()) {
            first.forEach(course -> file(fonts, course));
        }
    }

    private void file(DemoReportFonts fonts, DemoCourse course) {
        long patient = patients.findByIdentifier(
                        PatientIdentifier.MRN, course.person().mrn())
                .orElseThrow()
                .id();
        Transplant graft = course.transplants().getFirst();
        LocalDate asked = graft.day().minusDays(30);
        documents.attach(
                patient,
                "letter.pdf",
                PDF,
                letter(fonts, course.person(), asked),
                1,
                new Filing(PaperKind.LETTER, "转诊信：申请移植评估", asked));
        course.events().stream()
                .filter(event -> event.kind() == EventKind.REJECTION && Boolean.TRUE.equals(event.biopsyProven()))
                .forEach(event -> documents.attach(
                        patient,
                        "biopsy.pdf",
                        PDF,
                        pathology(fonts, course.person(), event),
                        1,
                        new Filing(PaperKind.PATHOLOGY, "移植物穿刺活检", event.day())));
    }

    private static byte[] letter(DemoReportFonts fonts, DemoPerson person, LocalDate day) {
        return sheet(
                fonts,
                "转 诊 信",
                List.of(
                        "栖云移植随访门诊：",
                        "    兹有患者 " + person.demographics().name() + "（病历号 " + person.mrn() + "），因终末期脏器功能不全，",
                        "    内科治疗效果不佳，请贵院评估移植指征。既往史与近期检查随信附上。",
                        "    如需补充资料，请与我科联系。",
                        "",
                        "样例市第一演示医院  消化内科",
                        day.toString()));
    }

    private static byte[] pathology(DemoReportFonts fonts, DemoPerson person, ClinicalEvent event) {
        return sheet(
                fonts,
                "病理检查报告",
                List.of(
                        "姓名：" + person.demographics().name() + "      病历号：" + person.mrn(),
                        "送检材料：移植物穿刺组织 2 条，长 1.2 cm 与 0.9 cm",
                        "镜下所见：汇管区混合性炎细胞浸润，可见胆管上皮损伤及小静脉内皮炎。",
                        "病理诊断：急性排斥反应  " + (event.grade() == null ? "" : event.grade()),
                        "",
                        "报告日期：" + event.day(),
                        "本报告为演示用虚构内容。"));
    }

    private static byte[] sheet(DemoReportFonts fonts, String title, List<String> lines) {
        try (DemoReportPage page = new DemoReportPage(fonts, 595, 842)) {
            page.centred(90, 18, title);
            page.line(LEFT, 108, 595 - LEFT, 108, 0.8);
            double y = 140;
            for (String line : lines) {
                page.text(LEFT, y, SIZE, line);
                y += PITCH;
            }
            return page.bytes();
        }
    }
}
