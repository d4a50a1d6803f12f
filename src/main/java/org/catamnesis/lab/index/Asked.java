package org.catamnesis.lab.index;

/** Something that a formula needs. */
public sealed interface Asked {
    /** A result in this unit, taken no further from the first one than {@code nearness} allows. */
    record Measured(String analyte, String ucum, Nearness nearness) implements Asked {}

    /** Something about the patient. */
    record Known(Fact fact) implements Asked {}

    static Asked result(String analyte, String ucum) {
        return new Measured(analyte, ucum, Nearness.SAME_DRAW);
    }

    static Asked result(String analyte, String ucum, Nearness nearness) {
        return new Measured(analyte, ucum, nearness);
    }

    static Asked fact(Fact fact) {
        return new Known(fact);
    }

    /** The analyte's code, or that of the fact. */
    default String code() {
        return switch (this) {
            case Measured measured -> measured.analyte();
            case Known known -> known.fact().code();
        };
    }
}
