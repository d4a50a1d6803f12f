package org.catamnesis.lab.index;

/** A formula over results and facts of one moment. */
public interface Formula {
    About about();

    /** Reads what it needs in the units of {@link About#asks()}; never fails. */
    Outcome compute(Worksheet sheet);
}
