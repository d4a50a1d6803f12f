package org.catamnesis.access;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.clinic.ClinicOpening;
import org.catamnesis.clinic.backup.BackupFolder;
import org.catamnesis.clinic.backup.BackupInfo;
import org.catamnesis.clinic.backup.BackupMaking;
import org.catamnesis.clinic.backup.BackupSummary;
import org.catamnesis.clinic.backup.ErasureList;
import org.catamnesis.clinic.backup.RowCount;

/** Backups of the open clinic: by hand, and by the clock for whoever is signed in. */
public final class Backups {
    private final Session session;
    private final ClinicSettingStore saved;
    private final ErasureStore erasures;

    public Backups(Session session) {
        this.session = session;
        this.saved = new ClinicSettingStore(session.database());
        this.erasures = new ErasureStore(session);
    }

    public BackupSettings settings() {
        return BackupSettings.of(
                saved.all(BackupSettings.PREFIX), session.database().folder().path());
    }

    public void change(BackupSettings settings) {
        session.run(
                Operation.CHANGE_SETTINGS,
                AuditEvent.of(Action.SETTINGS_CHANGED).detail("backup"),
                sql -> saved.put(sql, settings.saved()));
    }

    /** Those in the folder that is set, newest first. */
    public List<BackupInfo> list() {
        session.require(Operation.BACK_UP);
        return folder().list();
    }

    /** Into this file, which must not exist. */
    public BackupSummary make(Path file, RowCount.Listener listener) {
        session.require(Operation.BACK_UP);
        Path target = file.toAbsolutePath();
        return make(target, target.getParent(), listener);
    }

    /** Into the folder that is set, from which those too old are then removed. */
    public BackupSummary make(RowCount.Listener listener) {
        session.require(Operation.BACK_UP);
        return makeInFolder(listener);
    }

    /** The same when it is time for it, whoever is signed in. */
    public Optional<BackupSummary> makeIfDue(RowCount.Listener listener) {
        BackupSettings settings = settings();
        if (!settings.schedule().due(settings.last(), now())) return Optional.empty();
        return Optional.of(makeInFolder(listener));
    }

    private BackupSummary makeInFolder(RowCount.Listener listener) {
        BackupFolder folder = folder();
        folder.make();
        BackupSummary summary = make(folder.file(now()), folder.path(), listener);
        folder.tidy(settings().retention(), now());
        return summary;
    }

    private BackupSummary make(Path file, Path folder, RowCount.Listener listener) {
        BackupSummary summary = BackupMaking.make(session.database(), file, listener);
        keepErasures(folder);
        session.record(AuditEvent.of(Action.BACKED_UP).detail(summary.rows() + " rows"), sql -> {
            saved.put(sql, Map.of(BackupSettings.LAST, summary.madeAt().toString()));
            return null;
        });
        return summary;
    }

    /** Writes down beside the backups who was erased. */
    void keepErasures(Path folder) {
        ErasureList.read(folder, clinicUid(), session.seals())
                .with(erasures.confirmed())
                .write(folder, session.seals());
    }

    public BackupFolder folder() {
        return new BackupFolder(settings().folder(), clinicUid());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(session.database().clock()).truncatedTo(ChronoUnit.SECONDS);
    }

    private String clinicUid() {
        return ClinicOpening.info(session.database()).uid();
    }
}
