package org.catamnesis.clinic.backup;

import java.nio.file.Path;
import java.time.LocalDateTime;

/** What can be said of a backup without any key. */
public record BackupInfo(Path path, long bytes, String clinicUid, String schema, LocalDateTime madeAt, long rows) {}
