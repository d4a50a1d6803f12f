package org.catamnesis.lab.index;

import java.util.List;

/** Clearance of creatinine of an adult, not for a body surface; drugs are dosed by it. */
public final class CockcroftGault implements Formula {
    private static final About ABOUT = new About(
            "CRCL-COCKCROFT-GAULT",
            1,
            "mL/min",
            0,
            "kidney",
            "Cockcroft DW, Gault MH. Nephron 1976;16:31–41",
            false,
            ValidFor.adults(),
            List.of(
                    Asked.result("CREA", "mg/dL"),
                    Asked.result("WT", "kg", Nearness.WITHIN_30_DAYS),
                    Asked.fact(Fact.AGE),
                    Asked.fact(Fact.SEX)));

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Outcome compute(Worksheet sheet) {
        double creatinine = sheet.positive("CREA");
        double weight = sheet.positive("WT");
        double age = sheet.age(ABOUT.validFor());
        boolean female = sheet.female();
        if (sheet.known(Fact.DIALYSIS)) sheet.miss(Missing.Reason.ON_DIALYSIS, "");
        return sheet.outcome(() -> (140 - age) * weight * (female ? 0.85 : 1) / (72 * creatinine));
    }
}
