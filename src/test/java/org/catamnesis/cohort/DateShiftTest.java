package org.catamnesis.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.cohort.tidy.Subject;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.junit.jupiter.api.Test;

class DateShiftTest {
    private static final LocalDate INDEX = LocalDate.of(2020, 2, 28);

    @Test
    void everyShiftOfAYearIsAsLikelyAndNoneIsNone() {
        DateShifts shifts = new DateShifts(new Random(1));
        TreeMap<Integer, Integer> drawn = new TreeMap<>();
        for (int i = 0; i < 730_000; i++) drawn.merge(shifts.next(), 1, Integer::sum);
        assertEquals(730, drawn.size());
        assertEquals(List.of(-365, 365), List.of(drawn.firstKey(), drawn.lastKey()));
        assertTrue(!drawn.containsKey(0));
        // A thousand each; seven standard deviations.
        drawn.forEach((shift, times) -> assertTrue(Math.abs(times - 1000) < 222, () -> shift + " " + times));
    }

    @Test
    void wholeWeeksKeepTheWeekday() {
        for (int days = 1; days <= 365; days++) {
            int shift = new StudySubject("P", days).weekdayShift();
            assertEquals(-shift, new StudySubject("P", -days).weekdayShift());
            assertEquals(0, shift % 7);
            assertTrue(shift >= 7 && shift <= 364);
        }
    }

    @Test
    void allIntervalsAreKeptAndOnlyP0TellsTheDay() {
        Random random = new Random(2);
        Subject shifted = subject(Policy.P1, -200);
        for (int i = 0; i < 1000; i++) {
            LocalDate one = INDEX.plusDays(random.nextInt(8000) - 2000);
            LocalDate other = INDEX.plusDays(random.nextInt(8000) - 2000);
            assertEquals(
                    one.toEpochDay() - other.toEpochDay(),
                    shifted.date(one).toEpochDay() - shifted.date(other).toEpochDay());
            assertEquals(
                    shifted.day(one),
                    shifted.date(one).toEpochDay() - shifted.date(INDEX).toEpochDay());
            assertEquals(one, subject(Policy.P0, -200).date(one));
        }
        assertEquals(LocalDate.of(2019, 8, 12), shifted.date(INDEX));
        assertEquals(null, subject(Policy.P2, -200).date(INDEX));
        assertEquals(null, subject(Policy.P3, -200).date(INDEX));
        assertEquals(null, shifted.date(null));
    }

    @Test
    void aWeekAndAMonthAreToldAsTheirFirstDay() {
        Subject weeks = subject(PolicyFile.parse("{\"id\": \"P1\", \"days\": \"week\"}"), 10);
        assertEquals(
                List.of(0L, 0L, 7L, -7L, -7L),
                List.of(weeks.day(0), weeks.day(6), weeks.day(7), weeks.day(-1), weeks.day(-7)));
        assertEquals(INDEX.plusDays(7 + 10), weeks.date(INDEX.plusDays(13)));
        Subject months = subject(PolicyFile.parse("{\"id\": \"P2\", \"days\": \"month\"}"), 10);
        assertEquals(List.of(0L, 30L, 360L), List.of(months.day(29), months.day(30), months.day(365)));
    }

    @Test
    void valuesAreToldAsAClinicWritesThem() {
        Subject rounded = subject(PolicyFile.parse("{\"id\": \"P2\", \"rounded_values\": true}"), 10);
        assertEquals(
                List.of(0.12, 7.5, 107.0, 12300.0, -3.1),
                List.of(
                        rounded.value(0.1234),
                        rounded.value(7.53),
                        rounded.value(107.4),
                        rounded.value(12_345.0),
                        rounded.value(-3.14)));
        assertEquals(7.53, subject(Policy.P2, 1).value(7.53));
    }

    @Test
    void theOldestShareAnAgeUnlessTheyAreNamed() {
        assertEquals(90, subject(Policy.P1, 1).age());
        assertEquals(93, subject(Policy.P0, 1).age());
        assertEquals(null, subject(Policy.P2, 1).age());
    }

    private static Subject subject(Policy policy, int shift) {
        Member member = new Member(1, Sex.FEMALE, 1927, new Transplant(1, 1, Organ.LIVER, 1, INDEX, null));
        Course course = new Course(member, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Subject("P", course, "female", "90+", "2020", policy, shift);
    }
}
