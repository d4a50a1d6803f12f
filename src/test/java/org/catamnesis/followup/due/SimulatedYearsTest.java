package org.catamnesis.followup.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.catamnesis.patient.EventKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Years of invented visits, early, in time, late or never: no due date is lost, none is given twice. */
class SimulatedYearsTest {
    private static final LocalDate DAY_ZERO = LocalDate.of(2023, 10, 31);
    private static final int DAYS = 1200;
    private static final List<List<String>> SERIES = List.of(
            List.of(
                    "0-30 weekdays MON,THU ±1",
                    "31-90 everyDays 7 ±2",
                    "91-365 everyDays 14 ±3",
                    "366- everyMonths 1 ±5"),
            List.of("0-276 @everyMonths 1 ±7", "277-731 @everyMonths 3 ±14", "732- @everyMonths 12 ±30"),
            List.of("0-180 weekdays MON/2 ±2", "181-365 everyMonths 2 ±14", "366- everyMonths 3 ±14"),
            List.of("0-365 @onDays 30,90,180,365 ±10", "366- everyMonths 12 ±30"));

    private static DueCase patient(int which, Random random, Set<LocalDate> closed) {
        DueCase patient = new DueCase()
                .transplant(DAY_ZERO.toString())
                .visitSeries(SERIES.get(which).toArray(String[]::new));
        for (LocalDate day = DAY_ZERO; day.isBefore(DAY_ZERO.plusDays(DAYS)); day = day.plusDays(1))
            if (random.nextInt(20) == 0) {
                closed.add(day);
                patient.closed(day.toString());
            }
        return patient;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void noDueDateIsLostAndNoneIsGivenTwice(int which) {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            Set<LocalDate> closed = new HashSet<>();
            DueCase patient = patient(which, random, closed);
            int diligence = 3 + random.nextInt(40);
            LocalDate standing = null;
            List<LocalDate> given = new ArrayList<>();
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = DAY_ZERO.plusDays(i);
                List<DueItem> items = patient.items(day.toString());
                assertEquals(1, items.size(), () -> "lost on " + day);
                DueItem item = items.getFirst();
                assertFalse(closed.contains(item.due()), () -> "on a closed day " + item.due());
                assertFalse(item.from().isAfter(item.due()) || item.due().isAfter(item.to()), () -> "outside " + item);
                if (standing != null) assertEquals(standing, item.due(), () -> "moved without a visit on " + day);
                standing = item.due();
                if (given.isEmpty() || !given.getLast().equals(standing)) given.add(standing);
                boolean comes = !day.isBefore(item.from()) ? random.nextInt(diligence) == 0 : random.nextInt(90) == 0;
                if (!comes) continue;
                patient.visited(day.toString());
                DueItem next = patient.item(day.toString());
                assertTrue(next.due().isAfter(day), () -> "due again on the day of the visit " + day);
                boolean inWindow = !day.isBefore(item.from());
                assertTrue(
                        !inWindow
                                || next.due().isAfter(item.due())
                                || next.due().isAfter(day),
                        "given twice");
                standing = null;
            }
            assertEquals(given.stream().distinct().toList(), given, "each due date is given once");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void aDayIsTheSameBeforeAndAfterEverythingElseHappened(int which) {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(100 + seed);
            DueCase patient = patient(which, random, new HashSet<>());
            Map<LocalDate, List<DueItem>> then = new LinkedHashMap<>();
            LocalDate home = DAY_ZERO;
            for (int i = 0; i < DAYS; i++) {
                LocalDate day = DAY_ZERO.plusDays(i);
                if (random.nextInt(25) == 0) patient.visited(day.toString());
                if (random.nextInt(150) == 0 && day.isAfter(home)) {
                    home = day.plusDays(1 + random.nextInt(20));
                    patient.event(EventKind.ADMISSION, day.toString(), home.toString());
                }
                if (random.nextInt(60) == 0) patient.missed(day.toString());
                then.put(day, patient.items(day.toString()));
            }
            List<LocalDate> back = new ArrayList<>(then.keySet()).reversed();
            for (LocalDate day : back) assertEquals(then.get(day), patient.items(day.toString()), () -> "as of " + day);
            for (int i = 0; i < 300; i++) {
                LocalDate day = DAY_ZERO.plusDays(random.nextInt(DAYS));
                assertEquals(then.get(day), patient.items(day.toString()), () -> "as of " + day);
            }
        }
    }

    @Test
    void whoAlwaysComesOnTheDayGetsEveryDateOfTheGrid() {
        DueCase patient = new DueCase().transplant("2023-10-31").bk("0- @everyMonths 1 ±7");
        LocalDate day = DAY_ZERO;
        for (int month = 1; month <= 60; month++) {
            DueItem item = patient.item(day.toString());
            assertEquals(DAY_ZERO.plusMonths(month), item.due());
            patient.measured("BKV-DNA", item.due().toString());
            day = item.due();
        }
    }
}
