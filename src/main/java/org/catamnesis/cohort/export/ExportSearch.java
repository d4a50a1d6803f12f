package org.catamnesis.cohort.export;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.catamnesis.access.Session;
import org.catamnesis.cohort.privacy.IdentifierScan;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** The search for identifiers in one export, which has to find none, or no more than somebody answered for. */
final class ExportSearch {
    private static final Set<String> TYPED = Set.of(ExportWriting.DEFINITION, Approval.FILE, ExportRecipe.FILE);

    private final ExportFolder folder;
    private final Policy policy;
    private final Waiver waiver;
    private final CompletableFuture<IdentifierScan> opened;

    /**
     * Opens what is sealed, which takes a while in which the tables are written.
     *
     * @param waiver or null
     */
    ExportSearch(Session session, ExportFolder folder, Policy policy, Waiver waiver) {
        this.folder = folder;
        this.policy = policy;
        this.waiver = waiver;
        opened = CompletableFuture.supplyAsync(() -> new IdentifierScan(new IdentityStore(session).known()));
    }

    /** Searches all files that there are, and their names; throws IDENTIFIER_FOUND. */
    IdentifierScan all(String ownText) throws IOException {
        IdentifierScan scan = known();
        scan.own(ownText);
        scan.scanNames(folder.files());
        for (String file : folder.files()) if (!told(file)) scan.scan(folder.file(file), part(file));
        requireClean(scan);
        return scan;
    }

    /** Searches a file that was written since. */
    void also(IdentifierScan scan, String file) throws IOException {
        scan.scan(folder.file(file), part(file));
        requireClean(scan);
    }

    private IdentifierScan known() {
        try {
            return opened.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** The one file of an identified copy that says who people are. */
    private boolean told(String file) {
        return policy.tellsIdentity() && file.equals(Identities.FILE);
    }

    private void requireClean(IdentifierScan scan) {
        if (scan.hits() > (waiver == null ? 0 : waiver.hits()))
            throw new ProblemException(Problem.IDENTIFIER_FOUND, scan.hits());
    }

    static IdentifierScan.Part part(String file) {
        if (OwnText.FILES.contains(file)) return IdentifierScan.Part.OWN;
        boolean format = file.startsWith("omop/") || file.startsWith("redcap/");
        if (file.startsWith("tidy/") || format && file.endsWith(".csv")) return IdentifierScan.Part.ROWS;
        return TYPED.contains(file) ? IdentifierScan.Part.TYPED : IdentifierScan.Part.OWN;
    }
}
