package org.catamnesis.ui.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.calendar.Appointment;

/** What was done to appointments here, newest last, for Ctrl+Z. */
final class DoneThings {
    private static final int MOST = 50;
    private final List<Done> things = new ArrayList<>();

    /**
     * One thing that was done.
     *
     * @param after as the appointment stood after it
     * @param now as it stands, after what was done and undone since
     */
    record Done(Appointment after, Appointment now) {}

    /** @param before as it stood before; null for a new one */
    void add(Appointment before, Appointment after) {
        if (before != null) follow(before.id(), after);
        things.add(new Done(after, after));
        if (things.size() > MOST) things.removeFirst();
    }

    Optional<Done> takeNewest() {
        return things.isEmpty() ? Optional.empty() : Optional.of(things.removeLast());
    }

    /** The thing after which it stood so. */
    Done take(Appointment after) {
        for (Done one : things)
            if (one.after().id() == after.id()) {
                things.remove(one);
                return one;
            }
        return new Done(after, after);
    }

    /** The appointment that was this row stands so now. */
    void follow(long id, Appointment now) {
        things.replaceAll(one -> one.now().id() == id ? new Done(one.after(), now) : one);
    }
}
