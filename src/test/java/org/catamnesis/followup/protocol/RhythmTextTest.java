package org.catamnesis.followup.protocol;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.catamnesis.followup.protocol.Rhythm.EveryDays;
import org.catamnesis.followup.protocol.Rhythm.EveryMonths;
import org.catamnesis.followup.protocol.Rhythm.OnDays;
import org.catamnesis.followup.protocol.Rhythm.Weekdays;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RhythmTextTest {
    @Test
    void theFourFormsAreReadAsTheyAreWritten() {
        assertEquals(new EveryDays(14), RhythmText.parse("everyDays 14"));
        assertEquals(new EveryMonths(3), RhythmText.parse("everyMonths 3"));
        assertEquals(new Weekdays(Set.of(MONDAY, THURSDAY), 1), RhythmText.parse("weekdays MON,THU"));
        assertEquals(new Weekdays(Set.of(MONDAY), 2), RhythmText.parse("weekdays MON/2"));
        assertEquals(new OnDays(List.of(30, 90, 180)), RhythmText.parse("onDays 30,90,180"));
    }

    @Test
    void theHandOfWhoeverTypesIsForgiven() {
        assertEquals(new EveryDays(14), RhythmText.parse("  EVERYDAYS   14 "));
        assertEquals(new Weekdays(Set.of(MONDAY, SUNDAY), 2), RhythmText.parse("weekdays monday， Sun / 2"));
        assertEquals(new OnDays(List.of(30, 90)), RhythmText.parse("onDays 90, 30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "everyDays",
                "everyDays 0",
                "everyDays -7",
                "everyDays 1.5",
                "everyDays 99999999999",
                "everyDays 14 days",
                "everyMonths 0",
                "everyMonths 121",
                "everyWeeks 2",
                "weekdays",
                "weekdays M",
                "weekdays MON,,THU",
                "weekdays MON,MON",
                "weekdays MON/0",
                "weekdays MON/53",
                "weekdays MOX",
                "onDays",
                "onDays 30,",
                "onDays 30,30",
                "onDays -1",
                "onDays 36601"
            })
    void whatIsNoneOfThemIsRefused(String text) {
        ProblemException refused = assertThrows(ProblemException.class, () -> RhythmText.parse(text));
        assertEquals(Problem.RHYTHM_UNREADABLE, refused.problem());
        assertEquals(Optional.empty(), RhythmText.read(text));
    }

    @Test
    void nothingIsNoRhythm() {
        assertEquals(Optional.empty(), RhythmText.read(null));
    }

    @Test
    void everyRhythmComesBackFromItsText() {
        Random random = new Random(20261122);
        for (int i = 0; i < 2_000; i++) {
            Rhythm rhythm = any(random);
            assertEquals(rhythm, RhythmText.parse(RhythmText.format(rhythm)));
        }
    }

    private static Rhythm any(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new EveryDays(1 + random.nextInt(400));
            case 1 -> new EveryMonths(1 + random.nextInt(36));
            case 2 -> {
                Set<DayOfWeek> days = EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)));
                while (random.nextBoolean()) days.add(DayOfWeek.of(1 + random.nextInt(7)));
                yield new Weekdays(days, 1 + random.nextInt(5));
            }
            default -> {
                Set<Integer> days = new TreeSet<>();
                do days.add(random.nextInt(4_000));
                while (random.nextInt(4) > 0);
                yield new OnDays(List.copyOf(days));
            }
        };
    }
}
