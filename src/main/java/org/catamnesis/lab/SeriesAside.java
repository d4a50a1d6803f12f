package org.catamnesis.lab;

import java.time.LocalDateTime;

/** A result of the analyte that is no point of the series. */
public record SeriesAside(LabResult result, Reason reason) {
    /** Why it is none. */
    public enum Reason {
        /** Below the limit of detection, without a number. */
        NOT_DETECTED,
        /** In words. */
        WORDS,
        /** No unit is known, or one that the analyte is not reported in. */
        UNIT_UNKNOWN,
        /** In a unit that counts something else and never converts. */
        OTHER_UNIT
    }

    public LocalDateTime at() {
        return result.sampling().collectedAt();
    }
}
