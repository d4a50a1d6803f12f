package org.catamnesis.exchange;

import java.util.List;

/** Ends the reading of a row; thrown for rows that a person typed wrong, so it carries no stack trace. */
final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;
    private final String column;
    private final Reason reason;
    private final transient List<String> arguments;

    BadCell(String column, Reason reason, Object... arguments) {
        super(reason.name(), null, false, false);
        this.column = column;
        this.reason = reason;
        this.arguments =
                java.util.Arrays.stream(arguments).map(Object::toString).toList();
    }

    BadRow in(String file, long line) {
        return new BadRow(file, line, column, reason, arguments == null ? List.of() : arguments);
    }
}
