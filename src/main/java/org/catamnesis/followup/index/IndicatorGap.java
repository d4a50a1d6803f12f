package org.catamnesis.followup.index;

import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.lab.index.Missing;

/** A moment at which there might have been a value, and why there is none; {@code at} is null when it is so at all times. */
public record IndicatorGap(LocalDateTime at, List<Missing> reasons) {
    public IndicatorGap {
        reasons = List.copyOf(reasons);
    }
}
