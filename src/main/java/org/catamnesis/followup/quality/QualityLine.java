package org.catamnesis.followup.quality;

import java.time.YearMonth;
import java.util.Map;

/**
 * How well one protocol was kept in one month.
 *
 * @param protocol its code; null for all of them
 * @param month that of the due days and of the visits; null for the whole period
 * @param due everything whose window opened before it was done and has closed or been met: the sum of in window, late, missed and lost
 * @param inWindow done on a day of the window
 * @param late done after the window
 * @param missed not done although the window has closed
 * @param lost the same of patients who were lost when it did
 * @param open not done, and the window not closed; not part of {@code due}
 * @param medianDaysLate of what was done late, from the due day; null where nothing was
 * @param fields of each field how many of those visits or patients have it
 */
public record QualityLine(
        String protocol,
        YearMonth month,
        int due,
        int inWindow,
        int late,
        int missed,
        int lost,
        int open,
        Double medianDaysLate,
        Map<QualityField, Share> fields) {
    public QualityLine {
        fields = Map.copyOf(fields);
    }

    public Share done(int part) {
        return new Share(part, due);
    }

    public Share field(QualityField field) {
        return fields.getOrDefault(field, Share.NONE);
    }
}
