package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Layouts of large laboratories, portals and hospital records in North America. */
final class AmericanLayouts {
    private AmericanLayouts() {}

    static List<Layout> all() {
        return List.of(
                inAndOutOfRangeWithLaboratoryCodes(),
                currentAndPreviousWithDates(),
                plainText(),
                printoutOfAFile(),
                collectedAcrossTheTop(),
                flagBetweenValueAndUnit(),
                microbiology(),
                pointOfCare(),
                standardTable());
    }

    private static Layout inAndOutOfRangeWithLaboratoryCodes() {
        double[] xs = {36, 230, 300, 385, 550};
        Sheet sheet = Sheet.sans()
                .size(8)
                .bold(36, 40, "Example Reference Laboratories")
                .text(36, 56, "PATIENT INFORMATION")
                .text(300, 56, "SPECIMEN: WX123456Z")
                .text(36, 68, "SAMPLE, PATIENT A")
                .text(300, 68, "REQUISITION: 0001234")
                .text(36, 80, "DOB: 02/01/1980   AGE: 46")
                .text(300, 80, "COLLECTED: 09/14/2026  07:55 ET")
                .text(36, 92, "GENDER: M   FASTING: Y")
                .text(300, 92, "RECEIVED:  09/14/2026  22:10 ET")
                .text(300, 104, "REPORTED:  09/15/2026  06:32 ET")
                .row(130, xs, "Test Name", "In Range", "Out of Range", "Reference Range", "Lab")
                .bold(36, 144, "COMPREHENSIVE METABOLIC PANEL")
                .row(156, xs, "GLUCOSE", "", "118 H", "65-99 mg/dL", "Z4M")
                .text(300, 166, "Fasting reference interval")
                .text(36, 178, "For someone without known diabetes, a glucose value between 100 and 125 mg/dL")
                .text(36, 188, "is consistent with prediabetes and should be confirmed with a follow-up test.")
                .row(202, xs, "UREA NITROGEN (BUN)", "18", "", "7-25 mg/dL", "Z4M")
                .row(214, xs, "CREATININE", "", "1.42 H", "0.60-1.29 mg/dL", "Z4M")
                .row(226, xs, "EGFR", "61", "", "> OR = 60 mL/min/1.73m2", "Z4M")
                .row(238, xs, "BUN/CREATININE RATIO", "13", "", "6-22 (calc)", "Z4M")
                .row(250, xs, "SODIUM", "139", "", "135-146 mmol/L", "Z4M")
                .bold(36, 266, "CBC (INCLUDES DIFF/PLT)")
                .row(278, xs, "WHITE BLOOD CELL COUNT", "5.6", "", "3.8-10.8 Thousand/uL", "Z4M")
                .row(290, xs, "ABSOLUTE NEUTROPHILS", "3405", "", "1500-7800 cells/uL", "Z4M")
                .row(302, xs, "HEPATITIS B SURFACE ANTIGEN", "NON-REACTIVE", "", "NON-REACTIVE", "Z4M")
                .bold(36, 330, "PERFORMING SITE:")
                .text(36, 342, "Z4M  EXAMPLE REFERENCE LABORATORIES, 1901 SAMPLE ROAD, EXAMPLETOWN, NY 10001-2345")
                .text(36, 354, "Laboratory Director: JANE EXAMPLE, MD, CLIA: 00D0000000");
        return Layout.of(
                "in and out of range with laboratory codes",
                sheet,
                "GLUCOSE|118|mg/dL|65-99|H",
                "UREA NITROGEN (BUN)|18|mg/dL|7-25|",
                "CREATININE|1.42|mg/dL|0.60-1.29|H",
                "EGFR|61|mL/min/1.73m2|> OR = 60|",
                "BUN/CREATININE RATIO|13|(calc)|6-22|",
                "SODIUM|139|mmol/L|135-146|",
                "WHITE BLOOD CELL COUNT|5.6|Thousand/uL|3.8-10.8|",
                "ABSOLUTE NEUTROPHILS|3405|cells/uL|1500-7800|",
                "HEPATITIS B SURFACE ANTIGEN|NON-REACTIVE||NON-REACTIVE|");
    }

    private static Layout currentAndPreviousWithDates() {
        double[] xs = {36, 200, 285, 345, 410, 470};
        Sheet sheet = Sheet.sans()
                .size(8)
                .text(36, 40, "Patient: Sample, Patient   DOB: 02/01/1980   Patient Report")
                .text(36, 52, "Date Collected: 09/14/2026   Date Received: 09/14/2026   Date Reported: 09/15/2026")
                .bold(36, 80, "Comp. Metabolic Panel (14)")
                .row(96, xs, "Test", "Current Result and Flag", "", "Previous Result and Date", "", "")
                .text(430, 96, "Units")
                .text(490, 96, "Reference Interval")
                .row(
                        112,
                        new double[] {36, 200, 250, 300, 345, 430, 490},
                        "Glucose",
                        "118",
                        "High",
                        "102",
                        "03/02/2026",
                        "mg/dL",
                        "70-99")
                .size(5)
                .text(68, 109, "01")
                .size(8)
                .row(
                        126,
                        new double[] {36, 200, 250, 300, 345, 430, 490},
                        "BUN",
                        "18",
                        "",
                        "16",
                        "03/02/2026",
                        "mg/dL",
                        "6-24")
                .row(
                        140,
                        new double[] {36, 200, 250, 300, 345, 430, 490},
                        "Creatinine",
                        "1.42",
                        "High",
                        "1.31",
                        "03/02/2026",
                        "mg/dL",
                        "0.76-1.27")
                .row(
                        154,
                        new double[] {36, 200, 250, 300, 345, 430, 490},
                        "eGFR",
                        "61",
                        "",
                        "67",
                        "03/02/2026",
                        "mL/min/1.73",
                        ">59")
                .row(
                        168,
                        new double[] {36, 200, 250, 300, 345, 430, 490},
                        "ALT (SGPT)",
                        "35",
                        "",
                        "",
                        "",
                        "IU/L",
                        "0-44")
                .text(
                        36,
                        190,
                        "Disclaimer: The Previous Result is listed for the most recent test performed by the laboratory")
                .text(
                        36,
                        200,
                        "in the past 3 years where there is sufficient patient demographic data to match the result.")
                .bold(36, 220, "Icon Legend")
                .text(36, 232, "Out of Reference Range    Critical or Alert");
        return Layout.of(
                "current and previous results with their dates",
                sheet,
                "Glucose|118|mg/dL|70-99|High",
                "BUN|18|mg/dL|6-24|",
                "Creatinine|1.42|mg/dL|0.76-1.27|High",
                "eGFR|61|mL/min/1.73|>59|",
                "ALT (SGPT)|35|IU/L|0-44|");
    }

    private static Layout plainText() {
        Sheet sheet = Sheet.typewriter()
                .size(9)
                .text(30, 40, "EXAMPLE REGIONAL MEDICAL CENTER        LABORATORY SUMMARY")
                .text(30, 52, "PT: SAMPLE,PATIENT      MR#: 0001234   LOC: 4WEST   PAGE: 1")
                .text(30, 76, "----- CHEMISTRY -----")
                .text(30, 88, "COLLECTED: 14-SEP-2026 0755")
                .text(30, 100, "Sodium Lvl          139          [135-145]    mmol/L")
                .text(30, 112, "Potassium Lvl       5.6    H     [3.5-5.1]    mmol/L")
                .text(30, 124, "Chloride            104          [98-107]     mmol/L")
                .text(30, 136, "Creatinine Lvl      1.42   H     [0.70-1.30]  mg/dL")
                .text(30, 148, "eGFR                58     L     [>=60]       mL/min/1.73m2")
                .text(30, 160, "Tacrolimus Lvl      6.4          [5.0-15.0]   ng/mL")
                .text(30, 184, "----- HEMATOLOGY -----")
                .text(30, 196, "WBC                 5.62         [4.00-11.00] K/uL")
                .text(30, 208, "Hgb                 12.1   L     [13.5-17.5]  g/dL")
                .text(30, 220, "Plt                 188          [150-450]    K/uL")
                .text(30, 244, "H=High  L=Low  C=Critical  *=Comment");
        return Layout.of(
                "plain text of a hospital",
                sheet,
                "Sodium Lvl|139|mmol/L|135-145|",
                "Potassium Lvl|5.6|mmol/L|3.5-5.1|H",
                "Chloride|104|mmol/L|98-107|",
                "Creatinine Lvl|1.42|mg/dL|0.70-1.30|H",
                "eGFR|58|mL/min/1.73m2|>=60|L",
                "Tacrolimus Lvl|6.4|ng/mL|5.0-15.0|",
                "WBC|5.62|K/uL|4.00-11.00|",
                "Hgb|12.1|g/dL|13.5-17.5|L",
                "Plt|188|K/uL|150-450|");
    }

    private static Layout printoutOfAFile() {
        Sheet sheet = Sheet.typewriter()
                .size(8)
                .text(30, 40, "LABORATORY RESULTS   Run date: 09/15/2026 06:00")
                .text(30, 60, "Test                Result   Flag  Units      Ref Range      Verified")
                .text(30, 70, "------------------- -------- ----  ---------- -------------- ----------------")
                .text(30, 80, "UREA NITROGEN       32       H     mg/dL      7-20           09/14/26 10:22")
                .text(30, 90, "CREATININE          1.42     H     mg/dL      0.70-1.30      09/14/26 10:22")
                .text(30, 100, "CALCIUM             9.1            mg/dL      8.5-10.5       09/14/26 10:22")
                .text(30, 110, "PHOSPHORUS          2.2      L     mg/dL      2.5-4.5        09/14/26 10:22")
                .text(30, 120, "TACROLIMUS (FK506)  6.4            ng/mL      SEE COMMENT    09/14/26 14:05")
                .text(30, 130, "  COMMENT: Therapeutic range depends on time after transplant:")
                .text(30, 140, "    0-3 months   8-12 ng/mL")
                .text(30, 150, "    >3 months    5-8 ng/mL")
                .text(30, 170, "*** END OF REPORT ***");
        return Layout.of(
                "printout with the time of verification",
                sheet,
                "UREA NITROGEN|32|mg/dL|7-20|H",
                "CREATININE|1.42|mg/dL|0.70-1.30|H",
                "CALCIUM|9.1|mg/dL|8.5-10.5|",
                "PHOSPHORUS|2.2|mg/dL|2.5-4.5|L",
                "TACROLIMUS (FK506)|6.4|ng/mL|SEE COMMENT|");
    }

    private static Layout collectedAcrossTheTop() {
        double[] xs = {40, 170, 240, 310, 390, 460};
        Sheet sheet = Sheet.sans()
                .size(8)
                .bold(40, 50, "Flowsheet: Transplant labs")
                .row(80, xs, "", "9/14/26", "8/10/26", "7/13/26", "", "")
                .row(90, xs, "", "0755", "0810", "0748", "Ref. Range", "Units")
                .row(106, xs, "Tacrolimus Lvl", "6.4", "7.9", "9.2", "5.0 - 15.0", "ng/mL")
                .row(120, xs, "Creatinine", "1.42 (H)", "1.38 (H)", "1.29", "0.70 - 1.30", "mg/dL")
                .row(134, xs, "Potassium", "5.6 (H)", "", "4.8", "3.5 - 5.1", "mmol/L")
                .row(148, xs, "WBC", "5.62", "6.01", "3.90 (L)", "4.00 - 11.00", "K/uL");
        return Layout.of(
                "flowsheet with a time below each date",
                sheet,
                "Tacrolimus Lvl|6.4|ng/mL|5.0 - 15.0|",
                "Creatinine|1.42|mg/dL|0.70 - 1.30|H",
                "Potassium|5.6|mmol/L|3.5 - 5.1|H",
                "WBC|5.62|K/uL|4.00 - 11.00|",
                "Tacrolimus Lvl|7.9|ng/mL|5.0 - 15.0|",
                "Creatinine|1.38|mg/dL|0.70 - 1.30|H",
                "WBC|6.01|K/uL|4.00 - 11.00|",
                "Tacrolimus Lvl|9.2|ng/mL|5.0 - 15.0|",
                "Creatinine|1.29|mg/dL|0.70 - 1.30|",
                "Potassium|4.8|mmol/L|3.5 - 5.1|",
                "WBC|3.90|K/uL|4.00 - 11.00|L");
    }

    private static Layout flagBetweenValueAndUnit() {
        double[] xs = {40, 220, 270, 300, 390, 500};
        Sheet sheet = Sheet.serif()
                .size(10)
                .row(80, xs, "Procedure", "Result", "Abn", "Units", "Expected Range", "Site")
                .row(98, xs, "AST", "52", "A", "unit/L", "15-37", "AB")
                .row(112, xs, "Alk Phos", "118", "", "unit/L", "46-116", "AB")
                .row(126, xs, "Bilirubin Total", "0.6", "", "mg/dL", "0.2-1.0", "AB")
                .row(140, xs, "Globulin", "4.1", "H", "gm/dL", "2.3-3.5", "AB")
                .row(154, xs, "Anion Gap", "9", "", "", "5-15", "AB")
                .row(168, xs, "Osmolality Calc", "281", "", "mOsm/kg", "275-295", "AB");
        return Layout.of(
                "flag between value and unit",
                sheet,
                "AST|52|unit/L|15-37|A",
                "Alk Phos|118|unit/L|46-116|",
                "Bilirubin Total|0.6|mg/dL|0.2-1.0|",
                "Globulin|4.1|gm/dL|2.3-3.5|H",
                "Anion Gap|9||5-15|",
                "Osmolality Calc|281|mOsm/kg|275-295|");
    }

    private static Layout microbiology() {
        double[] xs = {40, 260, 400};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(80, xs, "Test", "Result", "Reference Range")
                .row(96, xs, "SARS-CoV-2 RNA, RT PCR", "NOT DETECTED", "NOT DETECTED")
                .row(110, xs, "BK Virus DNA, Quantitative", "1,250 copies/mL", "NOT DETECTED")
                .row(124, xs, "EBV DNA, log", "2.31 Log IU/mL", "NOT DETECTED")
                .row(138, xs, "ANA Titer", "1:160", "<1:40")
                .row(152, xs, "ANA Pattern", "Speckled", "")
                .row(166, xs, "HIV Ag/Ab, 4th gen", "NON-REACTIVE", "NON-REACTIVE")
                .text(40, 190, "The quantitative range of this assay is 200 to 10,000,000 copies/mL.");
        return Layout.of(
                "viruses and titres",
                sheet,
                "SARS-CoV-2 RNA, RT PCR|NOT DETECTED||NOT DETECTED|",
                "BK Virus DNA, Quantitative|1,250|copies/mL|NOT DETECTED|",
                "EBV DNA, log|2.31|Log IU/mL|NOT DETECTED|",
                "ANA Titer|1:160||<1:40|",
                "ANA Pattern|Speckled|||",
                "HIV Ag/Ab, 4th gen|NON-REACTIVE||NON-REACTIVE|");
    }

    private static Layout pointOfCare() {
        Sheet sheet = Sheet.typewriter()
                .size(8)
                .text(60, 40, "BLOOD GAS REPORT   Arterial")
                .text(60, 52, "Time 2026-09-14 08:21   Patient ID S000123")
                .text(60, 76, "pH        7.382            [ 7.350 - 7.450 ]")
                .text(60, 88, "pCO2      41.2    mmHg     [ 35.0 - 45.0 ]")
                .text(60, 100, "pO2       68.0  - mmHg     [ 80.0 - 100.0 ]")
                .text(60, 112, "cK+       5.6   + mmol/L   [ 3.5 - 5.1 ]")
                .text(60, 124, "cLac      1.1     mmol/L   [ 0.5 - 1.6 ]")
                .text(60, 136, "ctHb      12.1  - g/dL     [ 13.5 - 17.5 ]")
                .text(60, 148, "sO2       93.1  - %        [ 95.0 - 99.0 ]")
                .text(60, 160, "cBase     -0.6    mmol/L");
        return Layout.of(
                "slip of a blood gas analyser",
                sheet,
                "pH|7.382||7.350 - 7.450|",
                "pCO2|41.2|mmHg|35.0 - 45.0|",
                "pO2|68.0|mmHg|80.0 - 100.0|-",
                "cK+|5.6|mmol/L|3.5 - 5.1|+",
                "cLac|1.1|mmol/L|0.5 - 1.6|",
                "ctHb|12.1|g/dL|13.5 - 17.5|-",
                "sO2|93.1|%|95.0 - 99.0|-",
                "cBase|-0.6|mmol/L||");
    }

    private static Layout standardTable() {
        double[] xs = {40, 120, 260, 330, 400, 500};
        Sheet sheet = Sheet.sans()
                .size(8)
                .row(80, xs, "LOINC", "Observation", "Value", "Units", "Reference Range", "Status")
                .row(96, xs, "2951-2", "Sodium", "139", "mmol/L", "135-145", "Final")
                .row(110, xs, "2823-3", "Potassium", "5.6", "mmol/L", "3.5-5.1", "Final")
                .row(124, xs, "2160-0", "Creatinine", "1.42", "mg/dL", "0.70-1.30", "Corrected")
                .row(138, xs, "11253-2", "Tacrolimus", "6.4", "ng/mL", "", "Final")
                .text(40, 170, "Printed 09/15/2026 06:02   Page 1 of 1");
        return Layout.of(
                "codes before the names",
                sheet,
                "2951-2 Sodium|139|mmol/L|135-145|",
                "2823-3 Potassium|5.6|mmol/L|3.5-5.1|",
                "2160-0 Creatinine|1.42|mg/dL|0.70-1.30|",
                "11253-2 Tacrolimus|6.4|ng/mL||");
    }
}
