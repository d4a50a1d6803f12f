package org.catamnesis.cohort.omop;

import java.util.Map;

/**
 * The concepts of the OHDSI vocabularies for the codes that this program tells, from files that somebody supplied; holds
 * nothing that changes.
 *
 * @param version as {@code vocabulary_version} has it, at most 20 characters
 * @param sha256 of what was read; null where nothing was
 * @param drugs by the code of the drug
 * @param diagnoses by ICD-10 code
 * @param measurements by LOINC code
 * @param units by UCUM code
 */
public record LoadedConcepts(
        String version,
        String sha256,
        Map<String, Match> drugs,
        Map<String, Match> diagnoses,
        Map<String, Match> measurements,
        Map<String, Match> units) {
    public static final LoadedConcepts NONE =
            new LoadedConcepts("none loaded", null, Map.of(), Map.of(), Map.of(), Map.of());

    /** The concept of the code itself and the standard one that it means; null where there is none, or several. */
    record Match(CdmConcept source, CdmConcept standard) {
        static final Match NONE = new Match(null, null);
    }

    public LoadedConcepts {
        drugs = Map.copyOf(drugs);
        diagnoses = Map.copyOf(diagnoses);
        measurements = Map.copyOf(measurements);
        units = Map.copyOf(units);
    }
}
