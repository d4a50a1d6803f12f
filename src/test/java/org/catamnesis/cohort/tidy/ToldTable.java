package org.catamnesis.cohort.tidy;

import java.util.List;

/** A table of a test, whose rows are told by hand. */
public record ToldTable(String name, List<String> columns) implements TidyTable {
    @Override
    public void write(Subject subject, TidyRows rows) {
        throw new UnsupportedOperationException("told by hand");
    }
}
