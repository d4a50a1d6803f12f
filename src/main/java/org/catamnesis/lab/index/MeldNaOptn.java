package org.catamnesis.lab.index;

import java.util.List;
import org.catamnesis.patient.Organ;

/** MELD with sodium as allocated from 2016 on. Not the formula of Kim 2008. */
public final class MeldNaOptn implements Formula {
    private static final About ABOUT = new About(
            "MELD-NA-OPTN-2016",
            1,
            "1",
            0,
            "liver",
            "OPTN Policy 9.1.D (2016)",
            true,
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
        double sodium = sheet.within("Na", 125, 137);
        return sheet.outcome(() -> score(Meld.score(raw), sodium));
    }

    /** From the whole MELD and mmol/L; above 11 sodium counts. Not rounded, 6 to 40. */
    public static double score(double meld, double sodium) {
        double lack = 137 - sodium;
        return Math.clamp(meld > 11 ? meld + 1.32 * lack - 0.033 * meld * lack : meld, 6, 40);
    }
}
