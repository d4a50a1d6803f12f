package org.catamnesis.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.language.Messages;

/** Why a candidate needs a look: a message key with its arguments. */
public record Reason(String key, List<String> arguments) {
    private static final Map<String, RowField> CELLS = Map.ofEntries(
            Map.entry("row.low-confidence-name", RowField.NAME),
            Map.entry("row.name-similar", RowField.NAME),
            Map.entry("row.unit-missing", RowField.UNIT),
            Map.entry("row.picture-unit-missing", RowField.UNIT),
            Map.entry("row.unit-unknown", RowField.UNIT),
            Map.entry("row.unit-does-not-fit", RowField.UNIT),
            Map.entry("row.low-confidence-unit", RowField.UNIT),
            Map.entry("row.low-confidence-range", RowField.RANGE),
            Map.entry("row.interval-missing", RowField.RANGE),
            Map.entry("row.interval-unread", RowField.RANGE),
            Map.entry("row.interval-backwards", RowField.RANGE),
            Map.entry("row.mark-unread", RowField.FLAG),
            Map.entry("row.mark-missing", RowField.FLAG),
            Map.entry("row.mark-unexpected", RowField.FLAG),
            Map.entry("row.day-unsure", RowField.COLLECTED));

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, String... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /** The cell to look at: the value unless the reason is about another one. */
    public RowField cell() {
        return Optional.ofNullable(CELLS.get(key)).orElse(RowField.VALUE);
    }

    public String text(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}
