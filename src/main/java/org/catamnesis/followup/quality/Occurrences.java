package org.catamnesis.followup.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.due.DueFacts;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.DueState;

/**
 * Goes through a stretch of a patient's time and tells what was due in it and what became of it. Due dates are computed
 * as they were known on each day on which something happened, so that nothing that came later moves them.
 */
final class Occurrences {
    /** What was due on a day, with the facts of that day. */
    interface Asking {
        List<DueItem> on(LocalDate day);
    }

    /** Something that is asked for and not done yet. */
    private record Waiting(DueItem item, boolean paused) {}

    private final DueFacts facts;
    private final Asking asking;
    private final Map<String, Waiting> waiting = new HashMap<>();
    private final List<Occurrence> found = new ArrayList<>();

    private Occurrences(DueFacts facts, Asking asking) {
        this.facts = facts;
        this.asking = asking;
    }

    /** @param days on which anything happened that due dates follow from, at least */
    static List<Occurrence> of(
            DueFacts facts, NavigableSet<LocalDate> days, LocalDate first, LocalDate last, Asking asking) {
        var walk = new Occurrences(facts, asking);
        NavigableSet<LocalDate> steps = new TreeSet<>(days.subSet(first, true, last, true));
        steps.add(first);
        steps.add(last);
        steps.forEach(walk::step);
        walk.end(last);
        return walk.found;
    }

    private void step(LocalDate day) {
        Map<String, DueItem> asked = new HashMap<>();
        for (DueItem item : asking.on(day)) asked.put(item.series().key(), item);
        for (String series : List.copyOf(waiting.keySet()))
            if (!asked.containsKey(series)) close(waiting.remove(series), day.minusDays(1), true);
        asked.forEach((series, item) -> {
            Waiting before = waiting.get(series);
            boolean done = before != null
                    && item.last() != null
                    && (before.item().last() == null
                            || item.last().isAfter(before.item().last()));
            if (done) done(before, item.last());
            waiting.put(series, new Waiting(item, item.state() == DueState.PAUSED));
        });
    }

    private void done(Waiting before, LocalDate on) {
        DueItem item = before.item();
        Outcome outcome;
        if (before.paused() || on.isBefore(item.from())) outcome = Outcome.LAPSED;
        else outcome = on.isAfter(item.to()) ? Outcome.LATE : Outcome.IN_WINDOW;
        found.add(occurrence(item, on, outcome));
    }

    /** It is not done by the end of a day; {@code gone} when nobody asks for it any more after that. */
    private void close(Waiting left, LocalDate day, boolean gone) {
        DueItem item = left.item();
        Outcome outcome;
        if (!day.isAfter(item.to()) || left.paused()) outcome = gone ? Outcome.LAPSED : Outcome.OPEN;
        else
            outcome = facts.followedOn(item.to().plusDays(1)).state() == FollowUpState.LOST
                    ? Outcome.LOST
                    : Outcome.MISSED;
        found.add(occurrence(item, null, outcome));
    }

    private void end(LocalDate last) {
        waiting.values().forEach(left -> close(left, last, false));
    }

    private static Occurrence occurrence(DueItem item, LocalDate on, Outcome outcome) {
        return new Occurrence(
                item.series().key(), item.series().kind(), item.due(), item.from(), item.to(), on, outcome);
    }
}
