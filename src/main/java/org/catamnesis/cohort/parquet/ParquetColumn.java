package org.catamnesis.cohort.parquet;

/** A column, whose cells may be missing. */
public record ParquetColumn(String name, ParquetType type) {}
