package org.catamnesis.lab;

import java.util.Optional;

/** How a printed value stands to the true one: {@code <0.05} says that it is less than 0.05. */
public enum Comparator {
    LESS("<"),
    AT_MOST("<="),
    AT_LEAST(">="),
    GREATER(">");

    private final String code;

    Comparator(String code) {
        this.code = code;
    }

    /** {@code <}, {@code <=}, {@code >=} or {@code >}, as in FHIR. */
    public String code() {
        return code;
    }

    /** True for {@link #LESS} and {@link #AT_MOST}: the true value may be anything below. */
    public boolean below() {
        return this == LESS || this == AT_MOST;
    }

    public static Optional<Comparator> ofCode(String code) {
        for (Comparator comparator : values()) {
            if (comparator.code.equals(code)) {
                return Optional.of(comparator);
            }
        }
        return Optional.empty();
    }
}
