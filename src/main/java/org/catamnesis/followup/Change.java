package org.catamnesis.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.alert.RaisedAlert;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.report.ReportDocument;

/** Something that is new about a patient. */
public sealed interface Change {
    /** What matters first comes first on the same day. */
    Comparator<Change> NEWEST_FIRST =
            Comparator.comparing(Change::day).reversed().thenComparingInt(Change::rank);

    LocalDate day();

    /** How soon it is looked at among those of one day; the least first. */
    private int rank() {
        return switch (this) {
            case Alert _ -> 0;
            case Result result when result.flag() != null && result.flag().critical() -> 1;
            case Result result when result.abnormal() -> 2;
            case Result _ -> 3;
            case Unremarkable _ -> 5;
            default -> 4;
        };
    }

    /**
     * A result beside the one before it.
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

        /** Normal before and abnormal now. */
        public boolean newlyOut() {
            return abnormal() && flagBefore == Flag.NORMAL;
        }

        /** Nothing that somebody would have to look at twice. */
        public boolean unremarkable() {
            return !abnormal() && !backToNormal();
        }
    }

    /** Results of one day that are neither out of their intervals nor newly back in them. */
    record Unremarkable(LocalDate day, List<Result> results) implements Change {
        public Unremarkable {
            results = List.copyOf(results);
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

    /** An alert that waits for an answer. */
    record Alert(RaisedAlert alert) implements Change {
        @Override
        public LocalDate day() {
            return alert.since();
        }
    }

    /** Something that is still to be done for the patient. */
    record Task(CareTask task) implements Change {
        @Override
        public LocalDate day() {
            return task.at().toLocalDate();
        }
    }
}
