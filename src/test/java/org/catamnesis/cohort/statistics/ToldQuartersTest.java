package org.catamnesis.cohort.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.catamnesis.cohort.privacy.SmallCells;
import org.junit.jupiter.api.Test;

/** Whoever knows how many there are reads the events off a curve's heights; no few may come out. */
class ToldQuartersTest {
    private static final SmallCells CELLS = new SmallCells(11);
    private static final List<String> COLUMNS = List.of(
            "organ",
            "entry_day",
            "death_time",
            "death_event",
            "graft_loss_time",
            "graft_loss_event",
            "graft_failure_time",
            "graft_failure_event",
            "rejection_time",
            "rejection_event");

    private static PatientRows rows(int patients, double hazard, Random random) {
        var rows = new PatientRows(COLUMNS);
        for (int i = 0; i < patients; i++) {
            long death = 1 + (long) (-Math.log(random.nextDouble()) * hazard);
            long loss = 1 + (long) (-Math.log(random.nextDouble()) * hazard * 1.5);
            long end = 200 + random.nextInt(2000);
            long alive = Math.min(death, end);
            rows.add(new Object[] {
                random.nextInt(10) == 0 ? "heart" : random.nextBoolean() ? "liver" : "kidney",
                0L,
                alive,
                death <= end ? 1L : 0L,
                Math.min(loss, alive),
                loss <= alive ? 1L : 0L,
                Math.min(loss, alive),
                loss <= alive || death <= end ? 1L : 0L,
                alive,
                0L
            });
        }
        return rows;
    }

    /** Events of those in a group, or of all for null, until the end of a quarter, counted anew. */
    private static int events(PatientRows rows, Endpoint endpoint, String group, int quarter) {
        List<Object> times = rows.column(endpoint.timeColumn());
        List<Object> events = rows.column(endpoint.eventColumn());
        List<String> organs = rows.texts("organ");
        int count = 0;
        for (int i = 0; i < rows.size(); i++)
            if ((group == null || organs.get(i).equals(group))
                    && events.get(i).equals(1L)
                    && (Long) times.get(i) <= quarter * RiskTable.QUARTER) count++;
        return count;
    }

    private static void assertFar(List<Integer> counts, String what) {
        int before = 0;
        for (int count : counts) {
            assertFalse(CELLS.small(Math.abs(count - before)), what + counts);
            before = count;
        }
    }

    @Test
    void noDifferenceOfTwoToldHeightsTellsOfFew() {
        Random random = new Random(4);
        int told = 0;
        for (int round = 0; round < 60; round++) {
            PatientRows rows = rows(40 + random.nextInt(400), 300 + random.nextInt(3000), random);
            for (Endpoint endpoint : Endpoint.values()) {
                NavigableSet<Integer> all = ToldQuarters.of(rows, endpoint, null, CELLS);
                NavigableSet<Integer> each = ToldQuarters.of(rows, endpoint, "organ", CELLS);
                assertTrue(all.containsAll(each));
                told += each.size();
                assertFar(all.stream().map(q -> events(rows, endpoint, null, q)).toList(), endpoint.code());
                for (String organ : rows.values("organ")) {
                    if (new RiskTable(rows, endpoint, "organ", CELLS).shown().contains(organ))
                        assertFar(
                                each.stream()
                                        .map(q -> events(rows, endpoint, organ, q))
                                        .toList(),
                                organ);
                }
            }
            for (Endpoint part : List.of(Endpoint.PATIENT, Endpoint.GRAFT)) {
                NavigableSet<Integer> both = new TreeSet<>(ToldQuarters.of(rows, part, null, CELLS));
                both.retainAll(ToldQuarters.of(rows, Endpoint.GRAFT_FAILURE, null, CELLS));
                List<Integer> left = new ArrayList<>();
                for (int q : both)
                    left.add(events(rows, Endpoint.GRAFT_FAILURE, null, q) - events(rows, part, null, q));
                assertFar(left, "beside " + part.code());
            }
        }
        assertTrue(told > 20, "a rule that tells nothing protects nobody: " + told);
    }

    /** Eleven of sixty die in the second quarter, one in the third; nobody after. The year's end goes before the half's. */
    @Test
    void aHeightWaitsUntilEnoughHadTheEvent() {
        var rows = new PatientRows(COLUMNS);
        for (int i = 0; i < 60; i++) {
            long time = i < 11 ? 100 + i : i == 11 ? 250 : 500;
            long dead = i < 12 ? 1 : 0;
            rows.add(new Object[] {"liver", 0L, time, dead, time, 0L, time, dead, time, 0L});
        }
        assertEquals(
                List.of(
                        new SurvivalStep(RiskTable.QUARTER, 60, 0, 0, 1, null, null, null),
                        new SurvivalStep(3 * RiskTable.QUARTER, 48, 0, 0, 0.8, null, null, null),
                        new SurvivalStep(4 * RiskTable.QUARTER, 48, 0, 0, 0.8, null, null, null),
                        new SurvivalStep(5 * RiskTable.QUARTER, 48, 0, 0, 0.8, null, null, null)),
                Curve.all(rows, Endpoint.PATIENT, null, CELLS).getFirst().steps());
        assertEquals(
                5,
                Curve.all(rows, Endpoint.GRAFT, null, CELLS).getFirst().steps().size());
    }
}
