package org.catamnesis.medication;

import java.util.Set;
import org.catamnesis.patient.Organ;

/**
 * The trough that a drug aims at from one day after the transplant to another: {@code low} to {@code high} in
 * {@code unit}, {@code fromDay} to {@code toDay} inclusive, {@code toDay} null for ever. {@code formulation} and
 * {@code coMedication} are codes and null where the rule does not ask for one; {@code assayNote} may be null. Of each
 * drug, formulation, organ, co-medication and day at most one rule is in {@code use} as {@code default}; a
 * {@code reference} is never drawn.
 */
public record TargetRule(
        String drug,
        String analyte,
        String formulation,
        String unit,
        String organ,
        String coMedication,
        int fromDay,
        Integer toDay,
        double low,
        double high,
        String use,
        String assayNote,
        String source) {
    static final String DEFAULT = "default";

    boolean covers(long day) {
        return day >= fromDay && (toDay == null || day <= toDay);
    }

    /** Whether a site that switches it on draws it for this level and organ. */
    boolean isDefault(String level, Organ graft) {
        return use.equals(DEFAULT) && analyte.equals(level) && organ.equals(graft.code());
    }

    /** Whether it is meant for one who takes these forms of its drug and these other drugs. */
    boolean suits(Set<String> formulations, Set<String> others) {
        return (formulation == null || formulations.contains(formulation))
                && (coMedication == null || others.contains(coMedication));
    }

    /** What a rule asks for beyond the organ: the one that asks for more wins. */
    int demands() {
        return (coMedication == null ? 0 : 2) + (formulation == null ? 0 : 1);
    }
}
