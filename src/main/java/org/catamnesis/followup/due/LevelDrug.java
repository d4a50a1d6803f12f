package org.catamnesis.followup.due;

import java.time.LocalDate;

/** A CNI or mTOR inhibitor taken from a day to a day (null: still), by the analyte that is its level. */
public record LevelDrug(String analyte, LocalDate from, LocalDate to) {
    boolean takenOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
