package org.catamnesis.followup.protocol;

import java.util.List;
import java.util.Locale;

/**
 * Something about a protocol that cannot be, or that one should know, with where it is.
 *
 * @param series place in the protocol from 0; -1 for the protocol itself
 * @param band place in the series from 0; -1 for the series itself
 * @param arguments of its words, which are {@code protocol.finding-} and its kind: numbers and codes
 */
public record ProtocolFinding(Kind kind, int series, int band, List<Object> arguments) {
    /** Which field of an editor it stands beside. */
    public enum Field {
        NAME,
        SERIES,
        CONDITION,
        PANEL,
        FULFILLED_BY,
        BANDS,
        FROM,
        TO,
        RHYTHM,
        ANCHOR,
        WINDOW
    }

    /** What it is. */
    public enum Kind {
        NAME_MISSING(Field.NAME, true),
        NO_SERIES(Field.SERIES, true),
        /** No series of visits goes on for ever. */
        NO_VISIT_FOR_LIFE(Field.SERIES, true),
        /** No series of laboratory tests goes on for ever. */
        NO_LAB_FOR_LIFE(Field.SERIES, true),
        /** Nothing of it goes on for ever. */
        NOTHING_FOR_LIFE(Field.SERIES, true),
        SERIES_NAME_MISSING(Field.NAME, true),
        KEY_UNFIT(Field.NAME, true),
        KEY_TWICE(Field.NAME, true),
        /** Arguments: the condition. */
        CONDITION_UNKNOWN(Field.CONDITION, true),
        /** Arguments: the analyte. */
        PANEL_UNKNOWN(Field.PANEL, true),
        /** Arguments: the analyte. */
        FULFILLED_UNKNOWN(Field.FULFILLED_BY, true),
        /** Arguments: the analyte. */
        FULFILLED_NOT_ORDERED(Field.FULFILLED_BY, false),
        NO_BANDS(Field.BANDS, true),
        /** Arguments: its last day. */
        ENDS(Field.BANDS, false),
        FROM_NEGATIVE(Field.FROM, true),
        TO_BEFORE_FROM(Field.TO, true),
        /** Arguments: first day, last day of the one before it. */
        OVERLAPS(Field.FROM, true),
        /** The one before it goes on for ever. */
        AFTER_FOREVER(Field.FROM, true),
        /** Arguments: first and last day for which there is none. */
        GAP(Field.FROM, true),
        RHYTHM_EMPTY(Field.RHYTHM, true),
        /** Arguments: the day. */
        DAY_OUTSIDE(Field.RHYTHM, true),
        /** Fixed days are counted from the transplant. */
        ANCHOR_NEEDS_TRANSPLANT(Field.ANCHOR, true),
        WINDOW_NEGATIVE(Field.WINDOW, true),
        /** Arguments: days of the window, days of the interval. */
        WINDOW_TOO_LONG(Field.WINDOW, true);

        private final Field field;
        private final boolean refuses;

        Kind(Field field, boolean refuses) {
            this.field = field;
            this.refuses = refuses;
        }

        /** Lower case with dashes. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public ProtocolFinding {
        arguments = List.copyOf(arguments);
    }

    public Field field() {
        return kind.field;
    }

    /** Whether the protocol cannot be kept with it. */
    public boolean refuses() {
        return kind.refuses;
    }
}
