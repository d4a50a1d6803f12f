package org.catamnesis.lab.index;

import java.util.List;

/** Fibrosis of the liver from four values. Bands of Sterling: below 1.45 unlikely, above 3.25 likely. */
public final class Fib4 implements Formula {
    private static final About ABOUT = new About(
            "FIB-4",
            1,
            "1",
            2,
            "liver",
            "Sterling RK et al. Hepatology 2006;43:1317–1325",
            false,
            ValidFor.adults(),
            List.of(
                    Asked.result("AST", "U/L"),
                    Asked.result("ALT", "U/L", Nearness.SAME_DAY),
                    Asked.result("PLT", "10*9/L", Nearness.SAME_DAY),
                    Asked.fact(Fact.AGE)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        double age = sheet.age(ABOUT.validFor());
        double ast = sheet.positive("AST");
        double alt = sheet.positive("ALT");
        double platelets = sheet.positive("PLT");
        return sheet.outcome(() -> age * ast / (platelets * Math.sqrt(alt))).graded(Fib4::band);
    }

    private static String band(double value) {
        if (value < 1.45) return "low";
        return value > 3.25 ? "high" : "between";
    }
}
