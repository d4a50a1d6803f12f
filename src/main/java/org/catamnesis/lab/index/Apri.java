package org.catamnesis.lab.index;

import java.util.List;

/** AST over its printed upper limit, over the platelets. */
public final class Apri implements Formula {
    private static final About ABOUT = new About(
            "APRI",
            1,
            "1",
            2,
            "liver",
            "Wai CT et al. Hepatology 2003;38:518–526",
            true,
            ValidFor.adults(),
            List.of(
                    Asked.result("AST", "U/L"),
                    Asked.result("PLT", "10*9/L", Nearness.SAME_DAY),
                    Asked.fact(Fact.UPPER_LIMIT),
                    Asked.fact(Fact.AGE)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        sheet.inAge(ABOUT.validFor());
        double ast = sheet.positive("AST");
        double platelets = sheet.positive("PLT");
        double limit = sheet.fact(Fact.UPPER_LIMIT);
        if (limit <= 0) sheet.miss(Missing.Reason.NO_UPPER_LIMIT, "");
        return sheet.outcome(() -> ast / limit / platelets * 100);
    }
}
