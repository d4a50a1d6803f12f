package org.catamnesis.ui.backup;

import java.time.LocalDateTime;
import java.util.List;
import org.catamnesis.access.BackupSettings;
import org.catamnesis.access.ErasureRequest;
import org.catamnesis.clinic.backup.BackupInfo;

/** What the page shows, as it was at one time. */
record BackupPage(
        BackupSettings settings, List<BackupInfo> backups, List<ErasureRequest> requests, LocalDateTime now) {}
