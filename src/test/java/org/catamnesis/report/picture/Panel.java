package org.catamnesis.report.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up results of common analytes. */
final class Panel {
    /** Chinese name, English name, code, unit, low, high, decimals. */
    private static final String[][] ANALYTES = {
        {"白细胞计数", "White blood cells", "WBC", "10^9/L", "3.50", "9.50", "2"},
        {"红细胞计数", "Red blood cells", "RBC", "10^12/L", "4.30", "5.80", "2"},
        {"血红蛋白", "Haemoglobin", "HGB", "g/L", "130", "175", "0"},
        {"红细胞压积", "Haematocrit", "HCT", "%", "40.0", "50.0", "1"},
        {"平均红细胞体积", "Mean corpuscular volume", "MCV", "fL", "82.0", "100.0", "1"},
        {"血小板计数", "Platelets", "PLT", "10^9/L", "125", "350", "0"},
        {"中性粒细胞百分比", "Neutrophils %", "NEUT%", "%", "40.0", "75.0", "1"},
        {"淋巴细胞百分比", "Lymphocytes %", "LYMPH%", "%", "20.0", "50.0", "1"},
        {"单核细胞百分比", "Monocytes %", "MONO%", "%", "3.0", "10.0", "1"},
        {"丙氨酸氨基转移酶", "Alanine aminotransferase", "ALT", "U/L", "9", "50", "0"},
        {"天门冬氨酸氨基转移酶", "Aspartate aminotransferase", "AST", "U/L", "15", "40", "0"},
        {"碱性磷酸酶", "Alkaline phosphatase", "ALP", "U/L", "45", "125", "0"},
        {"总胆红素", "Total bilirubin", "TBIL", "μmol/L", "5.1", "28.0", "1"},
        {"直接胆红素", "Direct bilirubin", "DBIL", "μmol/L", "0.0", "10.0", "1"},
        {"总蛋白", "Total protein", "TP", "g/L", "65.0", "85.0", "1"},
        {"白蛋白", "Albumin", "ALB", "g/L", "40.0", "55.0", "1"},
        {"尿素", "Urea", "UREA", "mmol/L", "3.10", "8.00", "2"},
        {"肌酐", "Creatinine", "CREA", "μmol/L", "57.0", "97.0", "1"},
        {"尿酸", "Uric acid", "UA", "μmol/L", "208", "428", "0"},
        {"葡萄糖", "Glucose", "GLU", "mmol/L", "3.90", "6.10", "2"},
        {"钾", "Potassium", "K", "mmol/L", "3.50", "5.30", "2"},
        {"钠", "Sodium", "Na", "mmol/L", "137.0", "147.0", "1"},
        {"氯", "Chloride", "Cl", "mmol/L", "99.0", "110.0", "1"},
        {"总胆固醇", "Total cholesterol", "TC", "mmol/L", "2.80", "5.70", "2"},
        {"甘油三酯", "Triglycerides", "TG", "mmol/L", "0.56", "1.70", "2"},
    };

    private Panel() {}

    /** Rows with both names in one, as {@code Chinese|English|code}. */
    static List<Printed> rows(Random random, int count, String dash) {
        List<String[]> picked = new ArrayList<>(List.of(ANALYTES));
        Collections.shuffle(picked, random);
        List<Printed> rows = new ArrayList<>();
        for (String[] analyte : picked.subList(0, count)) {
            double low = Double.parseDouble(analyte[4]);
            double high = Double.parseDouble(analyte[5]);
            double value = low + (high - low) * (random.nextDouble() * 1.5 - 0.25);
            String text = String.format(Locale.ROOT, "%." + analyte[6] + "f", Math.max(0.03, value));
            double printed = Double.parseDouble(text);
            String flag = printed < low ? "↓" : printed > high ? "↑" : "";
            rows.add(new Printed(
                    String.join("|", analyte[0], analyte[1], analyte[2]),
                    text,
                    analyte[3],
                    analyte[4] + dash + analyte[5],
                    flag));
        }
        return rows;
    }

    static String part(Printed row, int part) {
        return row.name().split("\\|")[part];
    }
}
