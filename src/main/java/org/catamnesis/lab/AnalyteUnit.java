package org.catamnesis.lab;

/**
 * A unit in which an analyte may be reported. Units of one basis convert into each other: the value in the basis's first
 * unit is {@code value * factor + offset}. The empty basis is that of the analyte's canonical unit.
 *
 * @param ucum the unit's UCUM code
 * @param basis what the number counts, where that differs from the canonical unit, such as {@code copies} or {@code FEU}
 */
public record AnalyteUnit(String ucum, String basis, double factor, double offset) {
    /** A value of this unit in another one of the same basis. */
    double to(AnalyteUnit other, double value) {
        return this == other ? value : (value * factor + offset - other.offset) / other.factor;
    }

    /** An interval of this unit in another one of the same basis; its text stays as printed. */
    ReferenceInterval to(AnalyteUnit other, ReferenceInterval interval) {
        return this == other || !interval.bounded()
                ? interval
                : new ReferenceInterval(end(other, interval.low()), end(other, interval.high()), interval.text());
    }

    private Double end(AnalyteUnit other, Double end) {
        return end == null ? null : to(other, end);
    }
}
