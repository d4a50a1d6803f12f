package org.catamnesis.cohort.export;

import java.time.LocalDate;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * What an export is for, and who gets it.
 *
 * @param ethicsNumber of the board's approval; null where there is none
 * @param expiresOn the last day on which it may be approved and, for the recipient, used; null without end
 */
public record Grounds(String purpose, String ethicsNumber, String recipient, LocalDate expiresOn) {
    /** What a clinic says that makes a package for itself and gives no reason. */
    public static final Grounds UNSTATED = new Grounds("", null, "", null);

    public Grounds {
        purpose = purpose == null ? "" : purpose.strip();
        recipient = recipient == null ? "" : recipient.strip();
        ethicsNumber = ethicsNumber == null || ethicsNumber.isBlank() ? null : ethicsNumber.strip();
    }

    /** @throws ProblemException PURPOSE_MISSING */
    void requireStated() {
        if (purpose.isEmpty() || recipient.isEmpty()) throw new ProblemException(Problem.PURPOSE_MISSING);
    }

    boolean expired(LocalDate today) {
        return expiresOn != null && today.isAfter(expiresOn);
    }
}
