package org.catamnesis.clinic.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** How many backups are kept: the newest of each of the last days, of each of the last weeks and of the last months. */
public record Retention(int days, int weeks, int months) {
    public static final Retention USUAL = new Retention(14, 8, 12);

    /**
     * Which of these may go, oldest first. Never the newest, and none that claims to be of the future, because then the
     * clock is not to be trusted.
     */
    public List<BackupInfo> superfluous(Collection<BackupInfo> all, LocalDateTime now) {
        List<BackupInfo> newestFirst = all.stream()
                .sorted(Comparator.comparing(BackupInfo::madeAt).reversed())
                .toList();
        Set<BackupInfo> kept = new HashSet<>();
        newestFirst.stream().limit(1).forEach(kept::add);
        newestFirst.stream().filter(one -> one.madeAt().isAfter(now)).forEach(kept::add);
        keep(kept, newestFirst, now, day -> day, LocalDate::minusDays, days);
        keep(kept, newestFirst, now, Retention::monday, LocalDate::minusWeeks, weeks);
        keep(kept, newestFirst, now, day -> day.withDayOfMonth(1), LocalDate::minusMonths, months);
        List<BackupInfo> rest = new ArrayList<>(newestFirst);
        rest.removeAll(kept);
        return rest.reversed();
    }

    private interface Back {
        LocalDate by(LocalDate from, long periods);
    }

    private static void keep(
            Set<BackupInfo> kept,
            List<BackupInfo> newestFirst,
            LocalDateTime now,
            Function<LocalDate, LocalDate> period,
            Back back,
            int periods) {
        LocalDate current = period.apply(now.toLocalDate());
        for (int i = 0; i < periods; i++) {
            LocalDate wanted = back.by(current, i);
            newestFirst.stream()
                    .filter(one -> !one.madeAt().isAfter(now))
                    .filter(one -> period.apply(one.madeAt().toLocalDate()).equals(wanted))
                    .findFirst()
                    .ifPresent(kept::add);
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
    }
}
