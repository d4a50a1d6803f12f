package org.catamnesis.ui.inbox;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Locale;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.ReportDocument;

/**
 * A line of the inbox.
 *
 * @param document null for a file that was not taken in
 * @param notTaken null for a document of the clinic
 * @param patient whom the header names; empty when it names nobody
 * @param ready rows that may be accepted as they are
 * @param open rows that somebody has to look at
 * @param critical values that somebody has to know of at once
 * @param copyForbidden whether its maker does not want text taken out of it
 */
record InboxLine(
        ReportDocument document,
        NotTaken notTaken,
        String patient,
        PatientChoice.Standing standing,
        long ready,
        long open,
        long critical,
        boolean copyForbidden) {
    /** Critical values first, then files that are not in the clinic yet, then whatever has waited longest. */
    static final Comparator<InboxLine> URGENT_FIRST = Comparator.comparing((InboxLine line) -> line.critical() == 0)
            .thenComparing(InboxLine::taken)
            .thenComparing(line -> line.taken() ? line.document().receivedAt() : LocalDateTime.MIN)
            .thenComparing(line -> line.taken() ? line.document().id() : 0);

    static InboxLine of(NotTaken file) {
        return new InboxLine(null, file, "", PatientChoice.Standing.NOBODY, 0, 0, 0, false);
    }

    boolean taken() {
        return document != null;
    }

    String fileName() {
        return taken() ? document.fileName() : notTaken.what().name();
    }

    /** Why it was refused, or null. */
    ProblemException problem() {
        return taken() ? document.refusal().orElse(null) : notTaken.problem();
    }

    /** Whether it is the line of the same document, however much further that is by now. */
    boolean same(InboxLine other) {
        return other != null
                && (taken()
                        ? other.taken() && other.document().id() == document.id()
                        : notTaken.equals(other.notTaken()));
    }

    boolean matches(String typed) {
        String text = (fileName() + ' ' + patient).toLowerCase(Locale.ROOT);
        return text.contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
