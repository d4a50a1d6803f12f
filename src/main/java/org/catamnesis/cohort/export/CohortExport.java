package org.catamnesis.cohort.export;

import static org.catamnesis.cohort.privacy.QuasiIdentifier.AETIOLOGY_GROUP;
import static org.catamnesis.cohort.privacy.QuasiIdentifier.DONOR_TYPE;
import static org.catamnesis.cohort.privacy.QuasiIdentifier.ORGAN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.catamnesis.access.CustodianSettings;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.VerifyingKey;
import org.catamnesis.cohort.Cohort;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.cohort.privacy.Alone;
import org.catamnesis.cohort.privacy.Generalisation;
import org.catamnesis.cohort.privacy.Lattice;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.QuasiIdentifier;
import org.catamnesis.cohort.privacy.Traits;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/**
 * Makes the research package of a cohort. Anyone who may preview sees the counts; only a doctor, whose key opens names,
 * lets a folder leave, because the scan for identifiers needs them.
 */
public final class CohortExport {
    private final Session session;
    private final ExportDecisionStore decisions;

    public CohortExport(Session session) {
        this.session = session;
        this.decisions = new ExportDecisionStore(session);
    }

    /** Who would be in, the counts after each step, and how coarse the data would have to be. Writes nothing. */
    public ExportPreview preview(CohortDefinition definition, Policy policy) {
        return SnapshotStore.within(session, snapshot -> preview(snapshot, definition, policy));
    }

    private static ExportPreview preview(SnapshotStore snapshot, CohortDefinition definition, Policy policy) {
        Cohort cohort = snapshot.evaluate(definition);
        if (cohort.members().size() < policy.fewestPatients()) return new ExportPreview(cohort, Optional.empty());
        return new ExportPreview(cohort, Lattice.search(snapshot.traits(cohort, policy), policy));
    }

    /** What whoever approves has to see before: what k leaves, and what earlier exports and this one tell together. */
    public Outlook outlook(CohortDefinition definition, Policy policy) {
        session.require(Operation.APPROVE_EXPORT);
        return SnapshotStore.within(session, snapshot -> {
            ExportPreview preview = preview(snapshot, definition, policy);
            return new Outlook(preview, known(snapshot, preview, policy), snapshot.overlaps(preview, policy));
        });
    }

    private static Alone known(SnapshotStore snapshot, ExportPreview preview, Policy policy) {
        Generalisation chosen = preview.generalisation().orElse(null);
        if (chosen == null || !policy.tellsRows()) return null;
        List<Traits> traits = snapshot.allTraits(preview.cohort(), policy);
        List<List<String>> keys = new ArrayList<>();
        for (int i = 0; i < traits.size(); i++) {
            if (chosen.suppressed().get(i)) continue;
            List<String> key = new ArrayList<>(chosen.keys().get(i));
            for (QuasiIdentifier which : List.of(ORGAN, DONOR_TYPE, AETIOLOGY_GROUP))
                key.add(policy.value(which, 0, traits.get(i)));
            keys.add(key);
        }
        return Alone.of(keys);
    }

    /** Whether this person's keys and role let an export leave the clinic. */
    public boolean mayRun() {
        return session.may(Operation.ASK_FOR_EXPORT)
                && session.may(Operation.APPROVE_EXPORT)
                && session.seals().openNames();
    }

    /**
     * What others verify this clinic's signed exports with.
     *
     * @throws ProblemException NOT_ALLOWED
     */
    public VerifyingKey verifyingKey() {
        requireKeys();
        return session.seals().signing().orElseThrow().verifying();
    }

    /**
     * Asks, approves and writes in one step, where nobody else could approve; whole or not at all. The definition is kept
     * as a version of its name.
     *
     * @throws ProblemException NOT_ALLOWED, EXPORT_NEEDS_ANOTHER, NOT_CUSTODIAN, EXPORT_EXISTS, COHORT_TOO_SMALL,
     *     K_NOT_REACHED, IDENTIFIER_FOUND, DISK_FULL, FOLDER_READ_ONLY, CANCELLED
     */
    public ExportResult run(ExportRequest request, ExportProgress progress) {
        return run(request, null, progress);
    }

    /** The same with a waiver for what the scan finds; null for none. */
    public ExportResult run(ExportRequest request, Waiver waiver, ExportProgress progress) {
        return run(request, waiver, null, progress);
    }

    /**
     * The same with a reason, which aggregates need that differ by few patients from earlier ones of their project; null for
     * none.
     *
     * @throws ProblemException further DIFFERENCE_SMALL
     */
    public ExportResult run(ExportRequest request, Waiver waiver, String reason, ExportProgress progress) {
        requireKeys();
        session.require(Operation.ASK_FOR_EXPORT);
        requireCustodian(request.ask());
        decisions.requireOther(session.account().id());
        if (request.ask().identified()) request.grounds().requireStated();
        decisions.requireInTime(request.grounds());
        CohortDefinition definition = new CohortDefinitionStore(session).save(request.definition());
        var approval =
                new Approval(Role.DOCTOR, false, true, request.grounds(), signed(waiver), besides(request.ask()));
        return make(request.with(definition), progress, new Allowed(approval, reason, sql -> {
            long id = new ExportRequestStore(session).append(sql, request.ask(), definition);
            decisions.append(sql, id, true, reason, waiver);
            return id;
        }));
    }

    /**
     * Approves what somebody else asked for and writes it at once; an identified copy is only approved, for the custodian
     * who asked to write it.
     *
     * @return empty when it was only approved
     * @throws ProblemException as {@link #run}, EXPORT_DECIDED, EXPORT_EXPIRED
     */
    public Optional<ExportResult> approve(AskedExport asked, Writing writing, ExportProgress progress) {
        requireKeys();
        decisions.requireMayApprove(asked);
        boolean own = asked.by().id() == session.account().id();
        if (asked.ask().identified() && !own) {
            decisions.approve(asked, writing.reason());
            return Optional.empty();
        }
        requireCustodian(asked.ask());
        var approval = approval(asked, !own, writing.waiver());
        return Optional.of(make(writing.of(asked.ask()), progress, new Allowed(approval, writing.reason(), sql -> {
            decisions.requireUndecided(sql, asked);
            decisions.append(sql, asked.id(), true, writing.reason(), writing.waiver());
            return asked.id();
        })));
    }

    /** Writes the identified copy that another doctor approved; only for the custodian who asked for it. */
    public ExportResult write(AskedExport asked, Writing writing, ExportProgress progress) {
        requireKeys();
        requireCustodian(asked.ask());
        decisions.requireInTime(asked);
        boolean approved = asked.decision().filter(ExportDecision::approved).isPresent();
        if (!approved || asked.by().id() != session.account().id())
            throw new ProblemException(Problem.EXPORT_NEEDS_ANOTHER);
        if (asked.exportId().isPresent()) throw new ProblemException(Problem.EXPORT_DECIDED, asked.number());
        // Whoever asked signs no waiver: the other doctor, who could have, has not seen what was found.
        if (writing.waiver() != null) throw new ProblemException(Problem.EXPORT_NEEDS_ANOTHER);
        var approval = approval(asked, true, null);
        return make(writing.of(asked.ask()), progress, new Allowed(approval, writing.reason(), sql -> {
            session.database().lockTrail(sql);
            ExportRunStore.requireUnwritten(sql, asked);
            return asked.id();
        }));
    }

    private List<String> besides(ExportAsk ask) {
        return new ExportRunStore(session).earlier().besides(ask);
    }

    private Approval approval(AskedExport asked, boolean another, Waiver waiver) {
        return new Approval(
                Approval.role(asked.by().roles()),
                another,
                !another,
                asked.ask().grounds(),
                signed(waiver),
                besides(asked.ask()));
    }

    private static Waiver signed(Waiver waiver) {
        if (waiver != null && waiver.reason().isBlank()) throw new ProblemException(Problem.REASON_MISSING);
        return waiver;
    }

    private void requireKeys() {
        session.require(Operation.APPROVE_EXPORT);
        if (!session.seals().openNames()) throw new ProblemException(Problem.NOT_ALLOWED);
    }

    private void requireCustodian(ExportAsk ask) {
        if (ask.identified()) new CustodianSettings(session).require(Operation.EXPORT_IDENTIFIED);
    }

    private ExportResult make(ExportRequest request, ExportProgress progress, Allowed allowed) {
        ScanRefusalStore refusals = new ScanRefusalStore(session);
        refusals.requireSeen(request.ask(), allowed.approval().waiver());
        String exportId = UUID.randomUUID().toString();
        try (ExportFolder folder = ExportFolder.begin(request.folder(), exportId)) {
            return make(request, progress, allowed, folder, exportId);
        } catch (ProblemException e) {
            if (e.problem() == Problem.IDENTIFIER_FOUND) refusals.add(request.ask(), (Integer) e.arguments()[0]);
            throw e;
        } catch (CancellationException e) {
            throw new ProblemException(Problem.CANCELLED, e);
        } catch (UncheckedIOException e) {
            throw ExportFolder.problem(e.getCause());
        }
    }

    private ExportResult make(
            ExportRequest request, ExportProgress progress, Allowed allowed, ExportFolder folder, String exportId) {
        try {
            return SnapshotStore.within(session, snapshot -> {
                ExportPreview preview = preview(snapshot, request.definition(), request.policy());
                requireEnough(preview, request.policy());
                List<Overlap> overlaps = snapshot.overlaps(preview, request.policy());
                requireApart(overlaps, request.policy(), allowed.reason());
                return write(
                        new ExportWriting(session, snapshot, folder, preview, request, exportId, allowed, overlaps),
                        progress);
            });
        } catch (RuntimeException e) {
            takeBack(folder, exportId, e);
            throw e;
        }
    }

    /** Nothing stays in its place that is not on record. */
    private void takeBack(ExportFolder folder, String exportId, RuntimeException why) {
        try {
            if (new ExportRunStore(session).has(exportId)) return;
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
        try {
            folder.undo();
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    private static void requireEnough(ExportPreview preview, Policy policy) {
        if (preview.patients() < policy.fewestPatients())
            throw new ProblemException(Problem.COHORT_TOO_SMALL, preview.patients(), policy.fewestPatients());
        if (preview.generalisation().isEmpty()) throw new ProblemException(Problem.K_NOT_REACHED);
    }

    /** Rows go to named recipients under an agreement, and the approver is told; aggregates may be published. */
    private static void requireApart(List<Overlap> overlaps, Policy policy, String reason) {
        if (reason != null && !reason.isBlank()) return;
        for (Overlap overlap : overlaps) {
            if (overlap.published(policy))
                throw new ProblemException(
                        Problem.DIFFERENCE_SMALL,
                        overlap.on().toString(),
                        overlap.entered(),
                        overlap.left(),
                        overlap.least());
        }
    }

    private static ExportResult write(ExportWriting writing, ExportProgress progress) {
        try {
            return writing.write(progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
