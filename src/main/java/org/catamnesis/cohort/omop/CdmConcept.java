package org.catamnesis.cohort.omop;

import java.time.LocalDate;

/**
 * A row of the OHDSI vocabularies as they are supplied.
 *
 * @param standard {@code S}, {@code C} or null
 * @param invalid null for one that is in use
 */
record CdmConcept(
        long id,
        String name,
        String domain,
        String vocabulary,
        String conceptClass,
        String standard,
        String code,
        LocalDate from,
        LocalDate to,
        String invalid) {

    boolean standardIn(String where) {
        return "S".equals(standard) && invalid == null && domain.equals(where);
    }
}
