package org.catamnesis.cohort.tidy;

import java.util.List;

/** The tables of one export, and what they counted on the way. */
public record TidyTables(List<TidyTable> all, LabsTable labs, Window window) {

    public static TidyTables of(Telling telling) {
        LabsTable labs = new LabsTable(telling);
        List<TidyTable> all = List.of(
                new PatientsTable(telling),
                new TransplantsTable(telling),
                new ConditionsTable(telling),
                new VisitsTable(telling),
                labs,
                new DrugsTable(telling),
                new SuppliesTable(telling),
                new TroughsTable(telling),
                new EventsTable(telling),
                new InterventionsTable(telling),
                new AlertsTable(telling),
                new DerivedTable(telling),
                new OutcomesTable(telling),
                new AnalysisTable(telling));
        return new TidyTables(all, labs, telling.window());
    }
}
