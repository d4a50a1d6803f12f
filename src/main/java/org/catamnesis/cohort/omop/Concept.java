package org.catamnesis.cohort.omop;

/**
 * A concept of the standardised vocabularies.
 *
 * @param kind what it stands for here: measurement, unit, sex, visit_type, comparator, type
 * @param code what has it: an analyte, a UCUM code, a code of the value labels
 * @param unit in which a measurement of it counts; empty for one in words
 * @param vocabularyCode its code there, empty where it was not seen
 * @param needsCode whether it holds only for results that are told with that code
 */
record Concept(
        String kind,
        String code,
        String unit,
        long id,
        String name,
        String vocabulary,
        String vocabularyCode,
        boolean needsCode) {}
