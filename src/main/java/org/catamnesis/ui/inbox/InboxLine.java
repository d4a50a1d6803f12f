package org.catamnesis.ui.inbox;

import java.time.LocalDateTime;
import java.util.Locale;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.ReportDocument;

/**
 * A line of the inbox.
 *
 * @param document null for a file that was not taken in
 * @param receivedAt null for a file that was not taken in
 * @param patient whom the header names; empty when it names nobody
 * @param known whether that is a patient of the clinic
 * @param ready rows that may be accepted as they are
 * @param open rows that somebody has to look at
 * @param problem why it was refused, or null
 */
record InboxLine(
        ReportDocument document,
        String fileName,
        LocalDateTime receivedAt,
        String patient,
        boolean known,
        long ready,
        long open,
        ProblemException problem) {

    static InboxLine notTaken(String fileName, ProblemException problem) {
        return new InboxLine(null, fileName, null, "", false, 0, 0, problem);
    }

    boolean taken() {
        return document != null;
    }

    boolean matches(String typed) {
        String text = (fileName + ' ' + patient).toLowerCase(Locale.ROOT);
        return text.contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
