package org.catamnesis.ui.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.patient.Patient;

/**
 * A line of the list: what is to be done for whom, with what is needed to filter it without looking anything up.
 *
 * @param task the decision behind it; null where there is none
 * @param last the newest attempt to get in touch; null for none
 * @param later until when it is out of sight, because it was put off or somebody tries again then; null when it is not
 * @param what what is to be done, {@code why} it stands here, in words
 * @param mine whether whoever works here called last, or decided it
 */
record TodayLine(
        WorkItem item,
        Patient patient,
        CareTask task,
        ContactAttempt last,
        LocalDate later,
        String what,
        String why,
        boolean mine) {
    /** Tells it from all others. */
    String key() {
        return item.patientId() + "/" + item.item();
    }

    boolean laterThan(LocalDate day) {
        return later != null && later.isAfter(day);
    }

    /** Days past the due day; 0 where there is none or it has not passed. */
    long daysLate(LocalDate day) {
        return item.due() == null || !item.due().isBefore(day) ? 0 : ChronoUnit.DAYS.between(item.due(), day);
    }

    /** What a filter of what is to be done looks through. */
    boolean says(String typed) {
        return why.toLowerCase(Locale.ROOT).contains(typed)
                || what.toLowerCase(Locale.ROOT).contains(typed);
    }
}
