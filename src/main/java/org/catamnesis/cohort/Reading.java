package org.catamnesis.cohort;

import java.time.LocalDate;
import org.catamnesis.lab.Comparator;

/**
 * A measured number as it is on file.
 *
 * @param comparator null for an exact number
 * @param number null only for what was not detected, which has the comparator {@code <}
 * @param ucum null where no unit was printed
 */
record Reading(LocalDate day, Comparator comparator, Double number, String ucum) {}
