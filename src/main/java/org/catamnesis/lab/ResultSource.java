package org.catamnesis.lab;

/** Where a result stands on paper: the document and the region of a page, null when the whole document is meant. */
public record ResultSource(long documentId, PageRegion region) {}
