package org.catamnesis.cohort.export;

import java.nio.file.Path;
import java.util.Set;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.omop.LoadedConcepts;
import org.catamnesis.cohort.privacy.Policy;

/**
 * What to export and where to.
 *
 * @param folder the export's own folder, which must not exist or be empty
 * @param formats in which the rows are told; empty under a policy that lets no rows leave
 * @param byteOrderMark whether CSV files begin with one, which spreadsheets need to read Chinese
 * @param grounds what it is for and who gets it
 * @param seed of everything that is drawn by chance
 * @param signed whether the clinic's key signs the manifest
 * @param concepts of the vocabularies that were supplied for OMOP
 */
public record ExportRequest(
        CohortDefinition definition,
        Policy policy,
        Path folder,
        Set<ExportFormat> formats,
        boolean byteOrderMark,
        Grounds grounds,
        long seed,
        boolean signed,
        LoadedConcepts concepts) {

    /** In the formats that every package has. */
    public ExportRequest(CohortDefinition definition, Policy policy, Path folder, boolean byteOrderMark) {
        this(definition, policy, folder, ExportFormat.USUAL, byteOrderMark);
    }

    /** For the clinic itself, with a seed that follows from the definition and the policy. */
    public ExportRequest(
            CohortDefinition definition, Policy policy, Path folder, Set<ExportFormat> formats, boolean byteOrderMark) {
        this(
                definition,
                policy,
                folder,
                formats,
                byteOrderMark,
                Grounds.UNSTATED,
                ExportAsk.seedOf(definition, policy),
                false,
                LoadedConcepts.NONE);
    }

    /** What was asked for, written there. */
    public static ExportRequest of(ExportAsk ask, Path folder, boolean byteOrderMark) {
        return new ExportRequest(
                ask.definition(),
                ask.policy(),
                folder,
                ask.formats(),
                byteOrderMark,
                ask.grounds(),
                ask.seed(),
                false,
                LoadedConcepts.NONE);
    }

    public ExportRequest signed(boolean sign) {
        return new ExportRequest(definition, policy, folder, formats, byteOrderMark, grounds, seed, sign, concepts);
    }

    public ExportRequest with(LoadedConcepts loaded) {
        return new ExportRequest(definition, policy, folder, formats, byteOrderMark, grounds, seed, signed, loaded);
    }

    /** Of this version of the definition. */
    ExportRequest with(CohortDefinition version) {
        return new ExportRequest(version, policy, folder, formats, byteOrderMark, grounds, seed, signed, concepts);
    }

    ExportAsk ask() {
        return new ExportAsk(definition, policy, formats, grounds, seed);
    }
}
