package org.catamnesis.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How the values of a panel are spread over its height. */
public enum TrendScale {
    /** As the analyte asks for: by logarithms where it is told so and the results reach far. */
    USUAL,
    LINEAR,
    LOG;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TrendScale> ofCode(String code) {
        return Arrays.stream(values())
                .filter(scale -> scale.code().equals(code))
                .findFirst();
    }
}
