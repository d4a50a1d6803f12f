package org.catamnesis.lab.index;

import java.util.Locale;

/** Why there is no value. {@code what} is the code of an analyte or a {@link Fact}, empty where the reason says it all. */
public record Missing(Reason reason, String what) {
    /** In the order in which they are said. */
    public enum Reason {
        NO_SEX,
        NO_BIRTH_DATE,
        TOO_YOUNG,
        TOO_OLD,
        NO_TRANSPLANT,
        OTHER_ORGAN,
        OTHER_PHASE,
        /** None was measured near enough in time. */
        NO_INPUT,
        /** There is one, but not in a unit that can be converted. */
        UNIT,
        /** Only a bound is known, such as {@code <0.05}. */
        CENSORED,
        /** Zero, negative or beyond what the formula can take. */
        OUT_OF_RANGE,
        NO_UPPER_LIMIT,
        NO_DOSE,
        NOT_TROUGH,
        TOO_FEW,
        NO_TARGET,
        /** No value may count as the baseline. */
        NO_BASELINE,
        DIALYSIS_UNKNOWN,
        ON_DIALYSIS,
        ON_INSULIN,
        /** Has to be chosen by somebody who sees the patient. */
        ASK,
        IN_FUTURE,
        BEFORE_BIRTH
    }

    static Missing of(Reason reason) {
        return new Missing(reason, "");
    }

    /** The key of its words; {@code {0}} in them is the name of {@link #what}. */
    public String key() {
        return "indicator.missing-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
