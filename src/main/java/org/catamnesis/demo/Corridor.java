package org.catamnesis.demo;

import org.catamnesis.medication.TargetRule;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.Organ;

/** The tacrolimus trough that the demo's doctors aim at, in ng/mL: the clinic's own targets, the kidney's where it has none. */
record Corridor(double low, double high) {
    private static final String ANALYTE = "TAC";
    private static final TargetRules RULES = TargetRules.shipped();

    static Corridor of(Organ organ, int day) {
        TargetRule rule = RULES.on(ANALYTE, organ, day)
                .or(() -> RULES.on(ANALYTE, Organ.KIDNEY, day))
                .orElseThrow();
        return new Corridor(rule.low(), rule.high());
    }

    double middle() {
        return (low + high) / 2;
    }
}
