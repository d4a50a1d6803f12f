package org.catamnesis.lab;

import java.util.Optional;

/** Conversions that an analyte allows; every other one is refused by giving nothing. Nothing is rounded. */
public final class Conversion {
    private Conversion() {}

    private record Pair(AnalyteUnit from, AnalyteUnit to) {}

    private static Optional<Pair> pair(Analyte analyte, String from, String to) {
        Optional<AnalyteUnit> source = analyte.allowed(from);
        Optional<AnalyteUnit> target = analyte.allowed(to);
        return source.isPresent()
                        && target.isPresent()
                        && source.get().basis().equals(target.get().basis())
                ? Optional.of(new Pair(source.get(), target.get()))
                : Optional.empty();
    }

    /** The value in another of the analyte's units; empty when either is not allowed or they count different things. */
    public static Optional<Double> convert(Analyte analyte, double value, String from, String to) {
        return pair(analyte, from, to).map(pair -> pair.from().to(pair.to(), value));
    }

    /** The value in the canonical unit. */
    public static Optional<Double> toCanonical(Analyte analyte, double value, String from) {
        return convert(analyte, value, from, analyte.unit());
    }

    /** The interval in another unit; its text stays as printed. Empty when the conversion is not allowed. */
    public static Optional<ReferenceInterval> convert(
            Analyte analyte, ReferenceInterval interval, String from, String to) {
        return pair(analyte, from, to).map(pair -> pair.from().to(pair.to(), interval));
    }
}
