package org.catamnesis.followup.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.catamnesis.followup.due.DueFacts;
import org.catamnesis.followup.due.ResultDays;
import org.catamnesis.followup.protocol.ProtocolLibrary;
import org.junit.jupiter.api.Test;

/** A day's lines that follow what changed stand as those that are put together anew. */
class DayLinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    /** None of these patients has a graft, so that no rule is asked. */
    private static final Rules RULES = new Rules((ProtocolLibrary) null, null);

    private final Random random = new Random(4);
    private long tasks;

    private PatientFacts patient(long id) {
        DueFacts due = new DueFacts(
                List.of(),
                List.of(),
                ResultDays.NONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        List<PatientFacts.Task> open = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate on = random.nextInt(5) == 0 ? null : DAY.plusDays(random.nextInt(9) - 6);
            open.add(new PatientFacts.Task(++tasks, "recheck", DAY.minusDays(9), null, on, List.of()));
        }
        List<LocalDate> waiting = random.nextBoolean() ? List.of(DAY.minusDays(random.nextInt(5))) : List.of();
        return new PatientFacts(id, due, open, waiting, List.of(), List.of(), List.of(), Map.of(), Map.of());
    }

    private static DayLines anew(Collection<PatientFacts> facts) {
        return DayLines.of(facts, RULES, DAY);
    }

    @Test
    void theLinesOfThoseWhoChangedAreMergedIntoTheOrderOfTheDay() {
        Map<Long, PatientFacts> facts = new HashMap<>();
        for (long id = 1; id <= 40; id++) facts.put(id, patient(id));
        DayLines kept = anew(facts.values());
        assertTrue(kept.sorted().size() > 40);
        for (int round = 0; round < 60; round++) {
            Set<Long> changed = new TreeSet<>();
            for (int i = random.nextInt(4); i >= 0; i--) changed.add(1L + random.nextInt(45));
            List<PatientFacts> fresh = new ArrayList<>();
            for (long id : changed) if (random.nextInt(6) > 0) fresh.add(patient(id));
            changed.forEach(facts::remove);
            fresh.forEach(one -> facts.put(one.patientId(), one));
            kept = kept.with(changed, fresh, RULES, DAY);
            assertEquals(anew(facts.values()), kept);
        }
    }

    @Test
    void whoIsGoneLeavesNoLineAndTheLastOneAnEmptyDay() {
        PatientFacts one = patient(1);
        DayLines empty = anew(List.of(one)).with(Set.of(1L), List.of(), RULES, DAY);
        assertEquals(List.of(), empty.sorted());
        assertEquals(anew(List.of(one)), empty.with(Set.of(1L), List.of(one), RULES, DAY));
    }
}
