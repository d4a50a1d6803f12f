package org.catamnesis.lab.index;

import java.util.List;

/** Resistance to insulin, from fasting glucose and insulin. Not for those who are treated with insulin. */
public final class HomaIr implements Formula {
    private static final About ABOUT = new About(
            "HOMA-IR",
            1,
            "1",
            2,
            "glucose",
            "Matthews DR et al. Diabetologia 1985;28:412–419",
            false,
            ValidFor.adults(),
            List.of(
                    Asked.result("INS", "m[IU]/L"),
                    Asked.result("GLU", "mmol/L"),
                    Asked.fact(Fact.AGE),
                    Asked.fact(Fact.INSULIN)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        sheet.inAge(ABOUT.validFor());
        double glucose = sheet.positive("GLU");
        double insulin = sheet.positive("INS");
        if (sheet.known(Fact.INSULIN)) sheet.miss(Missing.Reason.ON_INSULIN, "");
        return sheet.outcome(() -> glucose * insulin / 22.5);
    }
}
