package org.catamnesis.followup.quality;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.catamnesis.followup.due.DueDates;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.patient.Organ;

/** By what patients were followed on each day. Safe for any thread. */
final class QualityRules {
    /** The protocol of a patient with a graft of an organ on a day. */
    interface Followed {
        Protocol of(long patientId, Organ organ, LocalDate day);
    }

    private final Followed followed;
    private final UnaryOperator<LocalDate> nextOpen;
    private final Map<Protocol, DueDates> dates = new ConcurrentHashMap<>();

    QualityRules(Followed followed, UnaryOperator<LocalDate> nextOpen) {
        this.followed = followed;
        this.nextOpen = nextOpen;
    }

    Protocol protocol(long patientId, Organ organ, LocalDate day) {
        return followed.of(patientId, organ, day);
    }

    DueDates dates(Protocol protocol) {
        return dates.computeIfAbsent(protocol, one -> new DueDates(one, nextOpen));
    }
}
