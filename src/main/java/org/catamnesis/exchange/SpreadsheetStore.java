package org.catamnesis.exchange;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.Change;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.PatientNumbersStore;
import org.jooq.DSLContext;

/** Brings a clinic's own spreadsheets in: all of a folder in one change of the clinic, or nothing. */
public final class SpreadsheetStore {
    private final Session session;
    private final AnalyteCatalogue catalogue;

    public SpreadsheetStore(Session session, AnalyteCatalogue catalogue) {
        this.session = session;
        this.catalogue = catalogue;
    }

    /** Reads and compares everything, and writes nothing. */
    public LoadReport preview(Path folder, Map<Sheet, ColumnMapping> mappings, LoadWatch watch) {
        session.require(Operation.LOAD_SPREADSHEETS);
        return run(SpreadsheetFolder.scan(folder, mappings), mappings, null, false, watch);
    }

    /**
     * Loads what is new. With a bad row nothing is kept, unless those are to be skipped; what is on file already changes
     * nothing.
     */
    public LoadReport load(Path folder, Map<Sheet, ColumnMapping> mappings, boolean skipBad, LoadWatch watch) {
        session.require(Operation.LOAD_SPREADSHEETS);
        SpreadsheetFolder files = SpreadsheetFolder.scan(folder, mappings);
        AtomicReference<LoadReport> nothing = new AtomicReference<>();
        try {
            return session.change(Operation.LOAD_SPREADSHEETS, AuditEvent.of(Action.SPREADSHEETS_LOADED), sql -> {
                LoadReport report = run(files, mappings, sql, skipBad, watch);
                if (report.fresh() == 0 || (report.bad() > 0 && !skipBad)) {
                    nothing.set(report);
                    throw new ProblemException(Problem.CANCELLED);
                }
                Change.of(sql).noPatient().detail(report.codes());
                return report.asLoaded();
            });
        } catch (ProblemException e) {
            if (nothing.get() != null) return nothing.get();
            throw e;
        }
    }

    private LoadReport run(
            SpreadsheetFolder files,
            Map<Sheet, ColumnMapping> mappings,
            DSLContext sql,
            boolean skipBad,
            LoadWatch watch) {
        try (LoadTargetStore target = new LoadTargetStore(session, sql)) {
            return new LoadRun(
                            files,
                            mappings,
                            session.database().clock(),
                            target,
                            new KnownPatients(new PatientNumbersStore(session), skipBad),
                            catalogue,
                            skipBad,
                            watch)
                    .run();
        }
    }
}
