package org.catamnesis.clinic.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ScheduleTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 9, 15, 8, 0);

    @Test
    void oneIsDueWhenTheLastIsFromBeforeTheLatestHour() {
        Schedule atTwo = new Schedule(2);
        assertTrue(atTwo.due(Optional.empty(), NOW));
        assertTrue(atTwo.due(Optional.of(NOW.withHour(1)), NOW));
        assertFalse(atTwo.due(Optional.of(NOW.withHour(2)), NOW));
        assertFalse(atTwo.due(Optional.of(NOW.withHour(3)), NOW));
        LocalDateTime early = NOW.withHour(1);
        assertFalse(atTwo.due(Optional.of(early.minusDays(1).withHour(2)), early));
        assertTrue(atTwo.due(Optional.of(early.minusDays(1).withHour(1)), early));
    }

    @Test
    void aClockThatWasSetBackMakesNoneDueTwice() {
        assertFalse(new Schedule(2).due(Optional.of(NOW.plusDays(3)), NOW));
    }

    @Test
    void ofThreeYearsOfBackupsSomeOfEachDayWeekAndMonthAreKept() {
        List<BackupInfo> all = new ArrayList<>();
        for (int day = 0; day < 1000; day++) {
            all.add(made(NOW.minusDays(day)));
            all.add(made(NOW.minusDays(day).minusHours(5)));
        }
        TreeSet<LocalDate> kept = new TreeSet<>();
        List<BackupInfo> left = new ArrayList<>(all);
        left.removeAll(Retention.USUAL.superfluous(all, NOW));
        left.forEach(one -> kept.add(one.madeAt().toLocalDate()));
        assertEquals(left.size(), kept.size(), "one a day");
        // 15 September 2026 is a Tuesday: 14 days back to the 2nd; the Sundays of five weeks before; ends of the
        // months.
        List<LocalDate> expected = new ArrayList<>();
        for (int day = 0; day < 14; day++)
            expected.add(LocalDate.of(2026, 9, 15).minusDays(day));
        for (int week = 0; week < 5; week++)
            expected.add(LocalDate.of(2026, 8, 30).minusWeeks(week));
        for (int month = 0; month < 11; month++)
            expected.add(LocalDate.of(2026, 9, 1).minusMonths(month).minusDays(1));
        assertEquals(new TreeSet<>(expected), kept);
    }

    @Test
    void theNewestIsKeptHoweverOldAndWhatIsOfTheFutureTooAndTidyingAgainChangesNothing() {
        BackupInfo ancient = made(NOW.minusYears(5));
        BackupInfo older = made(NOW.minusYears(6));
        assertEquals(List.of(older), Retention.USUAL.superfluous(List.of(older, ancient), NOW));
        BackupInfo future = made(NOW.plusYears(1));
        BackupInfo today = made(NOW);
        assertEquals(List.of(ancient), Retention.USUAL.superfluous(List.of(ancient, future, today), NOW));
        assertEquals(List.of(), Retention.USUAL.superfluous(List.of(future, today), NOW));
    }

    private static BackupInfo made(LocalDateTime at) {
        return new BackupInfo(Path.of(at + ".backup"), 1000, "clinic", "2.1", at, 10);
    }
}
