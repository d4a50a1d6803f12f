package org.catamnesis.cohort.tidy;

import java.util.List;

/** One table of the tidy layer: one unit of observation, written patient after patient. */
public interface TidyTable {
    /** The file is {@code tidy/<name>.csv}. */
    String name();

    List<String> columns();

    /** The rows of one patient, each with as many cells as there are columns. */
    void write(Subject subject, TidyRows rows);
}
