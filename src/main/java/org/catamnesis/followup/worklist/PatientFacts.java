package org.catamnesis.followup.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.catamnesis.followup.due.DueFacts;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DrugSupply;

/**
 * What the worklist knows of one patient; kept in memory for the whole clinic, without a name or free text.
 *
 * @param waiting the days on which results came that nobody has signed, rising
 * @param dosings only of one with supplies on file
 * @param postponed until when a line was put off, by hand, by its name
 * @param again until when nobody calls again about a line, by its name
 */
record PatientFacts(
        long patientId,
        DueFacts due,
        List<Task> tasks,
        List<LocalDate> waiting,
        List<DrugSupply> supplies,
        List<Dosing> dosings,
        List<Ordered> orders,
        Map<String, Postponed> postponed,
        Map<String, Postponed> again) {
    PatientFacts {
        tasks = List.copyOf(tasks);
        waiting = List.copyOf(waiting);
        supplies = List.copyOf(supplies);
        dosings = List.copyOf(dosings);
        orders = List.copyOf(orders);
        postponed = Map.copyOf(postponed);
        again = Map.copyOf(again);
    }

    /**
     * Until when a line is out of sight on a day; null when it is not. What was put off comes back with its next turn. A
     * call that is to be made again hides what it was about, a doctor's task only before its day, and never who is here
     * or expected, nor results.
     *
     * @param done when that which the line asks for was done last; null for never
     */
    LocalDate away(Line line, LocalDate day, LocalDate done) {
        Postponed off = postponed.get(line.item());
        LocalDate hand = off != null && off.hides(day, done) ? off.until() : null;
        Postponed call = switch (line.state()) {
            case DUE, OVERDUE, MISSED, LOST, SUPPLY -> again.get(line.item());
            case TASK -> again.containsKey(line.item()) ? again.get(line.item()).before(line.due()) : null;
            case BOOKED, ARRIVED, UNSIGNED, PENDING -> null;
        };
        LocalDate called = call != null && call.hides(day, done) ? call.until() : null;
        if (hand == null || called == null) return hand == null ? called : hand;
        return hand.isAfter(called) ? hand : called;
    }

    /**
     * A doctor's decision that somebody has to see to.
     *
     * @param closed when it was done or dropped; null while it is open
     */
    record Task(long id, String kind, LocalDate opened, LocalDate closed, LocalDate dueOn, List<String> analytes) {
        boolean openOn(LocalDate day) {
            return !opened.isAfter(day) && (closed == null || closed.isAfter(day));
        }
    }

    /** Analytes that were ordered at a visit, and when each came since; those that did not are missing. */
    record Ordered(long visit, LocalDate day, List<String> analytes, Map<String, LocalDate> came) {}

    /** Put off on a day until another. */
    record Postponed(LocalDate since, LocalDate until) {
        /** At the latest until a day; null for none. */
        Postponed before(LocalDate latest) {
            return latest == null || latest.isAfter(until) ? this : new Postponed(since, latest);
        }

        /** @param done when it was done last; null for never */
        boolean hides(LocalDate day, LocalDate done) {
            boolean over = done != null && !done.isBefore(since);
            return !over && day.isBefore(until) && !day.isBefore(since);
        }
    }
}
