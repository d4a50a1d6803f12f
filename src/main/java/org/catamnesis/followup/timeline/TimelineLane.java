package org.catamnesis.followup.timeline;

import java.util.Locale;

/** What stands on one line of a timeline, in the order from above to below. */
public enum TimelineLane {
    OPERATIONS,
    ADMISSIONS,
    REJECTIONS,
    BIOPSIES,
    INFECTIONS,
    EVENTS,
    VISITS,
    DOCUMENTS,
    DOSES;

    /** Its words, such as {@code timeline.lane-visits}. */
    public String key() {
        return "timeline.lane-" + name().toLowerCase(Locale.ROOT);
    }
}
