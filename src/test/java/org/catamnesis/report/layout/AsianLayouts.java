package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Layouts of India, Malaysia, the Gulf and East Africa. */
final class AsianLayouts {
    private AsianLayouts() {}

    static List<Layout> all() {
        return List.of(
                methodsInBrackets(),
                guidelineTables(),
                malaysianColumns(),
                differentialCount(),
                urineRoutine(),
                valueBelowTheName(),
                pagesWithFooters(),
                gulf());
    }

    private static Sheet headed() {
        return Sheet.sans()
                .size(8.5)
                .bold(40, 36, "EXAMPLE DIAGNOSTICS PVT. LTD.")
                .text(40, 48, "Plot 12, Sector 4, Exampleville - 110001   Ph: +91 11 0000 0000   www.example.example")
                .text(
                        40,
                        62,
                        "Name : Mrs. SAMPLE PATIENT          Age/Gender : 46 Y 7 M 13 D /F     UHID/MR No : EX00.0000123")
                .text(
                        40,
                        74,
                        "Collected : 14/Sep/2026 07:55AM     Received : 14/Sep/2026 10:22AM    Reported : 14/Sep/2026 03:12PM");
    }

    private static Layout methodsInBrackets() {
        double[] xs = {40, 240, 310, 380, 480};
        Sheet sheet = headed().centred(297, 96, "DEPARTMENT OF BIOCHEMISTRY")
                .row(112, xs, "Test Name", "Result", "Unit", "Bio. Ref. Range", "Method")
                .bold(40, 126, "RENAL PROFILE/KIDNEY FUNCTION TEST (RFT/KFT) , SERUM")
                .row(140, xs, "CREATININE", "1.42", "mg/dL", "0.51-0.95", "Jaffe's, Method")
                .row(154, xs, "UREA", "58.00", "mg/dL", "17-43", "GLDH, Kinetic Assay")
                .row(168, xs, "BLOOD UREA NITROGEN", "27.1", "mg/dL", "8.0 - 23.0", "Calculated")
                .row(182, xs, "URIC ACID", "6.80", "mg/dL", "2.6-6.0", "Uricase PAP")
                .row(196, xs, "PHOSPHORUS, INORGANIC", "3.30", "mg/dL", "2.5-4.5", "Phosphomolybdate Complex")
                .row(210, xs, "SODIUM", "139", "mmol/L", "136-146", "ISE (Indirect)")
                .text(40, 240, "Page 1 of 3")
                .text(300, 240, "SIN No: SE00012345")
                .text(40, 252, "This is a computer generated report. Please correlate clinically.");
        return Layout.of(
                "methods of several words",
                sheet,
                "CREATININE|1.42|mg/dL|0.51-0.95|",
                "UREA|58.00|mg/dL|17-43|",
                "BLOOD UREA NITROGEN|27.1|mg/dL|8.0 - 23.0|",
                "URIC ACID|6.80|mg/dL|2.6-6.0|",
                "PHOSPHORUS, INORGANIC|3.30|mg/dL|2.5-4.5|",
                "SODIUM|139|mmol/L|136-146|");
    }

    private static Layout guidelineTables() {
        double[] xs = {40, 250, 330, 410};
        Sheet sheet = headed().row(104, xs, "Investigation", "Observed Value", "Unit", "Biological Reference Interval")
                .bold(40, 120, "LIPID PROFILE")
                .row(134, xs, "Total Cholesterol", "224", "mg/dL", "Desirable: < 200")
                .text(410, 144, "Borderline High: 200 - 239")
                .text(410, 154, "High: >= 240")
                .size(6.5)
                .text(40, 142, "(Method: CHOD-PAP)")
                .size(8.5)
                .row(170, xs, "Triglycerides", "131", "mg/dL", "Normal: < 150")
                .text(410, 180, "Borderline High: 150 - 199")
                .row(196, xs, "HbA1c", "6.4", "%", "Non-diabetic: < 5.7")
                .text(410, 206, "Prediabetes: 5.7 - 6.4")
                .text(410, 216, "Diabetes: >= 6.5")
                .bold(40, 240, "Interpretation:")
                .row(254, new double[] {60, 200, 330}, "Category", "LDL Cholesterol (mg/dL)", "Non-HDL (mg/dL)")
                .row(266, new double[] {60, 200, 330}, "Very High Risk", "< 50", "< 80")
                .row(278, new double[] {60, 200, 330}, "High Risk", "< 70", "< 100")
                .row(290, new double[] {60, 200, 330}, "Moderate Risk", "< 100", "< 130")
                .row(310, new double[] {60, 200, 330}, "GFR Category", "GFR (mL/min/1.73m2)", "Terms")
                .row(322, new double[] {60, 200, 330}, "G1", ">= 90", "Normal or high")
                .row(334, new double[] {60, 200, 330}, "G2", "60 - 89", "Mildly decreased")
                .row(346, new double[] {60, 200, 330}, "G3a", "45 - 59", "Mildly to moderately decreased");
        return Layout.of(
                "guideline tables below the results",
                sheet,
                "Total Cholesterol|224|mg/dL|Desirable: < 200 Borderline High: 200 - 239 High: >= 240|",
                "Triglycerides|131|mg/dL|Normal: < 150 Borderline High: 150 - 199|",
                "HbA1c|6.4|%|Non-diabetic: < 5.7 Prediabetes: 5.7 - 6.4 Diabetes: >= 6.5|");
    }

    private static Layout malaysianColumns() {
        double[] xs = {40, 180, 300, 345, 400, 470};
        Sheet sheet = Sheet.chinese()
                .size(8.5)
                .text(40, 40, "NAME : SAMPLE PATIENT   IC NO : 000000-00-0000   AGE/SEX : 46/F   LAB NO : 26-00914")
                .text(40, 52, "COLLECTED : 14/09/2026 07:55   REFERRED : 14/09/2026   REPORTED : 15/09/2026 09:12")
                .row(80, xs, "TEST", "", "RESULT", "", "UNITS", "REFERENCE RANGE")
                .bold(40, 96, "RENAL FUNCTION TEST 肾功能")
                .row(110, xs, "Urea", "尿素", "9.7", "H", "mmol/L", "(2.8 - 7.2)")
                .row(122, xs, "Creatinine", "肌酸酐", "125", "H", "umol/L", "(45 - 84)")
                .row(134, xs, "Sodium", "钠", "139", "", "mmol/L", "(136 - 146)")
                .row(146, xs, "eGFR", "肾小球滤过率", "43", "L", "mL/min/1.73m2", "(>= 90)")
                .bold(40, 164, "LIVER FUNCTION TEST 肝功能")
                .row(178, xs, "Total Protein", "总蛋白", "68", "", "g/L", "(66 - 83)")
                .row(190, xs, "A/G Ratio", "白蛋白/球蛋白比例", "1.3", "", "", "(1.1 - 2.5)");
        return Layout.of(
                "two languages in two columns",
                sheet,
                "Urea 尿素|9.7|mmol/L|2.8 - 7.2|H",
                "Creatinine 肌酸酐|125|umol/L|45 - 84|H",
                "Sodium 钠|139|mmol/L|136 - 146|",
                "eGFR 肾小球滤过率|43|mL/min/1.73m2|>= 90|L",
                "Total Protein 总蛋白|68|g/L|66 - 83|",
                "A/G Ratio 白蛋白/球蛋白比例|1.3||1.1 - 2.5|");
    }

    private static Layout differentialCount() {
        double[] xs = {40, 220, 290, 360, 440, 500};
        Sheet sheet = headed().row(104, xs, "Test Description", "Value(s)", "Unit(s)", "Reference Range", "", "")
                .bold(40, 118, "COMPLETE BLOOD COUNT (CBC)")
                .row(132, xs, "Haemoglobin (Hb)", "11.8", "gm/dL", "12.0 - 15.0", "", "")
                .row(144, xs, "Total WBC Count / TLC", "5,620", "/cu.mm", "4,000 - 11,000", "", "")
                .bold(40, 158, "Differential Leucocyte Count")
                .row(170, xs, "  Neutrophils", "61.2", "%", "40 - 80", "", "")
                .row(182, xs, "  Lymphocytes", "27.0", "%", "20 - 40", "", "")
                .row(194, xs, "  Eosinophils", "01", "%", "01 - 06", "", "")
                .row(206, xs, "  Basophils", "00", "%", "00 - 02", "", "")
                .row(218, xs, "Platelet Count", "1.88", "lakhs/cumm", "1.50 - 4.50", "", "")
                .row(230, xs, "ESR (Westergren)", "32", "mm/1st hr", "0 - 20", "", "")
                .bold(40, 250, "PERIPHERAL SMEAR")
                .text(40, 262, "RBC : Predominantly normocytic normochromic.")
                .text(40, 274, "WBC : Total and differential counts are within normal limits.")
                .text(40, 286, "PLATELETS : Adequate on smear.");
        return Layout.of(
                "differential count and smear",
                sheet,
                "Haemoglobin (Hb)|11.8|gm/dL|12.0 - 15.0|",
                "Total WBC Count / TLC|5,620|/cu.mm|4,000 - 11,000|",
                "Neutrophils|61.2|%|40 - 80|",
                "Lymphocytes|27.0|%|20 - 40|",
                "Eosinophils|01|%|01 - 06|",
                "Basophils|00|%|00 - 02|",
                "Platelet Count|1.88|lakhs/cumm|1.50 - 4.50|",
                "ESR (Westergren)|32|mm/1st hr|0 - 20|");
    }

    private static Layout urineRoutine() {
        double[] xs = {40, 220, 320, 400};
        Sheet sheet = headed().row(104, xs, "Parameter", "Result", "Unit", "Normal Range")
                .bold(40, 118, "PHYSICAL EXAMINATION")
                .row(130, xs, "Colour", "Pale Yellow", "", "Pale Yellow")
                .row(142, xs, "Appearance", "Slightly Turbid", "", "Clear")
                .row(154, xs, "Specific Gravity", "1.015", "", "1.003 - 1.035")
                .bold(40, 168, "CHEMICAL EXAMINATION")
                .row(180, xs, "Protein", "Present (+)", "", "Absent")
                .row(192, xs, "Glucose", "Absent", "", "Absent")
                .row(204, xs, "Urobilinogen", "Normal", "", "Normal")
                .bold(40, 218, "MICROSCOPIC EXAMINATION")
                .row(230, xs, "Pus Cells", "4-6", "/hpf", "0 - 5")
                .row(242, xs, "RBCs", "Nil", "/hpf", "Nil")
                .row(254, xs, "Epithelial Cells", "2-3", "/hpf", "0 - 5")
                .row(266, xs, "Casts", "Not Seen", "/lpf", "Not Seen");
        return Layout.of(
                "urine routine in three parts",
                sheet,
                "Colour|Pale Yellow||Pale Yellow|",
                "Appearance|Slightly Turbid||Clear|",
                "Specific Gravity|1.015||1.003 - 1.035|",
                "Protein|Present (+)||Absent|",
                "Glucose|Absent||Absent|",
                "Urobilinogen|Normal||Normal|",
                "Pus Cells|4-6|/hpf|0 - 5|",
                "RBCs|Nil|/hpf|Nil|",
                "Epithelial Cells|2-3|/hpf|0 - 5|",
                "Casts|Not Seen|/lpf|Not Seen|");
    }

    private static Layout valueBelowTheName() {
        double[] xs = {40, 300, 370, 440};
        Sheet sheet = headed().row(104, xs, "Test", "Result", "Unit", "Range")
                .text(40, 122, "TACROLIMUS (FK-506), TROUGH LEVEL")
                .text(40, 132, "Whole Blood EDTA, LC-MS/MS")
                .row(132, xs, "", "6.4", "ng/mL", "5.0 - 15.0")
                .text(40, 152, "MYCOPHENOLIC ACID (MPA)")
                .text(40, 162, "Plasma, HPLC")
                .row(162, xs, "", "2.31", "ug/mL", "1.00 - 3.50");
        return Layout.of(
                "value beside the method below the name",
                sheet,
                "TACROLIMUS (FK-506), TROUGH LEVEL Whole Blood EDTA, LC-MS/MS|6.4|ng/mL|5.0 - 15.0|",
                "MYCOPHENOLIC ACID (MPA) Plasma, HPLC|2.31|ug/mL|1.00 - 3.50|");
    }

    private static Layout pagesWithFooters() {
        double[] xs = {40, 240, 310, 380};
        Sheet sheet = headed();
        String[][][] pages = {
            {{"Bilirubin Total", "1.1", "mg/dL", "0.3 - 1.2"}, {"SGOT (AST)", "52", "U/L", "< 35"}},
            {{"SGPT (ALT)", "68", "U/L", "< 35"}, {"Albumin", "3.9", "g/dL", "3.5 - 5.2"}}
        };
        for (int page = 0; page < pages.length; page++) {
            if (page > 0) {
                sheet.page()
                        .text(40, 62, "Name : Mrs. SAMPLE PATIENT          Age/Gender : 46 Y 7 M 13 D /F")
                        .text(40, 74, "Visit ID : EXOPV0012345   Barcode No : 10001234   Status : Final Report");
            }
            sheet.row(104, xs, "Test Name", "Result", "Unit", "Bio. Ref. Interval");
            for (int i = 0; i < 2; i++) {
                sheet.row(120 + 14 * i, xs, pages[page][i]);
            }
            sheet.text(40, 760, "Dr. E. Example, MD (Path)   Reg. No. 12345")
                    .text(40, 772, "EXAMPLE DIAGNOSTICS  CIN: U85110XX2000PLC000000  Toll free 1800 000 0000")
                    .text(480, 790, "Page " + (page + 1) + " of 2");
        }
        return Layout.of(
                "two pages with heads and footers",
                sheet,
                "Bilirubin Total|1.1|mg/dL|0.3 - 1.2|",
                "SGOT (AST)|52|U/L|< 35|",
                "SGPT (ALT)|68|U/L|< 35|",
                "Albumin|3.9|g/dL|3.5 - 5.2|");
    }

    private static Layout gulf() {
        double[] xs = {40, 200, 260, 300, 370, 460};
        Sheet sheet = Sheet.sans()
                .size(9)
                .text(40, 40, "File No: 0001234   Nationality: Example   Sample Date: 14-09-2026 07:55 AM   Ward: OPD")
                .row(70, xs, "Service / Test", "Result", "Flag", "Unit", "Ref. Range", "Prev. Result")
                .row(86, xs, "Vitamin D (25-OH)", "18.4", "LL", "ng/mL", "30.0-100.0", "16.1 (10/08/2026)")
                .row(100, xs, "Ferritin", "412.5", "HH", "ng/mL", "13.0-150.0", "390.0 (10/08/2026)")
                .row(114, xs, "TSH", "2.31", "N", "uIU/mL", "0.27-4.20", "2.10 (10/08/2026)");
        return Layout.of(
                "last result with its day in brackets",
                sheet,
                "Vitamin D (25-OH)|18.4|ng/mL|30.0-100.0|LL",
                "Ferritin|412.5|ng/mL|13.0-150.0|HH",
                "TSH|2.31|uIU/mL|0.27-4.20|N");
    }
}
