package org.catamnesis.demo;

import org.catamnesis.demo.DemoSample.LastDose;
import org.catamnesis.patient.Sex;

/** Head, sections and foot of the English laboratory's sheets. */
final class EnglishHeader {
    /** The parts of a report, in their order on paper. */
    enum Section {
        CHEMISTRY("COMPREHENSIVE METABOLIC AND LIVER PANEL"),
        HAEMATOLOGY("COMPLETE BLOOD COUNT"),
        COAGULATION("COAGULATION"),
        VIRUSES("INFECTIOUS DISEASE"),
        LEVELS("THERAPEUTIC DRUG MONITORING");

        private final String title;

        Section(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        boolean holds(PrintedRow row) {
            return this == of(row.analyte());
        }

        private static Section of(DemoAnalyte analyte) {
            return switch (analyte) {
                case WBC, NEUT, LYMPH, HGB, HCT, PLT -> HAEMATOLOGY;
                case INR, PT -> COAGULATION;
                case CMV, HBVDNA, HBSAG -> VIRUSES;
                case TAC -> LEVELS;
                default -> CHEMISTRY;
            };
        }
    }

    private EnglishHeader() {}

    static void draw(DemoReportPage page, SheetOrder order) {
        page.fill(44, 30, 26, 26, 0.25);
        page.fill(50, 36, 14, 14, 1);
        page.bold(78, 46, 15, "Quillmere Reference Laboratory");
        page.text(78, 60, 8, "1 Nowhere Park, Samplewick  |  Tel 000 555 0199  |  Director: A. Specimen, MD");
        page.right(page.width() - 44, 46, 11, "LABORATORY REPORT");
        page.line(44, 70, page.width() - 44, 70, 1.2);
        double[] y = {86, 101, 116, 131, 146};
        pair(page, 48, y[0], "Patient:", order.name());
        pair(page, 48, y[1], "Patient ID:", order.person().mrn());
        pair(page, 48, y[2], "Sex / Age:", order.sexInEnglish() + " / " + order.age() + " Y");
        pair(
                page,
                48,
                y[3],
                "DOB:",
                SheetOrder.english(order.person().demographics().birthDate().atStartOfDay())
                        .substring(0, 11));
        pair(page, 48, y[4], "Ordering physician:", "Dr. B. Placeholder");
        pair(page, 330, y[0], "Accession:", order.number());
        pair(page, 330, y[1], "Collected:", SheetOrder.english(order.sample().collectedAt()));
        pair(page, 330, y[2], "Received:", SheetOrder.english(order.receivedAt()));
        pair(page, 330, y[3], "Reported:", SheetOrder.english(order.reportedAt()));
        pair(page, 330, y[4], "Status:", "FINAL");
        page.line(44, 156, page.width() - 44, 156, 0.6);
    }

    static void foot(DemoReportPage page, SheetOrder order, double y) {
        LastDose dose = order.sample().lastDose();
        if (dose != null) {
            page.text(48, y + 20, 8, "Last dose: " + SheetOrder.english(dose.at()));
            page.text(220, y + 20, 8, "Dose: " + dose.text());
        }
        page.line(44, page.height() - 52, page.width() - 44, page.height() - 52, 0.6);
        String flags = "H = above reference interval, L = below reference interval.";
        String sex = order.person().sex() == Sex.FEMALE ? " Adult female intervals." : " Adult male intervals.";
        page.text(48, page.height() - 40, 7.5, flags + sex);
        page.right(page.width() - 44, page.height() - 40, 7.5, "Page 1 of 1");
    }

    private static void pair(DemoReportPage page, double x, double y, String label, String text) {
        page.bold(x, y, 8.5, label);
        page.text(x + 92, y, 8.5, text);
    }
}
