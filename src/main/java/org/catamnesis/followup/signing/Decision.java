package org.catamnesis.followup.signing;

import java.time.LocalDate;
import java.util.List;

/**
 * What follows from results that were signed.
 *
 * @param dueOn by when; null when nothing has to happen
 * @param analytes codes of what is to be measured again
 * @param words what the doctor said, such as the new dose or where to go; null for nothing
 */
public record Decision(DecisionKind kind, LocalDate dueOn, List<String> analytes, String words) {
    public static final Decision NO_CHANGE = new Decision(DecisionKind.NO_CHANGE, null, List.of(), null);

    public Decision {
        analytes = List.copyOf(analytes);
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
