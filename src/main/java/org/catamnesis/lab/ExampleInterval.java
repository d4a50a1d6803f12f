package org.catamnesis.lab;

/**
 * An interval to show as an example where a report prints none; never used for a flag. In the analyte's canonical unit.
 *
 * @param sex {@code M}, {@code F} or {@code any}
 * @param low null when open
 * @param high null when open
 */
public record ExampleInterval(String sex, Double low, Double high) {}
