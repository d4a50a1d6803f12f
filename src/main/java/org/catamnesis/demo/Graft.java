package org.catamnesis.demo;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.patient.Organ;

/**
 * One graft from its day 0 until {@code days} later, when {@code end} comes; {@code slope} is the yearly loss of kidney
 * function as a part of it.
 */
record Graft(
        Organ organ,
        int number,
        LocalDate day0,
        String donorType,
        int days,
        End end,
        List<Episode> episodes,
        double slope,
        boolean unreliable) {
    enum End {
        TODAY,
        LOST_TO_FOLLOW_UP,
        GRAFT_LOSS,
        DEATH
    }

    LocalDate on(int day) {
        return day0.plusDays(day);
    }
}
