package org.catamnesis.cohort.statistics;

/** What can happen to a patient, by its columns of the analysis table; {@code competing} may be null. */
public enum Endpoint {
    PATIENT("km_patient", "death", null),
    GRAFT("km_graft", "graft_loss", "death_event=1"),
    GRAFT_FAILURE("km_graft_failure", "graft_failure", null),
    REJECTION("km_rejection_free", "rejection", "death_event=1");

    private final String file;
    private final String column;
    private final String competing;

    Endpoint(String file, String column, String competing) {
        this.file = file;
        this.column = column;
        this.competing = competing;
    }

    /** The name of its files, without an ending. */
    public String file() {
        return file;
    }

    /** The same of its cumulative incidence. */
    String incidenceFile() {
        return "ci_" + column;
    }

    /** The same as is said to {@code catamnesis survival}. */
    public SurvivalColumns columns(String by) {
        return new SurvivalColumns(column + "_time", column + "_event=1", competing, by, "entry_day");
    }

    /**
     * What says the same on the command line, in the exported folder.
     *
     * @param by may be null
     * @param incidence whether the competing event is named
     */
    public String command(String by, boolean incidence, String more) {
        SurvivalColumns columns = columns(by);
        return "catamnesis survival tidy/analysis_patient.csv --time " + columns.time() + " --event " + columns.event()
                + (incidence ? " --competing " + competing : "") + " --entry " + columns.entry()
                + (by == null ? "" : " --by " + by) + " " + more;
    }

    public String timeColumn() {
        return column + "_time";
    }

    public String eventColumn() {
        return column + "_event";
    }

    /** Whether death can come first, so that one minus the curve says too much. */
    public boolean hasCompeting() {
        return competing != null;
    }

    /** A name for messages and metrics. */
    public String code() {
        return column.replace('_', '-');
    }
}
