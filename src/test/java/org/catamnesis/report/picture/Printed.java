package org.catamnesis.report.picture;

/**
 * A row as it was drawn.
 *
 * @param name all that it may be called: {@code Chinese|English|code}
 */
record Printed(String name, String value, String unit, String range, String flag) {}
