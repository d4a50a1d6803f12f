package org.catamnesis.followup.index;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A computed value.
 *
 * @param at the time of the result that it belongs to
 * @param value in the unit of the series, not rounded
 * @param grade a code, empty for none
 * @param used what it was computed from, the result that set its time first
 */
public record IndicatorPoint(LocalDateTime at, double value, String grade, List<UsedInput> used) {
    public IndicatorPoint {
        used = List.copyOf(used);
    }

    /** The ids of the results that went in. */
    public List<Long> inputs() {
        return used.stream()
                .map(UsedInput::resultId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
