package org.catamnesis.cohort.tidy;

import java.util.List;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.medication.TargetRules;

/** The tables of one export, and what they counted on the way. */
public record TidyTables(List<TidyTable> all, LabsTable labs, Window window) {

    /** @param sexTold whether the printed intervals, which differ by sex, may be told */
    public static TidyTables of(
            AnalyteCatalogue catalogue, TargetRules targets, Vocabulary vocabulary, boolean sexTold) {
        Window window = new Window();
        LabsTable labs = new LabsTable(catalogue, vocabulary, window, sexTold);
        List<TidyTable> all = List.of(
                new PatientsTable(vocabulary),
                new TransplantsTable(vocabulary),
                new VisitsTable(vocabulary, window),
                labs,
                new DrugsTable(vocabulary, window),
                new TroughsTable(targets, window),
                new EventsTable(vocabulary, window),
                new AnalysisTable(catalogue, vocabulary));
        return new TidyTables(all, labs, window);
    }
}
