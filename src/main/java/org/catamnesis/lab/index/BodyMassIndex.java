package org.catamnesis.lab.index;

import java.util.List;

/** Weight over height squared, with the Chinese bands for adults: 18.5, 24, 28. */
public final class BodyMassIndex implements Formula {
    private static final About ABOUT = new About(
            "BMI",
            1,
            "kg/m2",
            1,
            "vital",
            "WS/T 428-2013",
            false,
            ValidFor.adults(),
            List.of(Asked.result("WT", "kg"), Asked.result("HT", "cm", Nearness.LAST_KNOWN), Asked.fact(Fact.AGE)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        double weight = sheet.positive("WT");
        double height = sheet.positive("HT");
        sheet.age(ABOUT.validFor());
        return sheet.outcome(() -> of(weight, height)).graded(BodyMassIndex::band);
    }

    /** kg/m² from kg and cm. */
    public static double of(double weight, double height) {
        return weight / (height / 100 * (height / 100));
    }

    static String band(double value) {
        if (value < 18.5) return "under";
        if (value < 24) return "normal";
        return value < 28 ? "over" : "obese";
    }
}
