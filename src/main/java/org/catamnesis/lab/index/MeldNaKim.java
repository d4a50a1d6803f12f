package org.catamnesis.lab.index;

import java.util.List;
import org.catamnesis.patient.Organ;

/** MELD with sodium as published in 2008. Not the formula of OPTN. */
public final class MeldNaKim implements Formula {
    private static final About ABOUT = new About(
            "MELD-NA-KIM-2008",
            1,
            "1",
            0,
            "liver",
            "Kim WR et al. N Engl J Med 2008;359:1018–1026",
            false,
            ValidFor.anybody().of(Organ.LIVER).from(12).in(ValidFor.Phase.NATIVE_LIVER),
            List.of(
                    Asked.result("CREA", "mg/dL"),
                    Asked.result("TBIL", "mg/dL", Nearness.SAME_DAY),
                    Asked.result("INR", "1", Nearness.SAME_DAY),
                    Asked.result("Na", "mmol/L", Nearness.SAME_DAY),
                    Asked.fact(Fact.AGE),
                    Asked.fact(Fact.DIALYSIS)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        sheet.age(ABOUT.validFor());
        double raw = Meld.raw(sheet);
        double sodium = sheet.within("Na", 125, 140);
        return sheet.outcome(() -> score(raw, sodium));
    }

    /** From the MELD that is not rounded and mmol/L. */
    public static double score(double meld, double sodium) {
        return meld - sodium - 0.025 * meld * (140 - sodium) + 140;
    }
}
