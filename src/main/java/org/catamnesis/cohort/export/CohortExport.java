package org.catamnesis.cohort.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.cohort.Cohort;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.cohort.Member;
import org.catamnesis.cohort.privacy.Lattice;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Makes the research package of a cohort. Anyone who may preview sees the counts; only a doctor, whose key opens names,
 * lets a folder leave, because the scan for identifiers needs them.
 */
public final class CohortExport {
    private final Session session;

    public CohortExport(Session session) {
        this.session = session;
    }

    /** Who would be in, the counts after each step, and how coarse the data would have to be. Writes nothing. */
    public ExportPreview preview(CohortDefinition definition, Policy policy) {
        return SnapshotStore.within(session, snapshot -> preview(snapshot, definition, policy));
    }

    private static ExportPreview preview(SnapshotStore snapshot, CohortDefinition definition, Policy policy) {
        Cohort cohort = snapshot.evaluate(definition);
        if (cohort.members().size() < policy.fewestPatients()) return new ExportPreview(cohort, Optional.empty());
        return new ExportPreview(
                cohort,
                Lattice.search(cohort.members().stream().map(Member::traits).toList(), policy));
    }

    /** Whether this person's keys and role let an export leave the clinic. */
    public boolean mayRun() {
        return session.may(Operation.ASK_FOR_EXPORT)
                && session.may(Operation.APPROVE_EXPORT)
                && session.seals().openNames();
    }

    /**
     * Writes the folder whole or not at all; the definition is kept as a version of its name.
     *
     * @throws ProblemException NOT_ALLOWED, EXPORT_EXISTS, COHORT_TOO_SMALL, K_NOT_REACHED, IDENTIFIER_FOUND, DISK_FULL,
     *     FOLDER_READ_ONLY, CANCELLED
     */
    public ExportResult run(ExportRequest request, ExportProgress progress) {
        session.require(Operation.APPROVE_EXPORT);
        session.require(Operation.ASK_FOR_EXPORT);
        if (!session.seals().openNames() || request.policy().tellsIdentity())
            throw new ProblemException(Problem.NOT_ALLOWED);
        CohortDefinition definition = new CohortDefinitionStore(session).save(request.definition());
        String exportId = UUID.randomUUID().toString();
        try (ExportFolder folder = ExportFolder.begin(request.folder(), exportId)) {
            return SnapshotStore.within(session, snapshot -> {
                ExportPreview preview = preview(snapshot, definition, request.policy());
                requireEnough(preview, request.policy());
                return write(new ExportWriting(session, snapshot, folder, preview, request, exportId), progress);
            });
        } catch (CancellationException e) {
            throw new ProblemException(Problem.CANCELLED, e);
        } catch (UncheckedIOException e) {
            throw ExportFolder.problem(e.getCause());
        }
    }

    private static void requireEnough(ExportPreview preview, Policy policy) {
        if (preview.patients() < policy.fewestPatients())
            throw new ProblemException(Problem.COHORT_TOO_SMALL, preview.patients(), policy.fewestPatients());
        if (preview.generalisation().isEmpty()) throw new ProblemException(Problem.K_NOT_REACHED);
    }

    private static ExportResult write(ExportWriting writing, ExportProgress progress) {
        try {
            return writing.write(progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
