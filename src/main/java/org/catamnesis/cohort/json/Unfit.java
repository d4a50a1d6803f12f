package org.catamnesis.cohort.json;

import org.catamnesis.language.Fault;

/** Stops the reading of one part of a file. */
final class Unfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    Unfit(Fault fault) {
        super(fault.key());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
