package org.catamnesis.followup.protocol;

import java.time.LocalDate;
import java.util.Set;

/**
 * What conditions ask of a patient and a graft on a day; sets may be shared between patients.
 *
 * @param diagnoses ICD-10 codes
 * @param drugClasses classes of the drugs that are taken, such as {@code cni} and {@code mtor}
 * @param ebv donor's and recipient's serostatus such as {@code D+/R-}; null when it is not known; {@code cmv} likewise
 * @param donorAntiHbc whether the donor is known to have had anti-HBc
 * @param rejection day of the newest rejection; null for none
 */
public record ConditionFacts(
        Set<String> diagnoses,
        Set<String> drugClasses,
        String ebv,
        String cmv,
        boolean donorAntiHbc,
        LocalDate rejection) {
    /** Of a patient of whom nothing of the kind is known. */
    public static final ConditionFacts NONE = new ConditionFacts(Set.of(), Set.of(), null, null, false, null);
}
