package org.catamnesis.followup.alert;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/**
 * A number of a rule as its content has it.
 *
 * @param name what the rule calls it, such as {@code ratio}
 * @param analyte the code of what it is compared with, null where the rule says it
 * @param unit a UCUM code; {@code 1} for a bare number
 * @param severity of an alert that it raises, null for a number that raises none
 */
public record Threshold(String name, String analyte, String unit, Is is, double value, Severity severity) {
    /** Doubles that came from a division meet a limit that they only miss by their last digits. */
    private static final double ALMOST = 1e-9;

    /** How a number meets it. */
    public enum Is {
        FROM("≥"),
        ABOVE(">"),
        BELOW("<"),
        UP_TO("≤"),
        /** Nothing meets it; the rule reckons with it. */
        COUNT("=");

        private final String sign;

        Is(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    @JsonCreator
    static Threshold read(
            @JsonProperty("name") String name,
            @JsonProperty("analyte") String analyte,
            @JsonProperty("unit") String unit,
            @JsonProperty("is") String is,
            @JsonProperty("value") double value,
            @JsonProperty("severity") String severity) {
        return new Threshold(
                name,
                analyte,
                unit,
                Is.valueOf(is.toUpperCase(Locale.ROOT).replace('-', '_')),
                value,
                severity == null ? null : Severity.ofCode(severity));
    }

    boolean met(double number) {
        double slack = ALMOST * Math.max(1, Math.abs(value));
        return switch (is) {
            case FROM -> number >= value - slack;
            case ABOVE -> number > value + slack;
            case BELOW -> number < value - slack;
            case UP_TO -> number <= value + slack;
            case COUNT -> false;
        };
    }

    /** The same for what was measured; a bound such as {@code <20} meets it only when every value that it allows does. */
    boolean met(Reading reading) {
        if (reading.exact()) return met(reading.value());
        boolean open = reading.open();
        double bound = reading.value();
        return switch (is) {
            case FROM -> reading.atLeast() && bound >= value;
            case ABOVE -> reading.atLeast() && (open ? bound >= value : bound > value);
            case BELOW -> !reading.atLeast() && (open ? bound <= value : bound < value);
            case UP_TO -> !reading.atLeast() && bound <= value;
            case COUNT -> false;
        };
    }
}
