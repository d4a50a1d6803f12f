package org.catamnesis.ui.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.contact.FollowUpStanding;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.DueState;
import org.catamnesis.followup.due.FollowedAs;
import org.catamnesis.followup.encounter.OrderLine;
import org.catamnesis.followup.protocol.Assignment;
import org.catamnesis.followup.protocol.Deviation;
import org.catamnesis.followup.protocol.KeptProtocol;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolLibrary;
import org.catamnesis.lab.LabResult;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;

/**
 * All that the follow-up of one patient shows, as it was at one moment.
 *
 * @param grafts in the order of their days
 * @param death the day; empty for one who lives
 * @param results of what is measured at a visit, in the order of time
 * @param visits in the order of their days
 * @param appointments in the order of their times
 * @param contacts the newest first
 * @param standing empty for one who is followed and always was
 * @param followed how the patient is followed today, as the worklist has it, which also knows of events and contacts
 * @param protocol what is followed; empty without a graft
 * @param kept the same with how it stands at this site
 * @param due what is asked for, in the order of the protocol
 */
record VisitRead(
        long patient,
        LocalDate today,
        List<Transplant> grafts,
        Optional<LocalDate> death,
        List<LabResult> results,
        List<Visit> visits,
        List<Appointment> appointments,
        List<ContactAttempt> contacts,
        Optional<FollowUpStanding> standing,
        FollowedAs followed,
        ProtocolLibrary library,
        Optional<Protocol> protocol,
        Optional<KeptProtocol> kept,
        List<Assignment> assignments,
        List<Deviation> deviations,
        List<DueItem> due,
        List<OrderLine> orders) {

    Optional<LocalDate> firstGraft() {
        return grafts.stream().map(Transplant::day).min(Comparator.naturalOrder());
    }

    Set<Organ> organs() {
        return grafts.stream().map(Transplant::organ).collect(Collectors.toSet());
    }

    /** The appointment of today that the patient may keep or is here for. */
    Optional<Appointment> appointment() {
        return appointment(today);
    }

    /** The one of a day that nobody has closed yet. */
    Optional<Appointment> appointment(LocalDate on) {
        return appointments.stream()
                .filter(one -> one.day().equals(on) && one.state().open())
                .findFirst();
    }

    /** The next one after today. */
    Optional<Appointment> next() {
        return appointments.stream()
                .filter(one -> one.day().isAfter(today) && one.state().open())
                .findFirst();
    }

    boolean anythingDue() {
        return due.stream().anyMatch(item -> item.state() != DueState.UPCOMING && item.state() != DueState.PAUSED);
    }

    /** The visit of today that is written down already; the last one of several. */
    Optional<Visit> visitToday() {
        return visits.stream()
                .filter(visit -> visit.attended() && visit.day().equals(today))
                .reduce((_, later) -> later);
    }

    /** Deviations that hold today or later, the newest first. */
    List<Deviation> deviationsNow() {
        return deviations.stream()
                .filter(one -> one.untilDay() == null || !one.untilDay().isBefore(today))
                .toList()
                .reversed();
    }
}
