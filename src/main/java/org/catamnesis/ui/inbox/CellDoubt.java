package org.catamnesis.ui.inbox;

import java.util.Optional;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.report.RowField;
import org.catamnesis.report.RowState;
import org.catamnesis.report.page.Confidence;

/** Which cell of a doubtful row is meant, and how sure it was read. */
final class CellDoubt {
    /** Below this a cell of a picture is marked even where something else is the row's first doubt. */
    private static final double SURE_ENOUGH = 0.9;

    private CellDoubt() {}

    /** The cell that a row's doubt is about; empty for one that is about the whole row, and where nothing is doubted. */
    static Optional<RowField> of(ReviewRow row) {
        if (row.state() == RowState.UNMAPPED) {
            return Optional.of(RowField.ANALYTE);
        }
        if (row.state() != RowState.DOUBTFUL) {
            return Optional.empty();
        }
        String key = row.doubt().key();
        if (key.contains("unit")) {
            return Optional.of(RowField.UNIT);
        }
        if (key.contains("interval") || key.contains("range")) {
            return Optional.of(RowField.RANGE);
        }
        if (key.contains("name")) {
            return Optional.of(RowField.NAME);
        }
        if (key.contains("day")) {
            return Optional.of(RowField.COLLECTED);
        }
        return Optional.of(RowField.VALUE);
    }

    /** Whether a cell has to be compared with the page: its row waits for a look, and it is meant or was hard to read. */
    static boolean in(ReviewRow row, RowField field) {
        boolean waits = row.state() == RowState.DOUBTFUL;
        return waits && (of(row).filter(field::equals).isPresent() || certainty(row, field) < SURE_ENOUGH);
    }

    /** How sure a cell was read, 0 to 1; 1 for what was not recognised from a picture. */
    static double certainty(ReviewRow row, RowField field) {
        if (row.read() == null) {
            return 1;
        }
        Confidence read = row.read().confidence();
        return switch (field) {
            case NAME -> read.name();
            case VALUE, FLAG -> read.value();
            case UNIT -> read.unit();
            case RANGE -> read.range();
            case ANALYTE, COLLECTED -> 1;
        };
    }

    /** The certainty of the least sure cell in percent, rounded down. */
    static int percent(ReviewRow row) {
        return row.read() == null ? 100 : (int) (row.read().confidence().least() * 100);
    }
}
