package org.catamnesis.cohort.quality;

import java.util.Map;
import org.catamnesis.cohort.tidy.ToldRow;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;

/** What rows must be like beside each other: results and their analyte, periods and their ends, a course and its death. */
final class CourseChecks {
    private static final long WEEK = 7;

    private final AnalyteCatalogue catalogue;
    private final Tally tally;
    private final Tally.Count loinc;
    private final Tally.Count unit;
    private final Tally.Count plausible;
    private final Tally.Count allowed;
    private final Tally.Count period;
    private final Tally.Count nearVisit;
    private Long death;

    CourseChecks(AnalyteCatalogue catalogue, Tally tally) {
        this.catalogue = catalogue;
        this.tally = tally;
        loinc = tally.of(QualityCheck.STANDARD_CONCEPT, "labs", "loinc");
        unit = tally.of(QualityCheck.SOURCE_VALUE, "labs", "unit_ucum");
        plausible = tally.of(QualityCheck.PLAUSIBLE_VALUE, "labs", "value_std");
        allowed = tally.of(QualityCheck.PLAUSIBLE_UNIT, "labs", "unit_ucum");
        period = tally.of(QualityCheck.PLAUSIBLE_START_BEFORE_END, "drugs", "end_day");
        nearVisit = tally.of(QualityCheck.WITHIN_VISIT_DATES, "labs", "rel_day");
    }

    void look(String table, ToldRow row) {
        switch (table) {
            case "labs" -> result(row);
            case "drugs" -> {
                Long end = row.whole("end_day");
                Long start = row.whole("start_day");
                if (end != null && start != null) period.look(end >= start);
            }
            case "events" -> {
                if ("death".equals(row.text("kind"))) death = row.whole("rel_day");
            }
            default -> {}
        }
    }

    private void result(ToldRow row) {
        loinc.look(row.cell("loinc") != null);
        if (row.cell("value_num") == null) return;
        String code = row.text("analyte_code");
        Analyte analyte = code == null ? null : catalogue.byCode(code).orElse(null);
        if (analyte == null) return;
        // A ratio or a pH has none.
        if (!"1".equals(analyte.unit()) && !analyte.unit().isEmpty()) unit.look(row.cell("unit_ucum") != null);
        String ucum = row.text("unit_ucum");
        if (ucum != null) allowed.look(analyte.allowed(ucum).isPresent());
        Double standard = row.number("value_std");
        if (standard != null) plausible.look(analyte.plausible(standard, analyte.unit()));
    }

    /** @param tables of this subject, by their names */
    void endOfSubject(Map<String, TableChecks> tables) {
        TableChecks visits = tables.get("visits");
        TableChecks labs = tables.get("labs");
        if (visits != null && labs != null && visits.days.size() > 0) {
            visits.days.sort();
            for (int i = 0; i < labs.days.size(); i++) nearVisit.look(visits.days.near(labs.days.day(i), WEEK));
        }
        if (death != null) tables.forEach(this::beforeDeath);
        death = null;
    }

    private void beforeDeath(String table, TableChecks checks) {
        if (table.equals("events")) return;
        Tally.Count count = tally.of(QualityCheck.PLAUSIBLE_BEFORE_DEATH, table, null);
        for (int i = 0; i < checks.days.size(); i++) count.look(checks.days.day(i) <= death);
    }
}
