package org.catamnesis.followup.due;

import java.time.LocalDate;

/**
 * A drug taken from a day to a day (null: still).
 *
 * @param level the analyte that is the level of a CNI or mTOR inhibitor; null for other drugs
 */
public record DrugTaken(String drugClass, String level, LocalDate from, LocalDate to) {
    boolean takenOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
