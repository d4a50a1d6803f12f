package org.catamnesis.lab.index;

import java.util.List;
import org.catamnesis.patient.Organ;

/** Model for End-Stage Liver Disease, version 3.0, in force since 2023-07-13. */
public final class Meld3 implements Formula {
    private static final double MOST_CREATININE = 3;
    private static final double WOMEN_AND_THE_YOUNG = 1.33;
    private static final About ABOUT = new About(
            "MELD-3.0",
            1,
            "1",
            0,
            "liver",
            "Kim WR et al. Gastroenterology 2021;161:1887–1895; OPTN Policy 9 (2023)",
            true,
            ValidFor.anybody().of(Organ.LIVER).from(12).in(ValidFor.Phase.NATIVE_LIVER),
            List.of(
                    Asked.result("CREA", "mg/dL"),
                    Asked.result("TBIL", "mg/dL", Nearness.SAME_DAY),
                    Asked.result("INR", "1", Nearness.SAME_DAY),
                    Asked.result("Na", "mmol/L", Nearness.SAME_DAY),
                    Asked.result("ALB", "g/dL", Nearness.SAME_DAY),
                    Asked.fact(Fact.AGE),
                    Asked.fact(Fact.SEX),
                    Asked.fact(Fact.DIALYSIS)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        double age = sheet.age(ABOUT.validFor());
        boolean female = sheet.female();
        double dialysis = sheet.fact(Fact.DIALYSIS);
        double creatinine = dialysis > 0 ? MOST_CREATININE : sheet.within("CREA", 1, MOST_CREATININE);
        double bilirubin = sheet.within("TBIL", 1, Double.MAX_VALUE);
        double inr = sheet.within("INR", 1, Double.MAX_VALUE);
        double sodium = sheet.within("Na", 125, 137);
        double albumin = sheet.within("ALB", 1.5, 3.5);
        double start = 6 + (female || age < ValidFor.ADULT ? WOMEN_AND_THE_YOUNG : 0);
        return sheet.outcome(() -> Math.clamp(start + score(creatinine, bilirubin, inr, sodium, albumin), 6, 40));
    }

    /** Above its start, from mg/dL, mg/dL, INR, mmol/L and g/dL within their bounds. */
    private static double score(double creatinine, double bilirubin, double inr, double sodium, double albumin) {
        double lack = 137 - sodium;
        double want = 3.5 - albumin;
        return 4.56 * Math.log(bilirubin)
                + 0.82 * lack
                - 0.24 * lack * Math.log(bilirubin)
                + 9.09 * Math.log(inr)
                + 11.14 * Math.log(creatinine)
                + 1.85 * want
                - 1.83 * want * Math.log(creatinine);
    }
}
