package org.catamnesis.lab;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * The units that a site likes to see, by analyte; what is not among them is shown as printed. They are for the eye
 * alone: what is on file, exported and computed with stays in the unit that was printed.
 */
public record DisplayUnits(Map<String, String> byAnalyte) {
    public static final DisplayUnits AS_PRINTED = new DisplayUnits(Map.of());
    private static final int FEWEST = 3;
    private static final int MOST = 4;

    /**
     * How a result is shown.
     *
     * @param unit as printed, or the UCUM code of the unit converted to
     */
    public record Shown(String text, String unit, ReferenceInterval interval, boolean converted) {}

    /**
     * Both ends of what a value is to lie between.
     *
     * @param unit as a UCUM code
     */
    public record Limits(double low, double high, String unit) {}

    public DisplayUnits {
        byAnalyte = Map.copyOf(byAnalyte);
    }

    /** The UCUM code wanted for this analyte; empty for as printed, and where the analyte has no such unit. */
    public Optional<String> unit(Analyte analyte) {
        return Optional.ofNullable(byAnalyte.get(analyte.code()))
                .filter(ucum -> analyte.allowed(ucum).isPresent());
    }

    /** {@code analyte} is null when the name is not mapped. */
    public Shown shown(Analyte analyte, LabResult result) {
        return converted(analyte, result).orElseGet(() -> printed(result.measurement()));
    }

    /** Limits of a rule in the unit wanted, rounded; as they are where that is theirs or does not convert. */
    public Limits shown(Analyte analyte, Limits limits) {
        ReferenceInterval interval = new ReferenceInterval(limits.low(), limits.high(), "");
        return unit(analyte)
                .filter(ucum -> !ucum.equals(limits.unit()))
                .flatMap(ucum -> Conversion.convert(analyte, interval, limits.unit(), ucum)
                        .map(converted -> new Limits(
                                Double.parseDouble(rounded(converted.low())),
                                Double.parseDouble(rounded(converted.high())),
                                ucum)))
                .orElse(limits);
    }

    private static Shown printed(Measurement measured) {
        return new Shown(
                measured.value().text(),
                measured.unit() == null ? "" : measured.unit(),
                measured.interval() == null ? ReferenceInterval.NONE : measured.interval(),
                false);
    }

    private Optional<Shown> converted(Analyte analyte, LabResult result) {
        Measurement measured = result.measurement();
        String own = measured.ucum();
        Double number = measured.value().number();
        if (analyte == null || own == null || number == null) return Optional.empty();
        return unit(analyte)
                .filter(ucum -> !ucum.equals(own))
                .flatMap(ucum -> Conversion.convert(analyte, number, own, ucum)
                        .map(value -> new Shown(
                                text(measured.value(), value), ucum, interval(analyte, measured, own, ucum), true)));
    }

    private static String text(ResultValue printed, double value) {
        String bound = printed.comparator() == null ? "" : printed.comparator().code();
        int digits = BigDecimal.valueOf(printed.number()).stripTrailingZeros().precision();
        return bound + rounded(value, Math.clamp(digits, FEWEST, MOST));
    }

    private static ReferenceInterval interval(Analyte analyte, Measurement measured, String own, String ucum) {
        ReferenceInterval printed = measured.interval();
        if (printed == null || !printed.bounded()) return ReferenceInterval.NONE;
        return Conversion.convert(analyte, printed, own, ucum)
                .map(converted ->
                        new ReferenceInterval(converted.low(), converted.high(), words(converted, printed.strict())))
                .orElse(ReferenceInterval.NONE);
    }

    private static String words(ReferenceInterval interval, boolean strict) {
        if (interval.low() == null) return (strict ? "<" : "≤") + rounded(interval.high());
        if (interval.high() == null) return (strict ? ">" : "≥") + rounded(interval.low());
        return rounded(interval.low()) + "–" + rounded(interval.high());
    }

    private static String rounded(double value) {
        return rounded(value, FEWEST);
    }

    /** The digits before the point always stay. */
    private static String rounded(double value, int digits) {
        BigDecimal number = BigDecimal.valueOf(value);
        int whole = number.precision() - number.scale();
        return number.round(new MathContext(Math.max(digits, whole)))
                .stripTrailingZeros()
                .toPlainString();
    }
}
