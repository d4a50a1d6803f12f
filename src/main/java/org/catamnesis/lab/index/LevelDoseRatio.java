package org.catamnesis.lab.index;

import java.util.List;
import org.catamnesis.lab.index.Missing.Reason;

/** Tacrolimus trough over the dose of a day: how fast the drug is broken down. Formulations are never mixed. */
public final class LevelDoseRatio implements Formula {
    /** Below this, ng/mL per mg, the drug is broken down fast; general practice, no study seen. */
    private static final double FAST = 1.05;

    private static final About ABOUT = new About(
            "TAC-C-D",
            1,
            "ng/mL/mg",
            2,
            "drug-level",
            "Thölking G et al. PLoS One 2014;9:e111128",
            false,
            ValidFor.anybody(),
            List.of(Asked.result("TAC", "ng/mL"), Asked.fact(Fact.DAILY_DOSE)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        double level = sheet.positive("TAC");
        double dose = sheet.fact(Fact.DAILY_DOSE);
        if (dose <= 0) sheet.miss(Reason.NO_DOSE, "");
        return sheet.outcome(() -> ratio(level, dose)).graded(ratio -> ratio < FAST ? "fast" : "");
    }

    /** ng/mL per mg a day. */
    public static double ratio(double level, double dailyDose) {
        return level / dailyDose;
    }
}
