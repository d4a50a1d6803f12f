package org.catamnesis.cohort.privacy;

/** What a person could be recognised by: sex code, age at the index event in years or null, year of the index event. */
public record Traits(String sex, Integer age, int indexYear) {}
