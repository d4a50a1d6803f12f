package org.catamnesis.cohort.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.catamnesis.access.Account;

/**
 * A request as it stands.
 *
 * @param number what people call it by
 * @param decision empty until somebody decides
 * @param exportId of the folder that was written; empty until it was
 */
public record AskedExport(
        long id,
        int number,
        ExportAsk ask,
        Account by,
        LocalDateTime at,
        Optional<ExportDecision> decision,
        Optional<String> exportId) {

    /** How a request stands on a day. */
    public enum State {
        WAITING,
        EXPIRED,
        REFUSED,
        /** The custodian has still to write it. */
        APPROVED,
        WRITTEN
    }

    public State state(LocalDate today) {
        if (exportId.isPresent()) return State.WRITTEN;
        if (decision.filter(made -> !made.approved()).isPresent()) return State.REFUSED;
        if (ask.grounds().expired(today)) return State.EXPIRED;
        return decision.isPresent() ? State.APPROVED : State.WAITING;
    }
}
