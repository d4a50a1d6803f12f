package org.catamnesis.followup.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.access.ChangedPatientsStore;
import org.catamnesis.access.Session;
import org.catamnesis.followup.due.DueItem;

/**
 * Who has to be seen to, in the whole clinic. What follow-up depends on is read once and kept in memory without a name;
 * after that only whom the audit trail says to have changed is read again, on whichever workstation it was. Call it away
 * from the screen. Safe for any thread.
 */
public final class Worklist {
    /** From so many changed patients on everything is read again. */
    private static final int MANY = 300;
    /** Days whose lines are kept ready. */
    private static final int KEPT_DAYS = 4;

    private final Session session;
    private final ChangedPatientsStore changes;
    private final Map<LocalDate, DayLines> days = new LinkedHashMap<>();
    private Map<Long, PatientFacts> facts;
    private Rules rules;
    private Set<String> analytes = Set.of();

    public Worklist(Session session) {
        this.session = session;
        this.changes = new ChangedPatientsStore(session);
    }

    /** Everything of a day but what was put off, what presses most first. */
    public List<WorkItem> on(LocalDate day) {
        return find(WorklistQuery.on(day)).items();
    }

    public WorklistView find(WorklistQuery query) {
        List<WorkItem> shown = new ArrayList<>();
        Map<WorkState, Integer> counts = new EnumMap<>(WorkState.class);
        int postponed = 0;
        for (WorkItem item : lines(query.day()).sorted()) {
            if (!query.concerns(item)) continue;
            if (query.shows(item)) shown.add(item);
            if (item.postponed() == null) counts.merge(item.state(), 1, Integer::sum);
            else postponed++;
        }
        return new WorklistView(shown, counts, postponed);
    }

    /** What comes on each of the days ahead, the first day among them. */
    public List<DayLoad> ahead(LocalDate first, int count) {
        return lines(first).ahead(first, count);
    }

    /** What is due of one patient, read from the clinic as it is now; empty for one who has no record (any more). */
    public Optional<PatientDue> of(long patientId, LocalDate day) {
        Rules now = Rules.read(session);
        return Optional.ofNullable(new PatientFactsStore(session)
                        .of(Set.of(patientId), now.analytes())
                        .get(patientId))
                .map(one -> WorkLines.of(one, now, day));
    }

    /** What approved protocols ask for next of a few patients, read from the clinic as it is now. */
    public Map<Long, List<DueItem>> approved(Collection<Long> patients, LocalDate day) {
        Rules now = Rules.read(session);
        Map<Long, List<DueItem>> items = new HashMap<>();
        new PatientFactsStore(session)
                .of(new HashSet<>(patients), now.analytes())
                .forEach((id, one) -> items.put(id, now.approved(WorkLines.of(one, now, day))));
        return items;
    }

    private synchronized DayLines lines(LocalDate day) {
        boolean whole = false;
        try {
            follow();
            whole = true;
        } finally {
            // What changed is told only once: after a reading that failed everything has to be read again.
            if (!whole) facts = null;
        }
        DayLines kept = days.remove(day);
        if (kept == null) kept = DayLines.of(facts.values(), rules, day);
        days.put(day, kept);
        if (days.size() > KEPT_DAYS) days.remove(days.keySet().iterator().next());
        return kept;
    }

    /** Brings what is kept up to date; at first reads it. */
    private void follow() {
        if (facts == null) {
            load();
            return;
        }
        ChangedPatientsStore.Changed changed = changes.next();
        if (changed.none()) return;
        Rules now = changed.rules() || changed.plans() ? Rules.read(session) : rules;
        boolean more = !analytes.containsAll(now.analytes());
        if (changed.everybody() || more || changed.patients().size() > MANY) {
            load();
            return;
        }
        rules = now;
        Map<Long, PatientFacts> fresh = new PatientFactsStore(session).of(changed.patients(), analytes);
        changed.patients().forEach(facts::remove);
        facts.putAll(fresh);
        if (changed.rules()) days.clear();
        else days.replaceAll((day, kept) -> kept.with(changed.patients(), fresh.values(), rules, day));
    }

    private void load() {
        changes.begin();
        rules = Rules.read(session);
        analytes = rules.analytes();
        facts = new PatientFactsStore(session).all(analytes);
        days.clear();
    }
}
