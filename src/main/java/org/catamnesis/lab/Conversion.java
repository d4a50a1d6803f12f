package org.catamnesis.lab;

import java.util.Optional;

/** Conversions that an analyte allows; every other one is refused by giving nothing. Nothing is rounded. */
public final class Conversion {
    private Conversion() {}

    /** The value in another of the analyte's units; empty when either is not allowed or they count different things. */
    public static Optional<Double> convert(Analyte analyte, double value, String from, String to) {
        if (from == null || to == null) {
            return Optional.empty();
        }
        Optional<AnalyteUnit> source = analyte.allowed(from);
        Optional<AnalyteUnit> target = analyte.allowed(to);
        if (source.isEmpty()
                || target.isEmpty()
                || !source.get().basis().equals(target.get().basis())) {
            return Optional.empty();
        }
        if (from.equals(to)) {
            return Optional.of(value);
        }
        double canonical = value * source.get().factor() + source.get().offset();
        return Optional.of((canonical - target.get().offset()) / target.get().factor());
    }

    /** The value in the canonical unit. */
    public static Optional<Double> toCanonical(Analyte analyte, double value, String from) {
        return convert(analyte, value, from, analyte.unit());
    }

    /** The interval in another unit; its text stays as printed. Empty when the conversion is not allowed. */
    public static Optional<ReferenceInterval> convert(
            Analyte analyte, ReferenceInterval interval, String from, String to) {
        if (convert(analyte, 0, from, to).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReferenceInterval(
                end(analyte, interval.low(), from, to), end(analyte, interval.high(), from, to), interval.text()));
    }

    private static Double end(Analyte analyte, Double end, String from, String to) {
        return end == null ? null : convert(analyte, end, from, to).orElseThrow();
    }
}
