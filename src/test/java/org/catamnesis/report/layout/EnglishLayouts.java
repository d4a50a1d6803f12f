package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Layouts of English-speaking countries. */
final class EnglishLayouts {
    private EnglishLayouts() {}

    static List<Layout> all() {
        return List.of(
                typewriterWithFlagColumn(),
                previousResultsUnderATwoLineHead(),
                insideAndOutsideTheRange(),
                technologyBeforeTheValue(),
                oneColumnForEachDate(),
                unitAndIntervalInOneCell(),
                arrowsWithoutAHead(),
                pagesWithRepeatedHeads(),
                drugLevel(),
                sentences(),
                valueBelowItsName(),
                intervalsBySex(),
                turnedSheet());
    }

    private static Layout typewriterWithFlagColumn() {
        double[] xs = {40, 210, 270, 330, 410, 530};
        Sheet sheet = Sheet.typewriter()
                .size(8)
                .text(40, 40, "Specimen ID: 123-456-7890-0      Control ID: 12345")
                .text(40, 52, "Date collected: 03/14/2024 0825 Local   Date reported: 03/15/2024")
                .row(90, xs, "TESTS", "RESULT", "FLAG", "UNITS", "REFERENCE INTERVAL", "LAB")
                .bold(40, 104, "Comp. Metabolic Panel (14)")
                .row(116, xs, "  Glucose", "102", "High", "mg/dL", "65-99", "01")
                .row(128, xs, "  BUN", "14", "", "mg/dL", "6-24", "01")
                .row(140, xs, "  Creatinine", "1.31", "High", "mg/dL", "0.76-1.27", "01")
                .row(152, xs, "  eGFR If NonAfricn Am", "78", "", "mL/min/1.73", ">59", "")
                .row(164, xs, "  BUN/Creatinine Ratio", "11", "", "", "9-20", "")
                .row(176, xs, "  Carbon Dioxide, Total", "23", "", "mmol/L", "20-29", "01")
                .text(40, 188, "             **Please note reference interval change**")
                .row(200, xs, "  A/G Ratio", "1.8", "", "", "1.2-2.2", "")
                .row(212, xs, "  Bilirubin, Total", "<0.2", "", "mg/dL", "0.0-1.2", "01")
                .bold(40, 230, "Urinalysis, Routine")
                .row(242, xs, "  Specific Gravity", "1.018", "", "", "1.005-1.030", "01")
                .row(254, xs, "  Urine-Color", "Yellow", "", "", "Yellow", "01")
                .row(266, xs, "  Protein", "Negative", "", "", "Negative/Trace", "01")
                .row(278, xs, "  WBC", "0-5", "", "/hpf", "0 - 5", "01");
        return Layout.of(
                "typewriter with a flag column",
                sheet,
                "Glucose|102|mg/dL|65-99|High",
                "BUN|14|mg/dL|6-24|",
                "Creatinine|1.31|mg/dL|0.76-1.27|High",
                "eGFR If NonAfricn Am|78|mL/min/1.73|>59|",
                "BUN/Creatinine Ratio|11||9-20|",
                "Carbon Dioxide, Total|23|mmol/L|20-29|",
                "A/G Ratio|1.8||1.2-2.2|",
                "Bilirubin, Total|<0.2|mg/dL|0.0-1.2|",
                "Specific Gravity|1.018||1.005-1.030|",
                "Urine-Color|Yellow||Yellow|",
                "Protein|Negative||Negative/Trace|",
                "WBC|0-5|/hpf|0 - 5|");
    }

    private static Layout previousResultsUnderATwoLineHead() {
        double[] xs = {40, 200, 300, 345, 430, 500};
        Sheet sheet = Sheet.sans()
                .size(8)
                .text(40, 40, "Patient ID: S-000123")
                .text(300, 40, "Date Collected: 02/27/2024")
                .row(80, xs, "", "Current Result", "Previous Result", "", "", "Reference")
                .row(90, xs, "Test", "and Flag", "and Date", "", "Units", "Interval")
                .row(108, xs, "WBC", "5.1", "4.8", "10/12/2022", "x10E3/uL", "3.4-10.8")
                .row(122, xs, "Hemoglobin", "12.1  Low", "13.4", "10/12/2022", "g/dL", "13.0-17.7")
                .row(136, xs, "Platelets", "188", "201", "10/12/2022", "x10E3/uL", "150-450")
                .row(150, xs, "Neutrophils (Absolute)", "2.9", "2.7", "10/12/2022", "x10E3/uL", "1.4-7.0")
                .row(164, xs, "Immature Granulocytes", "0", "", "", "%", "Not Estab.");
        return Layout.of(
                "previous results under a head of two lines",
                sheet,
                "WBC|5.1|x10E3/uL|3.4-10.8|",
                "Hemoglobin|12.1|g/dL|13.0-17.7|Low",
                "Platelets|188|x10E3/uL|150-450|",
                "Neutrophils (Absolute)|2.9|x10E3/uL|1.4-7.0|",
                "Immature Granulocytes|0|%|Not Estab.|");
    }

    private static Layout insideAndOutsideTheRange() {
        double[] xs = {40, 250, 330, 420, 530};
        Sheet sheet = Sheet.sans()
                .size(8)
                .row(80, xs, "Test Name", "In Range", "Out Of Range", "Reference Range", "Lab")
                .bold(40, 96, "LIPID PANEL, STANDARD")
                .row(108, xs, "CHOLESTEROL, TOTAL", "", "224  H", "<200 mg/dL", "EN")
                .row(120, xs, "HDL CHOLESTEROL", "52", "", "> OR = 40 mg/dL", "EN")
                .row(132, xs, "TRIGLYCERIDES", "131", "", "<150 mg/dL", "EN")
                .text(60, 144, "Reference range: <100")
                .text(60, 156, "Desirable range <100 mg/dL for primary prevention; <70 mg/dL for patients with CHD.")
                .row(172, xs, "CHOL/HDLC RATIO", "4.3", "", "<5.0 (calc)", "EN");
        return Layout.of(
                "inside and outside the range",
                sheet,
                "CHOLESTEROL, TOTAL|224|mg/dL|<200|H",
                "HDL CHOLESTEROL|52|mg/dL|> OR = 40|",
                "TRIGLYCERIDES|131|mg/dL|<150|",
                "CHOL/HDLC RATIO|4.3|(calc)|<5.0|");
    }

    private static Layout technologyBeforeTheValue() {
        double[] xs = {50, 250, 350, 420, 490};
        Sheet sheet = Sheet.serif()
                .size(9)
                .text(50, 40, "NAME : SAMPLE PATIENT (46Y/M)")
                .text(50, 54, "SAMPLE COLLECTED AT : (1234), Example Street 5")
                .row(90, xs, "TEST NAME", "TECHNOLOGY", "VALUE", "UNITS", "NORMAL RANGE")
                .row(110, xs, "TOTAL TRIIODOTHYRONINE (T3)", "C.L.I.A", "112", "ng/dl", "60 - 200")
                .row(126, xs, "TOTAL THYROXINE (T4)", "C.L.I.A", "7.3", "µg/dl", "4.5 - 12.0")
                .row(142, xs, "THYROID STIMULATING HORMONE", "C.L.I.A", "3.12", "µIU/ml", "0.3 - 5.5")
                .text(50, 165, "Comments :")
                .text(
                        60,
                        178,
                        "TSH levels are subject to circadian variation, reaching peak levels between 2 and 4 am.")
                .text(50, 191, "Pregnancy: 1st trimester 0.1 - 2.5 µIU/ml")
                .text(50, 204, "Method : T3 - competitive chemi luminescent immuno assay")
                .row(225, xs, "25-OH VITAMIN D (TOTAL)", "C.L.I.A", "18.41", "ng/ml", "30 - 100")
                .text(50, 240, "DEFICIENCY : <20 ng/ml || INSUFFICIENCY : 20-<30 ng/ml")
                .text(50, 252, "SUFFICIENCY : 30-100 ng/ml || TOXICITY : >100 ng/ml");
        return Layout.of(
                "technology before the value",
                sheet,
                "TOTAL TRIIODOTHYRONINE (T3)|112|ng/dl|60 - 200|",
                "TOTAL THYROXINE (T4)|7.3|µg/dl|4.5 - 12.0|",
                "THYROID STIMULATING HORMONE|3.12|µIU/ml|0.3 - 5.5|",
                "25-OH VITAMIN D (TOTAL)|18.41|ng/ml|30 - 100|");
    }

    private static Layout oneColumnForEachDate() {
        double[] xs = {40, 180, 250, 320, 400, 470};
        Sheet sheet = Sheet.sans()
                .size(8)
                .bold(40, 40, "CUMULATIVE REPORT")
                .row(80, xs, "Test", "12/03/2024", "10/06/2024", "14/09/2024", "Units", "Range")
                .row(94, xs, "Sodium", "139", "141", "138", "mmol/L", "(133 - 146)")
                .row(108, xs, "Creatinine", "118", "124", "131 H", "umol/L", "(59 - 104)");
        return Layout.of(
                "one column for each date",
                sheet,
                "Sodium|139|mmol/L|(133 - 146)|",
                "Creatinine|118|umol/L|(59 - 104)|",
                "Sodium|141|mmol/L|(133 - 146)|",
                "Creatinine|124|umol/L|(59 - 104)|",
                "Sodium|138|mmol/L|(133 - 146)|",
                "Creatinine|131|umol/L|(59 - 104)|H");
    }

    private static Layout unitAndIntervalInOneCell() {
        Sheet sheet = Sheet.sans()
                .size(9)
                .text(40, 40, "Haematology")
                .text(40, 70, "Haemoglobin")
                .right(300, 70, "128 g/L")
                .text(330, 70, "[130 - 180]")
                .text(400, 70, "*")
                .text(40, 86, "White cell count")
                .right(300, 86, "6.2 10*9/L")
                .text(330, 86, "[4.0 - 11.0]")
                .text(40, 102, "Platelet count")
                .right(300, 102, "243 10*9/L")
                .text(330, 102, "[150 - 450]")
                .text(40, 118, "MCV")
                .right(300, 118, "88.1 fL")
                .text(330, 118, "[80 - 100]");
        return Layout.of(
                "no head, unit behind the value, interval in brackets",
                sheet,
                "Haemoglobin|128|g/L|130 - 180|*",
                "White cell count|6.2|10*9/L|4.0 - 11.0|",
                "Platelet count|243|10*9/L|150 - 450|",
                "MCV|88.1|fL|80 - 100|");
    }

    private static Layout arrowsWithoutAHead() {
        Sheet sheet = Sheet.chinese().size(9);
        double[] xs = {40, 220, 262, 300, 400};
        sheet.row(80, xs, "Component", "Your Value", "", "Standard Range", "")
                .row(96, xs, "Potassium", "5.6", "▲", "3.5 - 5.1 mmol/L", "")
                .row(112, xs, "Magnesium", "0.62", "▼", "0.70 - 1.00 mmol/L", "")
                .row(128, xs, "Calcium", "2.31", "", "2.10 - 2.55 mmol/L", "");
        return Layout.of(
                "arrows in a column of their own",
                sheet,
                "Potassium|5.6|mmol/L|3.5 - 5.1|▲",
                "Magnesium|0.62|mmol/L|0.70 - 1.00|▼",
                "Calcium|2.31|mmol/L|2.10 - 2.55|");
    }

    private static Layout pagesWithRepeatedHeads() {
        double[] xs = {45, 280, 350, 440};
        Sheet sheet = Sheet.sans().size(9);
        for (int page = 1; page <= 2; page++) {
            if (page == 2) {
                sheet.page();
            }
            sheet.text(45, 30, "Name : Sample Patient")
                    .text(300, 30, "Age : 46 Years")
                    .text(45, 44, "Lab No. : 439854467")
                    .text(300, 44, "Collected : 14/5/2024 11:03:00AM")
                    .row(80, xs, "Investigation", "Observed Value", "Unit", "Biological Reference Interval");
            if (page == 1) {
                sheet.row(100, xs, "Ferritin", "312.5", "ng/mL", "22 - 322")
                        .grey(45, 110, 7, 0.4, "Method: CLIA")
                        .row(124, xs, "Iron", "88", "µg/dL", "65 - 175")
                        .grey(45, 134, 7, 0.4, "Method: Ferrozine");
            } else {
                sheet.row(100, xs, "Transferrin Saturation", "31.4", "%", "20 - 50")
                        .text(45, 130, "Interpretation:")
                        .row(144, xs, "Iron deficiency", "< 15", "%", "")
                        .row(158, xs, "Iron overload", "> 55", "%", "");
            }
            sheet.text(45, 800, "Page " + page + " of 2").text(300, 800, "Tel : 011 5555 0100");
        }
        return Layout.of(
                "pages with repeated heads and a table of limits",
                sheet,
                "Ferritin|312.5|ng/mL|22 - 322|",
                "Iron|88|µg/dL|65 - 175|",
                "Transferrin Saturation|31.4|%|20 - 50|");
    }

    private static Layout drugLevel() {
        double[] xs = {45, 250, 320, 400, 500};
        Sheet sheet = Sheet.sans()
                .size(9)
                .text(45, 40, "Patient: Sample Patient")
                .text(300, 40, "MRN: S000123")
                .text(45, 54, "Collected: 2026-09-14 07:55")
                .text(45, 68, "Last dose: 2026-09-13 20:00")
                .text(300, 68, "Dose: 1.5 mg q12h")
                .row(100, xs, "Analyte", "Result", "Units", "Therapeutic Range", "Method")
                .row(116, xs, "Tacrolimus, whole blood", "6.4", "ng/mL", "5.0 - 15.0", "LC-MS/MS")
                .row(132, xs, "Mycophenolic acid", "<0.50", "ug/mL", "1.00 - 3.50", "LC-MS/MS");
        return Layout.of(
                "drug level",
                sheet,
                "Tacrolimus, whole blood|6.4|ng/mL|5.0 - 15.0|",
                "Mycophenolic acid|<0.50|ug/mL|1.00 - 3.50|");
    }

    private static Layout sentences() {
        Sheet sheet = Sheet.serif()
                .size(10)
                .text(60, 60, "Dear colleague, thank you for seeing this 46-year-old man on 14 September 2026.")
                .text(60, 80, "Hemoglobin was 13.2 g/dL (13.0-17.0) and the platelet count was 189 10^9/L (150-450).")
                .text(
                        60,
                        94,
                        "Creatinine is 1.4 mg/dL (0.7-1.2). He takes aspirin 100 mg and tacrolimus 2 mg twice daily.");
        return Layout.of(
                "sentences",
                sheet,
                "Hemoglobin|13.2|g/dL|13.0-17.0|",
                "platelet count|189|10^9/L|150-450|",
                "Creatinine|1.4|mg/dL|0.7-1.2|");
    }

    private static Layout valueBelowItsName() {
        double[] xs = {45, 280, 350, 440};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(80, xs, "Test", "Result", "Unit", "Reference Range")
                .text(45, 100, "Cytomegalovirus DNA, quantitative real-time")
                .text(45, 111, "polymerase chain reaction, plasma")
                .row(111, xs, "", "137", "IU/mL", "Not detected")
                .row(135, xs, "Epstein-Barr virus DNA", "Not detected", "IU/mL", "Not detected")
                .row(159, xs, "BK virus DNA", "1.20E+03", "copies/mL", "Not detected");
        return Layout.of(
                "value beside the second line of its name",
                sheet,
                "Cytomegalovirus DNA, quantitative real-time polymerase chain reaction, plasma|137|IU/mL|Not detected|",
                "Epstein-Barr virus DNA|Not detected|IU/mL|Not detected|",
                "BK virus DNA|1.20E+03|copies/mL|Not detected|");
    }

    private static Layout intervalsBySex() {
        double[] xs = {45, 250, 330, 410};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(80, xs, "TEST DESCRIPTION", "RESULT", "UNIT", "REFERENCE RANGE")
                .row(100, xs, "Serum Creatinine", "1.02", "mg/dL", "Male : 0.7 - 1.3")
                .text(410, 111, "Female : 0.6 - 1.1")
                .row(130, xs, "Uric Acid", "6.8", "mg/dL", "Male : 3.5 - 7.2")
                .text(410, 141, "Female : 2.6 - 6.0")
                .row(160, xs, "Blood Group", "B", "", "")
                .row(176, xs, "Rh Factor", "Positive", "", "");
        return Layout.of(
                "intervals by sex",
                sheet,
                "Serum Creatinine|1.02|mg/dL|Male : 0.7 - 1.3 Female : 0.6 - 1.1|",
                "Uric Acid|6.8|mg/dL|Male : 3.5 - 7.2 Female : 2.6 - 6.0|",
                "Blood Group|B|||",
                "Rh Factor|Positive|||");
    }

    private static Layout turnedSheet() {
        Sheet sheet = Sheet.sans().size(9);
        sheet.page(595, 842, 90);
        String[][] cells = {
            {"Parameter", "Result", "Unit", "Ref. Range"},
            {"Sodium", "139", "mmol/L", "135 - 145"},
            {"Potassium", "4.4", "mmol/L", "3.5 - 5.1"}
        };
        for (int i = 0; i < cells.length; i++) {
            for (int j = 0; j < 4; j++) {
                sheet.turned(100 + 16 * i, 740 - 120 * j, 90, cells[i][j]);
            }
        }
        return Layout.of("turned sheet", sheet, "Sodium|139|mmol/L|135 - 145|", "Potassium|4.4|mmol/L|3.5 - 5.1|");
    }
}
