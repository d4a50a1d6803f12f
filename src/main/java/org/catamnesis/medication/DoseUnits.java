package org.catamnesis.medication;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Units of doses: masses turn into each other, anything else only into itself. */
public final class DoseUnits {
    private static final Map<String, Double> MILLIGRAMS = Map.of(
            "mg", 1.0, "毫克", 1.0, "g", 1000.0, "克", 1000.0, "µg", 0.001, "μg", 0.001, "ug", 0.001, "mcg", 0.001, "微克",
            0.001);

    private DoseUnits() {}

    /** The amount in the other unit; empty when the two cannot be compared. */
    public static Optional<Double> convert(double amount, String from, String to) {
        String one = plain(from);
        String other = plain(to);
        if (one.equals(other)) return Optional.of(amount);
        Double factor = MILLIGRAMS.get(one);
        Double divisor = MILLIGRAMS.get(other);
        return factor == null || divisor == null ? Optional.empty() : Optional.of(amount * factor / divisor);
    }

    private static String plain(String unit) {
        return unit == null ? "" : unit.strip().toLowerCase(Locale.ROOT);
    }
}
