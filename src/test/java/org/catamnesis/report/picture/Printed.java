package org.catamnesis.report.picture;

/** A row as it was drawn. */
record Printed(String name, String value, String unit, String range, String flag) {}
