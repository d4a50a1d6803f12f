package org.catamnesis.followup.index;

import org.catamnesis.followup.PatientChart;
import org.catamnesis.patient.Organ;

/** For whom an indicator is shown without being asked for. */
public enum WhenUsual {
    /** Whoever has a value. */
    ALWAYS,
    /** Those who were given a liver, and those who were given nothing yet. */
    LIVER,
    /** Those who were given nothing yet. */
    NATIVE_LIVER,
    /** Nobody: it has to be chosen. */
    ASKED;

    boolean in(PatientChart chart) {
        boolean none = chart.transplants().isEmpty();
        return switch (this) {
            case ALWAYS -> true;
            case LIVER -> none || chart.transplants().stream().anyMatch(graft -> graft.organ() == Organ.LIVER);
            case NATIVE_LIVER -> none;
            case ASKED -> false;
        };
    }
}
