package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Layouts of the British Isles and Australia. */
final class BritishLayouts {
    private BritishLayouts() {}

    static List<Layout> all() {
        return List.of(
                newestLeft(),
                dateColumnsWithoutAWordForNames(),
                practicePrintout(),
                australianCumulative(),
                commentsBetweenRows());
    }

    private static Layout newestLeft() {
        double[] xs = {40, 170, 240, 310, 380, 450};
        Sheet sheet = Sheet.sans()
                .size(8)
                .bold(40, 40, "EXAMPLE NHS TRUST  Department of Clinical Biochemistry")
                .text(
                        40,
                        54,
                        "SAMPLE, Patient   DoB 01/02/1980   NHS No 999 000 0000   Hosp No S000123   Consultant: Dr E Example")
                .row(80, xs, "Test (units)", "Ref. range", "14/09/2026", "10/08/2026", "13/07/2026", "15/06/2026")
                .row(90, xs, "", "", "07:55", "08:10", "07:48", "08:02")
                .row(106, xs, "Sodium (mmol/L)", "133-146", "139", "141", "138", "140")
                .row(118, xs, "Potassium (mmol/L)", "3.5-5.3", "5.6 H", "4.9", "5.1", "haem")
                .row(130, xs, "Creatinine (umol/L)", "45-84", "125 H", "121 H", "114 H", "118 H")
                .row(142, xs, "eGFR (mL/min/1.73m2)", ">60", "43", "45", "48", "46")
                .row(154, xs, "Tacrolimus (ug/L)", "5-15", "6.4", "", "9.2", "")
                .text(40, 180, "eGFR categories: G1 >90, G2 60-89, G3a 45-59, G3b 30-44, G4 15-29, G5 <15");
        return Layout.of(
                "newest results left, units behind the names",
                sheet,
                "Sodium|139|mmol/L|133-146|",
                "Potassium|5.6|mmol/L|3.5-5.3|H",
                "Creatinine|125|umol/L|45-84|H",
                "eGFR|43|mL/min/1.73m2|>60|",
                "Tacrolimus|6.4|ug/L|5-15|",
                "Sodium|141|mmol/L|133-146|",
                "Potassium|4.9|mmol/L|3.5-5.3|",
                "Creatinine|121|umol/L|45-84|H",
                "eGFR|45|mL/min/1.73m2|>60|",
                "Sodium|138|mmol/L|133-146|",
                "Potassium|5.1|mmol/L|3.5-5.3|",
                "Creatinine|114|umol/L|45-84|H",
                "eGFR|48|mL/min/1.73m2|>60|",
                "Tacrolimus|9.2|ug/L|5-15|",
                "Sodium|140|mmol/L|133-146|",
                "Creatinine|118|umol/L|45-84|H",
                "eGFR|46|mL/min/1.73m2|>60|");
    }

    private static Layout dateColumnsWithoutAWordForNames() {
        double[] xs = {40, 150, 210, 270, 340, 420};
        Sheet sheet = Sheet.serif()
                .size(9)
                .text(40, 50, "Cumulative report")
                .row(74, xs, "Date collected", "13 Jul 26", "10 Aug 26", "14 Sep 26", "Units", "Ref. interval")
                .row(90, xs, "Haemoglobin", "121", "119", "118", "g/L", "(115-165)")
                .row(104, xs, "White cells", "3.9", "6.0", "5.6", "x10^9/L", "(4.0-11.0)")
                .row(118, xs, "Platelets", "190", "201", "188", "x10^9/L", "(150-450)");
        return Layout.of(
                "days written with the month's name",
                sheet,
                "Haemoglobin|121|g/L|(115-165)|",
                "White cells|3.9|x10^9/L|(4.0-11.0)|",
                "Platelets|190|x10^9/L|(150-450)|",
                "Haemoglobin|119|g/L|(115-165)|",
                "White cells|6.0|x10^9/L|(4.0-11.0)|",
                "Platelets|201|x10^9/L|(150-450)|",
                "Haemoglobin|118|g/L|(115-165)|",
                "White cells|5.6|x10^9/L|(4.0-11.0)|",
                "Platelets|188|x10^9/L|(150-450)|");
    }

    private static Layout practicePrintout() {
        Sheet sheet = Sheet.sans()
                .size(9)
                .bold(40, 50, "U&E (Renal Profile) - Sample received 14 Sep 2026")
                .text(40, 66, "Serum sodium level")
                .text(240, 66, "139 mmol/L [133.0 - 146.0]")
                .text(40, 80, "Serum potassium level")
                .text(240, 80, "5.6 mmol/L [3.5 - 5.3]  Above range")
                .text(40, 94, "Serum creatinine level")
                .text(240, 94, "125 umol/L [45.0 - 84.0]  Above range")
                .text(40, 108, "GFR calculated abbreviated MDRD")
                .text(240, 108, "43 mL/min/1.73m*2")
                .text(40, 130, "Filed by: Dr E Example   Action: Make an appointment within 2 weeks");
        return Layout.of(
                "printout of a practice",
                sheet,
                "Serum sodium level|139|mmol/L|133.0 - 146.0|",
                "Serum potassium level|5.6|mmol/L|3.5 - 5.3|",
                "Serum creatinine level|125|umol/L|45.0 - 84.0|",
                "GFR calculated abbreviated MDRD|43|mL/min/1.73m*2||");
    }

    private static Layout australianCumulative() {
        Sheet sheet = Sheet.typewriter()
                .size(8)
                .text(30, 40, "CUMULATIVE SERUM BIOCHEMISTRY")
                .text(30, 56, "Date       13/07/26  10/08/26  14/09/26")
                .text(30, 66, "Time        07:48     08:10     07:55")
                .text(30, 76, "Lab No.   40123456  40123999  40124888")
                .text(30, 92, "Sodium       138       141       139    mmol/L     (135-145)")
                .text(30, 102, "Potassium    4.8       4.9      *5.6    mmol/L     (3.5-5.2)")
                .text(30, 112, "Creatinine  *114      *121      *125    umol/L     (45-90)")
                .text(30, 122, "eGFR          48        45        43    mL/min/1.73m2 (>59)");
        return Layout.of(
                "cumulative sheet without heads for units",
                sheet,
                "Sodium|138|mmol/L|135-145|",
                "Potassium|4.8|mmol/L|3.5-5.2|",
                "Creatinine|114|umol/L|45-90|*",
                "eGFR|48|mL/min/1.73m2|>59|",
                "Sodium|141|mmol/L|135-145|",
                "Potassium|4.9|mmol/L|3.5-5.2|",
                "Creatinine|121|umol/L|45-90|*",
                "eGFR|45|mL/min/1.73m2|>59|",
                "Sodium|139|mmol/L|135-145|",
                "Potassium|5.6|mmol/L|3.5-5.2|*",
                "Creatinine|125|umol/L|45-90|*",
                "eGFR|43|mL/min/1.73m2|>59|");
    }

    private static Layout commentsBetweenRows() {
        double[] xs = {40, 230, 300, 390, 480};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(70, xs, "Investigation", "Result", "Units", "Reference Interval", "Flag")
                .row(86, xs, "Adjusted Calcium", "2.31", "mmol/L", "2.20 - 2.60", "")
                .row(100, xs, "Parathyroid Hormone", "12.8", "pmol/L", "1.6 - 6.9", "High")
                .text(50, 112, "Please repeat in 3 months. In CKD 4 the target is 2 to 9 times the upper limit.")
                .row(128, xs, "Ferritin", "412", "ug/L", "13 - 150", "High")
                .text(50, 140, "Iron deficiency is likely if <30 ug/L and unlikely if >100 ug/L.")
                .row(156, xs, "Vitamin B12", "312", "ng/L", "197 - 771", "");
        return Layout.of(
                "comments between the rows",
                sheet,
                "Adjusted Calcium|2.31|mmol/L|2.20 - 2.60|",
                "Parathyroid Hormone|12.8|pmol/L|1.6 - 6.9|High",
                "Ferritin|412|ug/L|13 - 150|High",
                "Vitamin B12|312|ng/L|197 - 771|");
    }
}
