package org.catamnesis.lab.index;

import java.util.List;

/** Estimated glomerular filtration rate of an adult from creatinine. */
public final class CkdEpi2021 implements Formula {
    private static final About ABOUT = new About(
            "EGFR-CKDEPI-2021-CR",
            1,
            "mL/min/{1.73_m2}",
            0,
            "kidney",
            "Inker LA et al. N Engl J Med 2021;385:1737–1749",
            true,
            ValidFor.adults(),
            List.of(Asked.result("CREA", "mg/dL"), Asked.fact(Fact.AGE), Asked.fact(Fact.SEX)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        double creatinine = sheet.positive("CREA");
        double age = sheet.age(ABOUT.validFor());
        boolean female = sheet.female();
        if (sheet.known(Fact.DIALYSIS)) sheet.miss(Missing.Reason.ON_DIALYSIS, "");
        return sheet.outcome(() -> rate(creatinine, age, female));
    }

    /** mL/min/1.73 m² from mg/dL and years. */
    public static double rate(double creatinine, double age, boolean female) {
        double ratio = creatinine / (female ? 0.7 : 0.9);
        double below = Math.pow(Math.min(ratio, 1), female ? -0.241 : -0.302);
        double above = Math.pow(Math.max(ratio, 1), -1.200);
        return 142 * below * above * Math.pow(0.9938, age) * (female ? 1.012 : 1);
    }
}
