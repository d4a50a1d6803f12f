package org.catamnesis.lab;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A result in a series.
 *
 * @param value in the series's unit, not rounded; a bound where the result has a comparator
 * @param text as printed where that was in the series's unit, otherwise converted and rounded, with the comparator
 * @param interval the printed one in the series's unit, {@link ReferenceInterval#NONE} for none
 * @param flag what the laboratory says, or its interval; null when neither tells
 * @param breakBefore why no line joins it to the point before, null when one does and for the first
 */
public record SeriesPoint(
        LabResult result, double value, String text, ReferenceInterval interval, Flag flag, SeriesBreak breakBefore) {
    public LocalDateTime at() {
        return result.sampling().collectedAt();
    }

    /** Null when the value is exact. */
    public Comparator comparator() {
        return result.measurement().value().comparator();
    }

    public Provenance provenance() {
        return result.provenance();
    }

    public Optional<SeriesBreak> broken() {
        return Optional.ofNullable(breakBefore);
    }

    SeriesPoint after(SeriesBreak reason) {
        return new SeriesPoint(result, value, text, interval, flag, reason);
    }
}
