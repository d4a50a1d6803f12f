package org.catamnesis.followup.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.catamnesis.access.Session;
import org.catamnesis.followup.calendar.ClosedDayStore;
import org.catamnesis.followup.calendar.ClosedDays;
import org.catamnesis.followup.content.Standing;
import org.catamnesis.followup.due.Done;
import org.catamnesis.followup.due.DueDates;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.protocol.KeptProtocol;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolLibrary;
import org.catamnesis.medication.Drug;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.patient.Transplant;

/** By what the clinic follows its patients, as it was when it was read. */
final class Rules {
    private final ProtocolLibrary protocols;
    private final ClosedDays closed;
    private final Map<Protocol, DueDates> dates = new ConcurrentHashMap<>();
    private final Map<String, Boolean> examples = new ConcurrentHashMap<>();

    Rules(ProtocolLibrary protocols, ClosedDays closed) {
        this.protocols = protocols;
        this.closed = closed;
    }

    static Rules read(Session session) {
        return new Rules(ProtocolLibrary.read(session), new ClosedDays(new ClosedDayStore(session).all()));
    }

    Protocol protocol(long patientId, Transplant graft, LocalDate day) {
        return protocols.of(patientId, graft.organ(), day);
    }

    DueDates dates(Protocol protocol) {
        return dates.computeIfAbsent(protocol, one -> new DueDates(one, closed::nextOpen));
    }

    /** Whether nobody approved the protocol that a series belongs to. */
    boolean example(Protocol protocol, String series) {
        return examples.computeIfAbsent(
                protocol.code() + ' ' + series, _ -> protocols.standing(protocol, series) != Standing.APPROVED);
    }

    /** What of it an approved protocol asks for. */
    List<DueItem> approved(PatientDue due) {
        return due.items().stream()
                .filter(item -> !example(due.protocol(), item.series().key()))
                .toList();
    }

    /** The analytes that any protocol looks at, levels among them. */
    Set<String> analytes() {
        Set<String> asked = new TreeSet<>();
        protocols.all().stream()
                .map(KeptProtocol::protocol)
                .flatMap(Optional::stream)
                .flatMap(protocol -> protocol.series().stream())
                .forEach(series -> asked.addAll(series.fulfilledBy()));
        if (asked.remove(Done.TROUGH))
            DrugCatalogue.shipped().drugs().stream()
                    .filter(drug -> Done.WITH_TROUGH.contains(drug.drugClass()))
                    .map(Drug::level)
                    .forEach(asked::add);
        return asked;
    }
}
