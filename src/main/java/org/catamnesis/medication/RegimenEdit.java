package org.catamnesis.medication;

import java.util.List;

/** What is done to one patient's dosings at once. */
public record RegimenEdit(long patientId, List<Step> steps) {
    /**
     * One row.
     *
     * @param before the row that is superseded, null for a new one
     * @param after what stands in its place, null to take it back
     */
    public record Step(Dosing before, Dosing after) {}

    public RegimenEdit {
        steps = List.copyOf(steps);
    }
}
