package org.catamnesis.ui.content;

/**
 * One entry of a pack, in words.
 *
 * @param id by which it is switched off; empty for what is not
 * @param says what it says, with its numbers
 * @param use how grave, or whether it is the one that is drawn
 * @param noted how often it was wrong; empty when that is not counted
 */
record ContentLine(String id, String name, String says, String use, String source, String noted) {}
