package org.catamnesis.ui.results;

import org.catamnesis.followup.Flowsheet;
import org.catamnesis.lab.AnalyteGroup;

/** A row of the table: the name of a group, or a line of results. {@code group} is null above what is not mapped. */
sealed interface SheetItem {
    record Heading(AnalyteGroup group) implements SheetItem {}

    record Results(Flowsheet.Line line) implements SheetItem {}
}
