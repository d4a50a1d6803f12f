package org.catamnesis.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.report.ReportDocument;

/** Something that is new about a patient. */
public sealed interface Change {
    /** What matters first comes first on the same day. */
    Comparator<Change> NEWEST_FIRST = Comparator.comparing(Change::day).reversed();

    LocalDate day();

    /**
     * The newest result of an analyte.
     *
     * @param before the one before it that can be compared with it, if any
     * @param flag null when nothing decides it
     * @param flagBefore null when nothing decides it
     * @param percent how far it went from the one before; NaN when that cannot be said
     */
    record Result(LabResult result, Optional<LabResult> before, Flag flag, Flag flagBefore, double percent)
            implements Change {
        @Override
        public LocalDate day() {
            return result.sampling().collectedAt().toLocalDate();
        }

        public boolean abnormal() {
            return flag != null && flag.abnormal();
        }

        /** Abnormal before and normal now. */
        public boolean backToNormal() {
            return flag == Flag.NORMAL && flagBefore != null && flagBefore.abnormal();
        }
    }

    /** A drug that was begun, changed or stopped; one of the two is null when it was begun or stopped. */
    record Dose(LocalDate day, Dosing before, Dosing after) implements Change {}

    record Event(ClinicalEvent event) implements Change {
        @Override
        public LocalDate day() {
            return event.day();
        }
    }

    record MissedVisit(Visit visit) implements Change {
        @Override
        public LocalDate day() {
            return visit.day();
        }
    }

    /** A report that waits for a person. */
    record UnreviewedReport(ReportDocument document) implements Change {
        @Override
        public LocalDate day() {
            return document.receivedAt().toLocalDate();
        }
    }
}
