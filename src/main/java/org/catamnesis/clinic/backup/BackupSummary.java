package org.catamnesis.clinic.backup;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What a backup holds, as written at its end and as found again when it is read. */
public record BackupSummary(
        String clinicUid, String schema, LocalDateTime madeAt, List<TableSum> tables, Optional<AuditMark> audit) {
    public BackupSummary {
        tables = List.copyOf(tables);
    }

    public long rows() {
        return tables.stream().mapToLong(TableSum::rows).sum();
    }
}
