package org.catamnesis.cohort.omop;

/** A measurement as its concept counts it: the concept's number, and value and interval in {@code unit}. */
record Fitted(long concept, String unit, Double value, Double low, Double high) {}
