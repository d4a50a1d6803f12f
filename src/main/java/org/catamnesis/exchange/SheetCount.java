package org.catamnesis.exchange;

/** What a file brought: rows that are new, that the clinic has already, and that are bad. */
public record SheetCount(Sheet sheet, String file, long fresh, long onFile, long bad) {}
