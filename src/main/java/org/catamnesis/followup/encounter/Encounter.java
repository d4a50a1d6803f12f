package org.catamnesis.followup.encounter;

import java.util.List;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.lab.LabResult;

/**
 * Everything that one visit leaves behind.
 *
 * @param vitals what was measured at it
 * @param appointment the one that it keeps, as it stands; null for a patient who came without
 */
public record Encounter(Visit visit, List<LabResult> vitals, Appointment appointment) {
    public Encounter {
        vitals = List.copyOf(vitals);
    }
}
