package org.catamnesis.medication;

/**
 * The trough that a drug aims at from one day after the transplant to another: {@code low} to {@code high} in
 * {@code unit}, {@code fromDay} to {@code toDay} inclusive, {@code toDay} null for ever. Of each drug, organ and day at
 * most one rule is in {@code use} as {@code default}; a {@code reference} is never drawn.
 */
public record TargetRule(
        String drug,
        String analyte,
        String unit,
        String organ,
        int fromDay,
        Integer toDay,
        double low,
        double high,
        String use,
        String source) {
    static final String DEFAULT = "default";

    boolean covers(long day) {
        return day >= fromDay && (toDay == null || day <= toDay);
    }
}
