package org.catamnesis.cohort.tidy;

/** How many rows and columns a file has, without its header. */
public record TableSize(long rows, int columns) {}
