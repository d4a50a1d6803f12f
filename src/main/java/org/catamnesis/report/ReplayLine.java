package org.catamnesis.report;

/**
 * What would change if a document were read today.
 *
 * @param page of the row; 0 where the whole document is meant
 * @param row its number in the document; 0 where the whole document is meant
 * @param field {@code document}, {@code row} (found or not), {@code name}, {@code value}, {@code unit}, {@code range},
 *     {@code flag}, {@code collected_at}, {@code analyte} or {@code status}
 * @param before empty where there was nothing
 * @param after empty where there would be nothing
 */
public record ReplayLine(long document, int page, int row, String field, String before, String after) {}
