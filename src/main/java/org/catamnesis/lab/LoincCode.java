package org.catamnesis.lab;

/**
 * A LOINC code for an analyte reported in a kind of unit.
 *
 * @param unit a UCUM unit of the kind (mass, substance, …), or {@code qualitative}
 * @param verified true when code and meaning were seen in a public list (V), false when from professional knowledge (K)
 * @param qualifier what has to be known of the result beside its unit, such as {@code trough}; empty for the general code
 */
public record LoincCode(String code, String unit, boolean verified, String qualifier) {}
