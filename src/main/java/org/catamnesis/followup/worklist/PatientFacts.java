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
 * @param postponed until when a line was put off, by its name
 */
record PatientFacts(
        long patientId,
        DueFacts due,
        List<Task> tasks,
        List<LocalDate> waiting,
        List<DrugSupply> supplies,
        List<Dosing> dosings,
        List<Ordered> orders,
        Map<String, Postponed> postponed) {
    PatientFacts {
        tasks = List.copyOf(tasks);
        waiting = List.copyOf(waiting);
        supplies = List.copyOf(supplies);
        dosings = List.copyOf(dosings);
        orders = List.copyOf(orders);
        postponed = Map.copyOf(postponed);
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
        Postponed later(Postponed other) {
            return other.until().isAfter(until) ? other : this;
        }

        boolean hides(LocalDate day) {
            return day.isBefore(until) && !day.isBefore(since);
        }
    }
}
