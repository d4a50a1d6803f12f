package org.catamnesis.lab.index;

import java.util.List;

/** Estimated glomerular filtration rate of a child at the bedside, from creatinine and height. */
public final class Schwartz implements Formula {
    private static final About ABOUT = new About(
            "EGFR-SCHWARTZ-2009",
            1,
            "mL/min/{1.73_m2}",
            0,
            "kidney",
            "Schwartz GJ et al. J Am Soc Nephrol 2009;20:629–637",
            false,
            ValidFor.children(),
            List.of(
                    Asked.result("CREA", "umol/L"),
                    Asked.result("HT", "cm", Nearness.WITHIN_90_DAYS),
                    Asked.fact(Fact.AGE)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        double creatinine = sheet.positive("CREA");
        double height = sheet.positive("HT");
        sheet.age(ABOUT.validFor());
        if (sheet.known(Fact.DIALYSIS)) sheet.miss(Missing.Reason.ON_DIALYSIS, "");
        return sheet.outcome(() -> rate(height, creatinine));
    }

    /** mL/min/1.73 m² from cm and µmol/L. */
    public static double rate(double height, double creatinine) {
        return 36.5 * height / creatinine;
    }
}
