package org.catamnesis.clinic.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.clinic.PrivateFiles;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** Where the backups of a clinic lie, perhaps beside those of others. */
public record BackupFolder(Path path, String clinicUid) {
    private static final String SUFFIX = ".backup";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss");

    /** The name of one made at this time; tells which clinic's it is, not what the clinic is called. */
    public Path file(LocalDateTime at) {
        return path.resolve(NAME.format(at) + "-" + clinicUid.substring(0, 8) + SUFFIX);
    }

    /** This clinic's backups, newest first; what cannot be read is left alone and left out. */
    public List<BackupInfo> list() {
        if (!Files.isDirectory(path)) return List.of();
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .flatMap(file -> read(file).stream())
                    .filter(info -> info.clinicUid().equals(clinicUid))
                    .sorted(Comparator.comparing(BackupInfo::madeAt).reversed())
                    .toList();
        } catch (IOException e) {
            throw new ProblemException(Problem.BACKUP_FOLDER_MISSING, e);
        }
    }

    private static Optional<BackupInfo> read(Path file) {
        try {
            return Optional.of(BackupFile.open(file).info());
        } catch (ProblemException _) {
            return Optional.empty();
        }
    }

    /** Makes the folder where its parent can be reached; a drive that is not there is not made up. */
    public void make() {
        try {
            if (Files.isDirectory(path)) return;
            Path parent = path.toAbsolutePath().getParent();
            if (parent == null || !Files.isDirectory(parent)) throw new ProblemException(Problem.BACKUP_FOLDER_MISSING);
            PrivateFiles.createFolder(path);
        } catch (IOException e) {
            throw new ProblemException(Problem.BACKUP_FOLDER_MISSING, e);
        }
    }

    /** Removes what need not be kept any longer; how many those were. */
    public int tidy(Retention retention, LocalDateTime now) {
        // Others were named, and so perhaps are kept, by a person.
        List<BackupInfo> ours = list().stream()
                .filter(one -> one.path().equals(file(one.madeAt())))
                .toList();
        List<BackupInfo> old = retention.superfluous(ours, now);
        old.forEach(one -> PrivateFiles.deleteQuietly(one.path()));
        return old.size();
    }
}
