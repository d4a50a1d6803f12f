package org.catamnesis.followup.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.catamnesis.followup.protocol.ProtocolBand;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.followup.protocol.Rhythm;
import org.catamnesis.followup.worklist.WorkReason;

/**
 * What a series of a protocol asks for next of one patient.
 *
 * @param band the one whose rhythm gave the day
 * @param rhythm that of the band, or the one agreed with the patient
 * @param due the day, moved off closed days
 * @param from first day of the window, {@code to} the last one
 * @param last when it was done last; null for never since the transplant
 * @param missing codes of analytes, or {@code trough}, that part of it lacks; empty when all of it is asked for
 * @param booked the appointment in sight that is for it; null for none
 */
public record DueItem(
        ProtocolSeries series,
        ProtocolBand band,
        Rhythm rhythm,
        LocalDate due,
        LocalDate from,
        LocalDate to,
        DueState state,
        LocalDate last,
        List<String> missing,
        Booking booked,
        WorkReason reason) {
    public DueItem {
        missing = List.copyOf(missing);
    }

    /** What the worklist, postponements and appointments know it by: {@code series:core-lab}. */
    public String item() {
        return "series:" + series.key();
    }

    /** Days past the due date; negative before it. */
    public int daysLate(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(due, day);
    }

    /** How late it is measured by its own rhythm: a week late weighs more of what is asked for every week. */
    public int pressing(LocalDate day) {
        return (int) Math.min(10_000L, 100L * daysLate(day) / Math.min(365, Rhythms.interval(rhythm)));
    }
}
