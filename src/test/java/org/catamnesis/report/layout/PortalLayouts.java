package org.catamnesis.report.layout;

import java.util.List;
import org.catamnesis.report.page.Sheet;

/** Results as portals and apps show them to patients. */
final class PortalLayouts {
    private PortalLayouts() {}

    static List<Layout> all() {
        return List.of(componentsOfARecord(), valueBelowTheIntervalOfAPortal(), valuesAboveABar());
    }

    private static Layout componentsOfARecord() {
        double[] xs = {50, 250, 380};
        Sheet sheet = Sheet.sans()
                .size(10)
                .bold(50, 50, "TACROLIMUS LEVEL, WHOLE BLOOD - Details")
                .text(50, 68, "Collected on Sep 14, 2026 7:55 AM")
                .text(50, 82, "Results")
                .row(110, xs, "Component", "Your Value", "Standard Range")
                .row(130, xs, "Tacrolimus", "6.4 ng/mL", "5.0 - 15.0 ng/mL")
                .row(148, xs, "Creatinine", "1.42 mg/dL", "0.70 - 1.30 mg/dL")
                .text(330, 148, "H")
                .row(166, xs, "Magnesium", "1.5 mg/dL", "1.6 - 2.6 mg/dL")
                .text(330, 166, "L")
                .row(184, xs, "CMV DNA QUANT", "Not Detected", "Not Detected")
                .row(202, xs, "ALT", "28 U/L", "<=50 U/L")
                .bold(50, 230, "General Information")
                .text(50, 246, "Ordered by Example Doctor, MD")
                .text(50, 260, "Result Date: Sep 14, 2026 3:12 PM")
                .text(50, 274, "This test result has been released by an automatic process.");
        return Layout.of(
                "components of a hospital's record",
                sheet,
                "Tacrolimus|6.4|ng/mL|5.0 - 15.0|",
                "Creatinine|1.42|mg/dL|0.70 - 1.30|H",
                "Magnesium|1.5|mg/dL|1.6 - 2.6|L",
                "CMV DNA QUANT|Not Detected||Not Detected|",
                "ALT|28|U/L|<=50|");
    }

    private static Layout valueBelowTheIntervalOfAPortal() {
        Sheet sheet = Sheet.sans()
                .size(10)
                .bold(50, 40, "Test Results")
                .text(50, 56, "Basic metabolic panel - Collected Sep 14, 2026 8:21 AM")
                .bold(50, 84, "Sodium")
                .text(50, 98, "Normal range: 135 - 145 mmol/L")
                .text(50, 112, "139")
                .bold(50, 136, "Potassium")
                .text(50, 150, "Normal range: 3.5 - 5.1 mmol/L")
                .text(50, 164, "5.6 High")
                .bold(50, 188, "Creatinine")
                .text(50, 202, "Normal range: 0.70 - 1.30 mg/dL")
                .text(50, 216, "1.42")
                .text(90, 216, "High")
                .bold(50, 240, "eGFR")
                .text(50, 254, "Normal range: >=60 mL/min/1.73 m2")
                .text(50, 268, "58 Low");
        return Layout.of(
                "value below the interval",
                sheet,
                "Sodium|139|mmol/L|135 - 145|",
                "Potassium|5.6|mmol/L|3.5 - 5.1|High",
                "Creatinine|1.42|mg/dL|0.70 - 1.30|High",
                "eGFR|58|mL/min/1.73 m2|>=60|Low");
    }

    private static Layout valuesAboveABar() {
        Sheet sheet = Sheet.sans()
                .size(10)
                .bold(50, 40, "My health record: laboratory results")
                .bold(50, 80, "Hemoglobin")
                .text(50, 94, "Value")
                .text(200, 94, "12.1 g/dL")
                .text(50, 108, "Reference range")
                .text(200, 108, "13.5 - 17.5 g/dL")
                .text(50, 122, "Status")
                .text(200, 122, "Low")
                .bold(50, 150, "Platelets")
                .text(50, 164, "Value")
                .text(200, 164, "188 10^9/L")
                .text(50, 178, "Reference range")
                .text(200, 178, "150 - 450 10^9/L")
                .text(50, 192, "Status")
                .text(200, 192, "Normal");
        return Layout.of(
                "value and interval on lines of their own",
                sheet,
                "Hemoglobin|12.1|g/dL|13.5 - 17.5|Low",
                "Platelets|188|10^9/L|150 - 450|Normal");
    }
}
