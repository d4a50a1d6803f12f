package org.catamnesis.cohort.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.catamnesis.access.Session;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.privacy.Generalisation;
import org.catamnesis.cohort.privacy.IdentifierScan;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.lab.AnalyteCatalogue;

/** One export being written from one snapshot: tables, what explains them, the scan, the manifest. */
final class ExportWriting {
    static final String DEFINITION = "cohort_definition.json";
    private static final String POLICY = "privacy/policy.json";

    private final Session session;
    private final SnapshotStore snapshot;
    private final ExportFolder folder;
    private final ExportRequest request;
    private final String exportId;
    private final Allowed allowed;
    private final List<Overlap> overlaps;
    private final CohortDefinition definition;
    private final Policy policy;
    private final ExportPreview preview;
    private final Generalisation chosen;
    private final AnalyteCatalogue catalogue = AnalyteCatalogue.standard();
    private final ExportSearch search;
    private final TableWriting tables;

    ExportWriting(
            Session session,
            SnapshotStore snapshot,
            ExportFolder folder,
            ExportPreview preview,
            ExportRequest request,
            String exportId,
            Allowed allowed,
            List<Overlap> overlaps) {
        this.allowed = allowed;
        this.overlaps = overlaps;
        this.session = session;
        this.snapshot = snapshot;
        this.folder = folder;
        this.request = request;
        this.exportId = exportId;
        this.preview = preview;
        definition = preview.cohort().definition();
        policy = request.policy();
        chosen = preview.generalisation().orElseThrow();
        tables = new TableWriting(session, snapshot, folder, preview, request, catalogue);
        search = new ExportSearch(session, folder, policy, allowed.approval().waiver());
    }

    ExportResult write(ExportProgress progress) throws IOException {
        tables.write(progress);
        writeExplanations();
        heed(progress);
        IdentifierScan scan = scan();
        heed(progress);
        String sha256 = writeManifest(scan);
        heed(progress);
        ExportResult result = new ExportResult(
                request.folder(),
                exportId,
                chosen.after().people(),
                chosen.suppressed().cardinality(),
                chosen.after().smallest(),
                sha256,
                overlaps.stream().filter(Overlap::small).toList());
        new ExportRunStore(session).add(result, request, preview, snapshot.id(), allowed, this::keep);
        return result;
    }

    /** Whoever cancels after the tables are written is heard until the folder is put into its place. */
    private void heed(ExportProgress progress) {
        int all = chosen.after().people();
        progress.step(all, all);
    }

    private void writeExplanations() throws IOException {
        Explanations explain = new Explanations(folder, tables.sizes(), request.byteOrderMark());
        explain.codebook(tables.codebook());
        explain.valueLabels(tables.vocabulary());
        explain.units(catalogue, tables.tables().labs().analytes());
        explain.attrition(preview.cohort(), chosen.suppressed().cardinality(), policy.smallCells());
        explain.suppression(
                policy,
                chosen,
                tables.vocabulary(),
                tables.tables().labs(),
                tables.tables().window());
        folder.write(DEFINITION, Manifest.text(CohortFile.json(definition)));
        folder.write(POLICY, Manifest.text(PolicyFile.json(policy)));
        folder.write(
                ExportRecipe.FILE,
                Manifest.text(ExportRecipe.of(request, definition).json()));
        folder.write("privacy/risk_report.html", tables.risk().html(policy, chosen));
        folder.write("README.md", explain.readme(definition, policy, chosen, catalogue));
    }

    private IdentifierScan scan() throws IOException {
        String policySha256 = Digests.of(folder.file(POLICY));
        Approval approval = allowed.approval();
        folder.write(Approval.FILE, Manifest.text(approval.json(policy.id(), policySha256)));
        IdentifierScan scan = search.all(OwnText.of(definition, tables.codebook(), catalogue, tables.suppliedNames()));
        folder.write(Approval.FILE, Manifest.text(approval.json(policy.id(), policySha256, scan)));
        new Explanations(folder, tables.sizes(), request.byteOrderMark()).scan(scan);
        return scan;
    }

    private String writeManifest(IdentifierScan scan) throws IOException {
        Instant now = session.database().clock().instant().truncatedTo(ChronoUnit.SECONDS);
        new Manifest(exportId, now.toString())
                .cohort(
                        definition.name(),
                        definition.version(),
                        definition.project(),
                        Digests.of(folder.file(DEFINITION)))
                .source(snapshot.schema(), snapshot.id(), ContentPacks.json())
                .steps(preview.cohort(), chosen.suppressed().cardinality(), policy.smallCells())
                .seed(request.seed())
                .privacy(policy, Digests.of(folder.file(POLICY)), chosen)
                .alone(policy, tables.risk().alone(), tables.risk().datable())
                .approval(allowed.approval().summary())
                .scan(scan)
                .quality(tables.quality())
                .mapped(tables.mapped(), policy.dates(), request.concepts())
                .files(folder, tables.sizes())
                .write(folder, request.signed() ? session.seals().signing() : Optional.empty());
        for (String file : List.of(Explanations.SCAN, Manifest.FILE, Manifest.SUMS)) search.also(scan, file);
        return Digests.of(folder.file(Manifest.FILE));
    }

    private void keep() {
        try {
            folder.keep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
