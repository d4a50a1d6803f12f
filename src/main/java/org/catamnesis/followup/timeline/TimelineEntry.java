package org.catamnesis.followup.timeline;

import java.time.LocalDate;

/**
 * Something that happened to a patient, in words.
 *
 * @param id of the row that it stands in; unique within its lane
 * @param to the last day of what lasted; null for a single day, and for what goes on
 * @param ongoing whether it has begun and not ended
 * @param title such as {@code Rejection}
 * @param detail what else is known in a few words; may be empty
 * @param weight 3 what every reader of the course must know, 2 what most must, 1 a stay in hospital, 0 the rest
 * @param amount the daily dose; 0 for what is no dose
 * @param missed whether it was planned and did not happen, or came and nobody has looked at it
 */
public record TimelineEntry(
        TimelineLane lane,
        long id,
        LocalDate from,
        LocalDate to,
        boolean ongoing,
        String title,
        String detail,
        int weight,
        double amount,
        boolean missed) {

    static TimelineEntry on(TimelineLane lane, long id, LocalDate day, String title, String detail, int weight) {
        return new TimelineEntry(lane, id, day, null, false, title, detail, weight, 0, false);
    }

    /** Title and detail. */
    public String text() {
        return detail.isEmpty() ? title : title + "  " + detail;
    }

    /** The last day on which it is drawn. */
    public LocalDate end(LocalDate today) {
        if (to != null) return to.isBefore(from) ? from : to;
        return ongoing && today.isAfter(from) ? today : from;
    }
}
