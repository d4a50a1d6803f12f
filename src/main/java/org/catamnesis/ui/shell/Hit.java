package org.catamnesis.ui.shell;

/**
 * A patient that the search found.
 *
 * @param detail what tells two patients of one name apart, such as number, sex and year of birth
 */
public record Hit(long patientId, String name, String detail) {}
