package org.catamnesis.clinic.backup;

import java.time.LocalDateTime;
import java.util.Optional;

/** A backup a day, at this hour of the clinic's day, or as soon after it as the program is open. */
public record Schedule(int hour) {
    public static final int USUAL_HOUR = 2;

    public Schedule {
        if (hour < 0 || hour > 23) throw new IllegalArgumentException("hour " + hour);
    }

    /** Whether the last one is older than the latest hour at which one was to be made. */
    public boolean due(Optional<LocalDateTime> last, LocalDateTime now) {
        return last.isEmpty() || last.get().isBefore(latest(now));
    }

    private LocalDateTime latest(LocalDateTime now) {
        LocalDateTime today = now.toLocalDate().atTime(hour, 0);
        return now.isBefore(today) ? today.minusDays(1) : today;
    }
}
