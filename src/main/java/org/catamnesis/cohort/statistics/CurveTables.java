package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.cohort.privacy.SmallCells;

/** The folder's curves as tables: of everybody and of the groups, with the command that makes each again. */
final class CurveTables {
    /**
     * One file.
     *
     * @param command null where there are no rows to compute it from
     */
    record Table(String path, List<String> header, List<List<String>> lines, String command) {}

    private static final List<String> COARSE = List.of("group", "time", "n_risk", "survival");

    private final PatientRows rows;
    private final SmallCells cells;

    CurveTables(PatientRows rows, SmallCells cells) {
        this.rows = rows;
        this.cells = cells;
    }

    /** @param by may be null: nothing to compare by */
    List<Table> all(String by) {
        List<Table> tables = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.values()) {
            tables.addAll(of(endpoint, null));
            if (by != null) tables.addAll(of(endpoint, by));
        }
        if (cells.threshold() <= 1) tables.add(summary(by));
        return tables;
    }

    private List<Table> of(Endpoint endpoint, String by) {
        String ending = (by == null ? "" : "_by_" + by) + ".csv";
        String path = "stats/" + endpoint.file() + ending;
        if (cells.threshold() > 1) return List.of(new Table(path, COARSE, coarse(endpoint, by), null));
        List<FollowUp> people = rows.followUps(endpoint, by);
        List<Table> tables = new ArrayList<>();
        tables.add(new Table(
                path, SurvivalCells.CURVE, SurvivalCells.curves(people), endpoint.command(by, false, "--format csv")));
        if (endpoint.hasCompeting())
            tables.add(new Table(
                    "stats/" + endpoint.incidenceFile() + ending,
                    SurvivalCells.INCIDENCE,
                    SurvivalCells.incidences(people),
                    endpoint.command(by, true, "--format csv")));
        return tables;
    }

    private List<List<String>> coarse(Endpoint endpoint, String by) {
        List<List<String>> lines = new ArrayList<>();
        RiskTable risk = new RiskTable(rows, endpoint, by, cells);
        List<Curve> curves = Curve.all(rows, endpoint, by, cells);
        for (int group = 0; group < curves.size(); group++) {
            Curve curve = curves.get(group);
            List<Double> times = curve.steps().stream().map(SurvivalStep::time).toList();
            List<String> atRisk = risk.texts(times).get(group);
            for (int i = 0; i < times.size(); i++) {
                lines.add(List.of(
                        curve.group(),
                        SurvivalCells.number(times.get(i)),
                        atRisk.get(i),
                        SurvivalCells.number(curve.steps().get(i).survival())));
            }
        }
        return lines;
    }

    /** Events, medians and follow-up of all and of each group. */
    private Table summary(String by) {
        List<String> header = new ArrayList<>(List.of("endpoint", "by"));
        header.addAll(SurvivalCells.SUMMARY);
        header.add("command");
        List<List<String>> lines = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.values()) {
            summarise(endpoint, null, lines);
            if (by != null) summarise(endpoint, by, lines);
        }
        return new Table("stats/survival_summary.csv", header, lines, null);
    }

    private void summarise(Endpoint endpoint, String by, List<List<String>> lines) {
        for (List<String> each : SurvivalCells.summaries(rows.followUps(endpoint, by), endpoint.hasCompeting())) {
            List<String> line = new ArrayList<>(List.of(endpoint.code(), by == null ? "" : by));
            line.addAll(each);
            line.add(endpoint.command(by, endpoint.hasCompeting(), "--summary --format csv"));
            lines.add(line);
        }
    }
}
