package org.catamnesis.lab;

import java.time.LocalDateTime;

/**
 * How the sample was taken and by whom it was measured. {@code timeKnown} is false when only the day was printed; the
 * time is then midnight. All else may be null. {@code specimen} is a {@link Specimen} code, {@code lastDose}
 * the dose taken last as printed.
 */
public record Sampling(
        LocalDateTime collectedAt,
        boolean timeKnown,
        String specimen,
        String laboratory,
        String method,
        LocalDateTime lastDoseAt,
        SampleTiming timing,
        String lastDose) {

    /** Without the last dose. */
    public Sampling(
            LocalDateTime collectedAt,
            boolean timeKnown,
            String specimen,
            String laboratory,
            String method,
            LocalDateTime lastDoseAt,
            SampleTiming timing) {
        this(collectedAt, timeKnown, specimen, laboratory, method, lastDoseAt, timing, null);
    }

    /** Only when it was taken. */
    public static Sampling at(LocalDateTime collectedAt) {
        return new Sampling(collectedAt, true, null, null, null, null, null);
    }
}
