package org.catamnesis.report.page.ocr;

/**
 * A letter as the reader saw it.
 *
 * @param at its middle, as a share of the strip's width
 * @param score 0 to 1
 * @param second the next likely letter at the same place, empty for none
 * @param secondScore how likely that is
 */
record Letter(String text, double at, double score, String second, double secondScore) {}
