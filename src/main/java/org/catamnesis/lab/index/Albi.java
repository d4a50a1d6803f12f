package org.catamnesis.lab.index;

import java.util.List;
import org.catamnesis.patient.Organ;

/** How well the liver works, from albumin and bilirubin. */
public final class Albi implements Formula {
    private static final About ABOUT = new About(
            "ALBI",
            1,
            "1",
            2,
            "liver",
            "Johnson PJ et al. J Clin Oncol 2015;33:550–558",
            false,
            ValidFor.adults().of(Organ.LIVER).in(ValidFor.Phase.NATIVE_LIVER),
            List.of(
                    Asked.result("TBIL", "umol/L"),
                    Asked.result("ALB", "g/L", Nearness.SAME_DAY),
                    Asked.fact(Fact.AGE)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        sheet.inAge(ABOUT.validFor());
        double bilirubin = sheet.positive("TBIL");
        double albumin = sheet.positive("ALB");
        return sheet.outcome(() -> 0.66 * Math.log10(bilirubin) - 0.085 * albumin)
                .graded(Albi::grade);
    }

    static String grade(double value) {
        if (value <= -2.60) return "1";
        return value <= -1.39 ? "2" : "3";
    }
}
