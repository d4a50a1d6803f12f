package org.catamnesis.ui.medication;

import java.time.LocalDate;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;
import org.catamnesis.medication.Corridor;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.SupplyCourse;

/**
 * One line of the regimen.
 *
 * @param level the newest level of the drug, null when none is measured
 * @param flag how it stands, null when nothing decides it
 * @param corridor what the level is to reach today, null in a gap
 * @param supply what is at home
 */
record RegimenLine(
        Dosing dosing, State state, LabResult level, Flag flag, Corridor.Step corridor, SupplyCourse supply) {
    /** Where it stands to today. */
    enum State {
        CURRENT,
        PLANNED,
        STOPPED
    }

    static State state(Dosing dosing, LocalDate today) {
        if (dosing.inForceOn(today)) return State.CURRENT;
        return dosing.startDay().isAfter(today) ? State.PLANNED : State.STOPPED;
    }
}
