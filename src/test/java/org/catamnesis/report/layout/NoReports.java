package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Documents with numbers that are no results. */
final class NoReports {
    private NoReports() {}

    static List<Layout> all() {
        return List.of(
                invoice(),
                prescription(),
                radiology(),
                guideline(),
                article(),
                appointment(),
                chineseDischarge(),
                dischargeSummary());
    }

    private static Layout invoice() {
        double[] xs = {45, 280, 350, 430, 500};
        return Layout.of(
                "invoice",
                Sheet.sans()
                        .size(9)
                        .text(45, 40, "INVOICE No: 2024-118   Date: 14/09/2026")
                        .row(80, xs, "Description", "Qty", "Unit price", "Tax", "Total")
                        .row(96, xs, "Complete blood count", "1", "12.50", "20 %", "15.00")
                        .row(110, xs, "Creatinine", "1", "4.20", "20 %", "5.04")
                        .row(124, xs, "Tacrolimus level", "1", "48.00", "20 %", "57.60")
                        .text(400, 150, "Total: 77.64")
                        .text(400, 164, "VAT: 20 %"));
    }

    private static Layout prescription() {
        return Layout.of(
                "prescription",
                Sheet.sans()
                        .size(10)
                        .bold(60, 60, "Prescription")
                        .text(60, 90, "Tacrolimus 1 mg capsules: 2 mg twice daily")
                        .text(60, 106, "Mycophenolate mofetil: 500 mg twice daily")
                        .text(60, 122, "Prednisolone: 5 mg once daily")
                        .text(60, 138, "Weight: 71 kg   Height: 176 cm   BP: 128/76 mmHg   Pulse: 68 /min"));
    }

    private static Layout radiology() {
        return Layout.of(
                "radiology",
                Sheet.serif()
                        .size(10)
                        .bold(60, 60, "Doppler ultrasound of the transplanted kidney")
                        .text(60, 90, "Length: 11.2 cm. Parenchyma: 16 mm. Resistive index: 0.68.")
                        .text(60, 106, "Peak systolic velocity in the renal artery is 142 cm/s; no hydronephrosis."));
    }

    private static Layout guideline() {
        double[] xs = {60, 220, 360};
        return Layout.of(
                "guideline",
                Sheet.sans()
                        .size(9)
                        .bold(60, 50, "Target trough levels after liver transplantation")
                        .row(80, xs, "Period", "Tacrolimus (ng/mL)", "Everolimus (ng/mL)")
                        .row(96, xs, "Month 1", "6 - 10", "-")
                        .row(110, xs, "Month 2 - 12", "4 - 8", "3 - 8")
                        .row(124, xs, "Later", "4 - 6", "3 - 8")
                        .text(60, 150, "Potassium above 5.5 mmol/L should be repeated within two days."));
    }

    private static Layout article() {
        double[] xs = {60, 250, 350, 450};
        return Layout.of(
                "article",
                Sheet.serif()
                        .size(9)
                        .bold(60, 50, "Table 1. Baseline characteristics")
                        .row(80, xs, "Characteristic", "Group A (n=120)", "Group B (n=118)", "P")
                        .row(94, xs, "Age, years", "46.2 (11.3)", "45.8 (10.9)", "0.78")
                        .row(108, xs, "Creatinine, mg/dL", "1.42 (0.4)", "1.39 (0.5)", "0.61")
                        .row(122, xs, "Male sex, n (%)", "72 (60.0)", "69 (58.5)", "0.81"));
    }

    private static Layout appointment() {
        return Layout.of(
                "appointment",
                Sheet.sans()
                        .size(10)
                        .text(60, 60, "Your next visit: 14/09/2026 at 08:30, room 12.")
                        .text(60, 76, "Please bring 24 h urine and come fasting. Phone: 555 0100."));
    }

    private static Layout chineseDischarge() {
        return Layout.of(
                "Chinese discharge note",
                Sheet.chinese()
                        .size(10)
                        .centred(297, 50, "出院记录")
                        .text(60, 80, "姓名：样例患者    性别：男    年龄：46岁    住院号：S000123")
                        .text(60, 96, "出院带药：他克莫司胶囊 1mg 口服 每12小时一次；麦考酚钠 360mg 每日两次。")
                        .text(60, 112, "体温36.5℃，脉搏72次/分，血压128/76mmHg，体重71kg。"));
    }

    private static Layout dischargeSummary() {
        return Layout.of(
                "discharge summary that quotes results",
                Sheet.serif()
                        .size(10)
                        .bold(60, 50, "Discharge Summary")
                        .text(60, 80, "Laboratory values on the day of discharge:")
                        .text(60, 96, "Creatinine: 1.4 mg/dL")
                        .text(60, 110, "Hemoglobin: 12.8 g/dL")
                        .text(60, 126, "Tacrolimus trough was 6.4 ng/mL (5-8) on 2 mg twice daily."));
    }
}
