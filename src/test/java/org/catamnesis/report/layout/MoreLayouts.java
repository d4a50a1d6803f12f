package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Layouts that ask for one rule more than the usual table. */
final class MoreLayouts {
    private MoreLayouts() {}

    static List<Layout> all() {
        return List.of(
                marksBeforeTheValue(),
                lowAndHighInTwoColumns(),
                blocksOfAPortal(),
                intervalBelowTheRow(),
                intervalAndUnitTogether(),
                statusColumns(),
                chineseUnitsInTheName(),
                chineseIntervalWithUnit(),
                pipes(),
                bloodGroupAndSerology(),
                tightTable(),
                headInWhite(),
                frenchStructuredDocument(),
                resultThenDetail(),
                chineseSpacedHead(),
                numberedEnglish(),
                portugueseBlocks(),
                datesInTheHead(),
                unknownWordOverTheValues(),
                dashes(),
                lettersOneByOne());
    }

    private static Layout marksBeforeTheValue() {
        double[] xs = {40, 235, 255, 330, 430};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(80, xs, "Test", "Result", "", "Unit", "Biological Ref. Interval")
                .bold(40, 96, "Complete Blood Count")
                .row(110, xs, "Hemoglobin", "", "14.5", "g/dL", "13.0 - 16.5")
                .grey(40, 119, 6, 0.3, "Colorimetric")
                .row(134, xs, "RBC Count", "L", "4.39", "million/cmm", "4.5 - 5.5")
                .grey(40, 143, 6, 0.3, "Electrical impedance")
                .row(158, xs, "MCV", "H", "103.1", "fL", "83 - 101")
                .grey(40, 167, 6, 0.3, "Calculated")
                .row(182, xs, "WBC Count", "H", "11570", "/cmm", "4000 - 10000")
                .row(198, xs, "Neutrophils", "", "62", "%", "40 - 80")
                .text(300, 198, "")
                .row(214, xs, "ESR", "", "7", "mm/1hr", "0 - 14");
        return Layout.of(
                "marks before the value",
                sheet,
                "Hemoglobin|14.5|g/dL|13.0 - 16.5|",
                "RBC Count|4.39|million/cmm|4.5 - 5.5|L",
                "MCV|103.1|fL|83 - 101|H",
                "WBC Count|11570|/cmm|4000 - 10000|H",
                "Neutrophils|62|%|40 - 80|",
                "ESR|7|mm/1hr|0 - 14|");
    }

    private static Layout lowAndHighInTwoColumns() {
        double[] xs = {40, 220, 290, 370, 430};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(80, xs, "Parameter", "Result", "Unit", "Low", "High")
                .row(96, xs, "Sodium", "139", "mmol/L", "135", "145")
                .row(110, xs, "Potassium", "5.4", "mmol/L", "3.5", "5.1")
                .row(124, xs, "C-reactive protein", "12.3", "mg/L", "", "5.0");
        return Layout.of(
                "low and high in two columns",
                sheet,
                "Sodium|139|mmol/L|135 - 145|",
                "Potassium|5.4|mmol/L|3.5 - 5.1|",
                "C-reactive protein|12.3|mg/L|< 5.0|");
    }

    private static Layout blocksOfAPortal() {
        Sheet sheet = Sheet.sans()
                .size(10)
                .bold(50, 60, "Creatinine")
                .text(50, 76, "Your value: 1.42 mg/dL (High)")
                .text(50, 90, "Normal range: 0.70 - 1.20 mg/dL")
                .bold(50, 120, "Potassium")
                .text(50, 136, "Your value: 4.6 mmol/L")
                .text(50, 150, "Normal range: 3.5 - 5.1 mmol/L");
        return Layout.of(
                "blocks of a portal",
                sheet,
                "Creatinine|1.42|mg/dL|0.70 - 1.20|High",
                "Potassium|4.6|mmol/L|3.5 - 5.1|");
    }

    private static Layout intervalBelowTheRow() {
        double[] xs = {40, 260, 340, 420};
        Sheet sheet = Sheet.serif()
                .size(9)
                .row(80, xs, "TEST NAME", "VALUE", "UNITS", "")
                .row(100, xs, "VITAMIN B-12", "312", "pg/ml", "")
                .text(40, 112, "Reference Range : 211 - 911")
                .row(134, xs, "FOLATE", "8.2", "ng/ml", "")
                .text(40, 146, "Reference Range : > 5.4");
        return Layout.of(
                "interval below the row", sheet, "VITAMIN B-12|312|pg/ml|211 - 911|", "FOLATE|8.2|ng/ml|> 5.4|");
    }

    private static Layout intervalAndUnitTogether() {
        double[] xs = {40, 200, 280, 420};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(80, xs, "Component", "Value", "Ref Range & Units", "Status")
                .row(96, xs, "Sodium", "139", "136 - 145 mmol/L", "Final")
                .row(110, xs, "WBC", "3.2 (L)", "3.8 - 10.8 Thousand/uL", "Final")
                .row(124, xs, "Hemoglobin A1c", "7.1 (H)", "<5.7 % of total Hgb", "Final");
        return Layout.of(
                "interval and unit in one column",
                sheet,
                "Sodium|139|mmol/L|136 - 145|",
                "WBC|3.2|Thousand/uL|3.8 - 10.8|L",
                "Hemoglobin A1c|7.1|% of total Hgb|<5.7|H");
    }

    private static Layout statusColumns() {
        double[] xs = {40, 200, 260, 330, 420, 450};
        Sheet sheet = Sheet.typewriter()
                .size(8)
                .row(80, xs, "Test", "Result", "Units", "Ref. Interval", "Flag", "Status")
                .row(94, xs, "Na", "131", "mmol/L", "135-145", "L", "F")
                .row(106, xs, "K", "4.4", "mmol/L", "3.5-5.1", "N", "F")
                .row(118, xs, "Tacrolimus", "7.9", "ug/L", "5.0-15.0", "", "F");
        return Layout.of(
                "flag and status",
                sheet,
                "Na|131|mmol/L|135-145|L F",
                "K|4.4|mmol/L|3.5-5.1|N F",
                "Tacrolimus|7.9|ug/L|5.0-15.0|");
    }

    private static Layout chineseUnitsInTheName() {
        double[] xs = {40, 220, 300, 400};
        Sheet sheet = Sheet.chinese()
                .size(9)
                .row(80, xs, "检验项目", "结果", "参考范围", "提示")
                .row(96, xs, "白细胞计数(10^9/L)", "3.12", "3.5-9.5", "↓")
                .row(110, xs, "血红蛋白(g/L)", "131", "130-175", "")
                .row(124, xs, "中性粒细胞百分比(%)", "71.3", "40-75", "");
        return Layout.of(
                "Chinese units in the name",
                sheet,
                "白细胞计数|3.12|10^9/L|3.5-9.5|↓",
                "血红蛋白|131|g/L|130-175|",
                "中性粒细胞百分比|71.3|%|40-75|");
    }

    private static Layout chineseIntervalWithUnit() {
        double[] xs = {40, 220, 300};
        Sheet sheet = Sheet.chinese()
                .size(9)
                .row(80, xs, "项目名称", "结果", "参考值")
                .row(96, xs, "白细胞计数", "3.12↓", "3.5-9.5×10^9/L")
                .row(110, xs, "肌酐", "132↑", "57-97 μmol/L")
                .row(124, xs, "他克莫司", "6.4", "5-15 ng/mL");
        return Layout.of(
                "Chinese intervals with their unit",
                sheet,
                "白细胞计数|3.12|×10^9/L|3.5-9.5|↓",
                "肌酐|132|μmol/L|57-97|↑",
                "他克莫司|6.4|ng/mL|5-15|");
    }

    private static Layout pipes() {
        Sheet sheet = Sheet.typewriter()
                .size(8)
                .text(40, 60, "| Test            | Result | Units  | Reference   |")
                .text(40, 70, "|-----------------|--------|--------|-------------|")
                .text(40, 80, "| Glucose         | 118 H  | mg/dL  | 70 - 99     |")
                .text(40, 90, "| Urea nitrogen   | 14     | mg/dL  | 7 - 20      |");
        return Layout.of("a table of pipes", sheet, "Glucose|118|mg/dL|70 - 99|H", "Urea nitrogen|14|mg/dL|7 - 20|");
    }

    private static Layout bloodGroupAndSerology() {
        double[] xs = {40, 240, 380};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(80, xs, "INVESTIGATION", "RESULT", "REFERENCE VALUE")
                .row(96, xs, "Blood Group (ABO & Rh)", "O Positive", "")
                .row(110, xs, "HBsAg (ELISA)", "Non Reactive (0.23)", "Non Reactive")
                .row(124, xs, "Anti HCV", "NON-REACTIVE", "Non Reactive")
                .row(138, xs, "Widal - S. typhi O", "1:80", "< 1:80")
                .row(152, xs, "CMV IgG", "Positive", "Negative");
        return Layout.of(
                "blood group and serology",
                sheet,
                "Blood Group (ABO & Rh)|O Positive|||",
                "HBsAg (ELISA)|Non Reactive (0.23)||Non Reactive|",
                "Anti HCV|NON-REACTIVE||Non Reactive|",
                "Widal - S. typhi O|1:80||< 1:80|",
                "CMV IgG|Positive||Negative|");
    }

    private static Layout tightTable() {
        double[] xs = {40, 125, 155, 195};
        Sheet sheet = Sheet.sans()
                .size(7)
                .row(80, xs, "Test", "Result", "Unit", "Range")
                .row(90, xs, "Alkaline phosphatase", "118", "U/L", "45-125")
                .row(100, xs, "Gamma GT", "132", "U/L", "10-60")
                .row(110, xs, "Total bilirubin", "18.6", "umol/L", "0-26");
        return Layout.of(
                "tight table",
                sheet,
                "Alkaline phosphatase|118|U/L|45-125|",
                "Gamma GT|132|U/L|10-60|",
                "Total bilirubin|18.6|umol/L|0-26|");
    }

    private static Layout headInWhite() {
        double[] xs = {50, 230, 310, 400};
        Sheet sheet = Sheet.sans().size(9);
        String[] head = {"Test", "Result", "Unit", "Reference"};
        for (int i = 0; i < head.length; i++) {
            sheet.grey(xs[i], 80, 10, 1, head[i]);
        }
        sheet.row(98, xs, "Albumin", "39.2", "g/L", "35 - 52").row(114, xs, "Total protein", "68.3", "g/L", "64 - 83");
        return Layout.of(
                "head in white letters", sheet, "Albumin|39.2|g/L|35 - 52|", "Total protein|68.3|g/L|64 - 83|");
    }

    private static Layout frenchStructuredDocument() {
        double[] xs = {40, 230, 330, 450};
        Sheet sheet = Sheet.sans()
                .size(9)
                .text(40, 40, "Date de naissance   28/03/1979")
                .row(90, xs, "HEMOGRAMME", "Résultat", "Valeurs de référence", "Antériorité")
                .row(106, xs, "Leucocytes", "8,36 10*3/mm3", "(4,00 - 11,00)", "7,90")
                .row(120, xs, "Hématies", "4,10 10*6/mm3", "(4,50 - 6,00)", "4,20")
                .row(134, xs, "Hémoglobine", "12,4 g/dL", "(13,5 - 18,0)", "12,6")
                .row(160, new double[] {40, 230}, "Nom de naissance", "EXEMPLE")
                .row(174, new double[] {40, 230}, "Adresse", "28 Avenue de Breteuil 75007 PARIS")
                .row(188, new double[] {40, 230}, "Tel", "Domicile : 0144534551");
        return Layout.of(
                "French structured document",
                sheet,
                "Leucocytes|8,36|10*3/mm3|(4,00 - 11,00)|",
                "Hématies|4,10|10*6/mm3|(4,50 - 6,00)|",
                "Hémoglobine|12,4|g/dL|(13,5 - 18,0)|");
    }

    private static Layout resultThenDetail() {
        double[] xs = {40, 220, 320, 420};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(80, xs, "Analyte", "Value", "Expected Range", "Comment")
                .row(96, xs, "Ciclosporin (C0)", "112 ng/mL", "100 - 200 ng/mL", "trough")
                .row(110, xs, "Sirolimus", "4.9 ng/mL", "4.0 - 12.0 ng/mL", "")
                .row(124, xs, "Everolimus", "<2.0 ng/mL", "3.0 - 8.0 ng/mL", "below range")
                .text(40, 150, "Sample: whole blood EDTA. Method: LC-MS/MS.")
                .text(40, 164, "Values above 20 ng/mL are associated with toxicity.");
        return Layout.of(
                "units in value and interval",
                sheet,
                "Ciclosporin (C0)|112|ng/mL|100 - 200|",
                "Sirolimus|4.9|ng/mL|4.0 - 12.0|",
                "Everolimus|<2.0|ng/mL|3.0 - 8.0|");
    }

    private static Layout chineseSpacedHead() {
        double[] xs = {40, 70, 220, 290, 330, 400};
        Sheet sheet = Sheet.chinese()
                .size(9)
                .row(80, xs, "NO.", "项    目", "结  果", "", "单  位", "参 考 范 围")
                .row(96, xs, "1", "*钾(K)", "3.21", "L", "mmol/L", "3.50-5.30")
                .row(110, xs, "2", "*钠(Na)", "139.5", "", "mmol/L", "137.0-147.0")
                .row(124, xs, "3", "尿素/肌酐", "64.1", "", "", "");
        return Layout.of(
                "Chinese head with spaces",
                sheet,
                "钾(K)|3.21|mmol/L|3.50-5.30|L",
                "钠(Na)|139.5|mmol/L|137.0-147.0|",
                "尿素/肌酐|64.1|||");
    }

    private static Layout numberedEnglish() {
        double[] xs = {40, 70, 250, 320, 400};
        Sheet sheet = Sheet.serif()
                .size(9)
                .row(80, xs, "Sl.No", "Investigation", "Result", "Unit", "Normal Range")
                .row(96, xs, "1", "Serum Amylase", "88", "U/L", "28 - 100")
                .row(110, xs, "2", "Serum Lipase", "41", "U/L", "13 - 60")
                .row(124, xs, "3", "1,25-Dihydroxyvitamin D", "38", "pg/mL", "20 - 79");
        return Layout.of(
                "numbered in English",
                sheet,
                "Serum Amylase|88|U/L|28 - 100|",
                "Serum Lipase|41|U/L|13 - 60|",
                "1,25-Dihydroxyvitamin D|38|pg/mL|20 - 79|");
    }

    private static Layout portugueseBlocks() {
        Sheet sheet = Sheet.sans()
                .size(9)
                .bold(50, 60, "GLICOSE")
                .text(50, 74, "Material: Soro   Método: Enzimático")
                .text(50, 88, "Resultado: 112 mg/dL")
                .text(260, 88, "Valor de referência: 70 a 99 mg/dL")
                .bold(50, 110, "CREATININA")
                .text(50, 124, "Material: Soro   Método: Cinético")
                .text(50, 138, "Resultado: 1,42 mg/dL")
                .text(260, 138, "Valor de referência: 0,70 a 1,20 mg/dL");
        return Layout.of(
                "Portuguese blocks", sheet, "GLICOSE|112|mg/dL|70 a 99|", "CREATININA|1,42|mg/dL|0,70 a 1,20|");
    }

    private static Layout datesInTheHead() {
        double[] xs = {40, 200, 270, 340, 420};
        Sheet sheet = Sheet.sans()
                .size(8)
                .row(80, xs, "Date", "12/03/2024", "25/06/2024", "Units", "Reference")
                .row(92, xs, "Sodium", "139", "141", "mmol/L", "(135-145)")
                .row(104, xs, "Creatinine", "118", "124", "umol/L", "(60-110)");
        return Layout.of(
                "dates in the head",
                sheet,
                "Sodium|139|mmol/L|(135-145)|",
                "Creatinine|118|umol/L|(60-110)|",
                "Sodium|141|mmol/L|(135-145)|",
                "Creatinine|124|umol/L|(60-110)|");
    }

    private static Layout unknownWordOverTheValues() {
        double[] xs = {40, 200, 280, 350};
        Sheet sheet = Sheet.sans()
                .size(9)
                .row(80, xs, "Test Name", "Bevinding", "Units", "Normal Range")
                .row(96, xs, "Albumin", "39.2", "g/L", "35 - 52")
                .row(112, xs, "Urea", "8.4", "mmol/L", "2.5 - 7.8");
        return Layout.of(
                "an unknown word over the values", sheet, "Albumin|39.2|g/L|35 - 52|", "Urea|8.4|mmol/L|2.5 - 7.8|");
    }

    private static Layout dashes() {
        Sheet sheet = Sheet.serif()
                .size(10)
                .bold(60, 60, "Complete blood count")
                .text(60, 80, "- Hemoglobin: 12.8 g/dL (Reference: 13.5-17.5) [Low]")
                .text(60, 95, "- WBC Count - 7.2 x10^3/uL (4.0 - 11.0)")
                .text(60, 110, "- Platelets - 188 x10^3/uL (150 - 450)");
        return Layout.of(
                "dashes",
                sheet,
                "Hemoglobin|12.8|g/dL|13.5-17.5|Low",
                "WBC Count|7.2|x10^3/uL|4.0 - 11.0|",
                "Platelets|188|x10^3/uL|150 - 450|");
    }

    private static Layout lettersOneByOne() {
        double[] xs = {40, 200, 280, 350};
        String[][] cells = {
            {"Analyte", "Result", "Units", "Range"},
            {"Creatinine", "1.42", "mg/dL", "0.70-1.20"},
            {"Urea", "8.46", "mmol/L", "2.5-7.8"}
        };
        Sheet sheet = Sheet.sans().size(9);
        for (int column = 0; column < 4; column++) {
            for (int row = 0; row < 3; row++) {
                sheet.letters(xs[column], 80 + 14 * row, 0.6, cells[row][column]);
            }
        }
        return Layout.of(
                "letters one by one, column after column",
                sheet,
                "Creatinine|1.42|mg/dL|0.70-1.20|",
                "Urea|8.46|mmol/L|2.5-7.8|");
    }
}
