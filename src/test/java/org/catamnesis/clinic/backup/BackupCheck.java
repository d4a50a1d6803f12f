package org.catamnesis.clinic.backup;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.util.Optional;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Reads a backup from its first byte to its last and keeps nothing of it. */
final class BackupCheck {
    private BackupCheck() {}

    /** What it holds; BACKUP_DAMAGED when anything in it is not as it was written. */
    static BackupSummary read(BackupFile file, ClinicKeys keys) {
        try (BackupReader reader = file.read(keys)) {
            for (Optional<TableShape> table = reader.nextTable(); table.isPresent(); table = reader.nextTable()) {
                long rows = 0;
                while (reader.nextRow() != null) rows++;
                if (rows > file.info().rows()) throw new ProblemException(Problem.BACKUP_DAMAGED);
            }
            BackupInfo info = file.info();
            return new BackupSummary(info.clinicUid(), info.schema(), info.madeAt(), reader.sums(), reader.audit());
        } catch (IOException | BufferUnderflowException e) {
            throw new ProblemException(Problem.BACKUP_DAMAGED, e);
        }
    }
}
