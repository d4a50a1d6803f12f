package org.catamnesis.access;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.clinic.backup.Retention;
import org.catamnesis.clinic.backup.Schedule;

/**
 * Where, when and how many backups.
 *
 * @param last when the newest was made; empty before the first
 */
public record BackupSettings(Path folder, Schedule schedule, Retention retention, Optional<LocalDateTime> last) {
    private static final String FOLDER = "backup.folder";
    private static final String HOUR = "backup.hour";
    private static final String KEEP = "backup.keep";
    static final String LAST = "backup.last";
    static final String PREFIX = "backup.";

    /** A folder named {@code backups} within the clinic's, until somebody chooses a better place. */
    static BackupSettings of(Map<String, String> saved, Path clinic) {
        String[] keep = saved.getOrDefault(KEEP, "").split(" ");
        return new BackupSettings(
                Optional.ofNullable(saved.get(FOLDER)).map(Path::of).orElse(clinic.resolve("backups")),
                new Schedule(Integer.parseInt(saved.getOrDefault(HOUR, String.valueOf(Schedule.USUAL_HOUR)))),
                keep.length == 3
                        ? new Retention(Integer.parseInt(keep[0]), Integer.parseInt(keep[1]), Integer.parseInt(keep[2]))
                        : Retention.USUAL,
                Optional.ofNullable(saved.get(LAST)).map(LocalDateTime::parse));
    }

    Map<String, String> saved() {
        return Map.of(
                FOLDER,
                folder.toString(),
                HOUR,
                String.valueOf(schedule.hour()),
                KEEP,
                retention.days() + " " + retention.weeks() + " " + retention.months());
    }
}
