package org.catamnesis.exchange;

import java.util.List;
import org.catamnesis.language.Messages;

/**
 * A row that is not loaded: the file's name, the line (1 is the header's; 0 when the whole file is meant), the column (empty
 * when none is to blame) and the reason with its arguments. It never holds what stood in the cell.
 */
public record BadRow(String file, long line, String column, Reason reason, List<String> arguments) {

    /** The reason in words, with what to do. */
    public String words(Messages messages) {
        return messages.text(reason.key(), arguments.toArray());
    }
}
