package org.catamnesis.lab.index;

import java.util.List;
import org.catamnesis.patient.Organ;

/** Model for End-Stage Liver Disease as allocated from 2016 on, before sodium is taken into account. */
public final class Meld implements Formula {
    private static final double MOST_CREATININE = 4;
    private static final About ABOUT = new About(
            "MELD-UNOS-2016",
            1,
            "1",
            0,
            "liver",
            "Kamath PS et al. Hepatology 2001;33:464–470; OPTN Policy 9.1.D (2016)",
            true,
            ValidFor.anybody().of(Organ.LIVER).from(12).in(ValidFor.Phase.NATIVE_LIVER),
            List.of(
                    Asked.result("CREA", "mg/dL"),
                    Asked.result("TBIL", "mg/dL", Nearness.SAME_DAY),
                    Asked.result("INR", "1", Nearness.SAME_DAY),
                    Asked.fact(Fact.AGE),
                    Asked.fact(Fact.DIALYSIS)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        sheet.age(ABOUT.validFor());
        double raw = raw(sheet);
        return sheet.outcome(() -> score(raw));
    }

    /** The unrounded score from the inputs with their floors and caps; NaN when one is missing, which is noted. */
    static double raw(Worksheet sheet) {
        double dialysis = sheet.fact(Fact.DIALYSIS);
        double creatinine = dialysis > 0 ? MOST_CREATININE : sheet.within("CREA", 1, MOST_CREATININE);
        double bilirubin = sheet.within("TBIL", 1, Double.MAX_VALUE);
        double inr = sheet.within("INR", 1, Double.MAX_VALUE);
        return raw(creatinine, bilirubin, inr);
    }

    /** From mg/dL, mg/dL and INR, as they are: neither floors nor rounding. */
    public static double raw(double creatinine, double bilirubin, double inr) {
        return 10 * (0.957 * Math.log(creatinine) + 0.378 * Math.log(bilirubin) + 1.120 * Math.log(inr) + 0.643);
    }

    /** To the whole number that the policy asks for, 6 to 40. */
    static double score(double raw) {
        return Math.clamp(Math.round(raw), 6, 40);
    }
}
