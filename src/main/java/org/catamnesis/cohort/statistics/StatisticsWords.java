package org.catamnesis.cohort.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.cohort.privacy.SmallCells;
import org.catamnesis.cohort.tidy.Codebook;
import org.catamnesis.cohort.tidy.ExportTexts;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.UnitText;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;

/** What columns, codes and curves are called in one language, from the codebook and the labels that leave with the data. */
public final class StatisticsWords {
    private static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();
    private static final Pattern MONTH = Pattern.compile("_m(\\d+)$");
    private static final String TABLE = "analysis_patient";

    private final Messages messages;
    private final Map<String, Codebook.Entry> columns = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final boolean chinese;

    public StatisticsWords(Messages messages) {
        this.messages = messages;
        chinese = messages.language() == Language.CHINESE;
        for (Codebook.Entry entry : new Codebook().entries())
            if (entry.table().equals(TABLE)) columns.put(entry.column(), entry);
        ExportTexts.read("value_labels.csv").lines().skip(1).forEach(line -> {
            String[] cells = line.split(",");
            if (cells.length == 4) codes.put(cells[0] + '/' + cells[1], cells[chinese ? 3 : 2]);
        });
    }

    public String column(String column) {
        if (messages.has("cohort.stat-" + column)) return messages.text("cohort.stat-" + column);
        Codebook.Entry entry = columns.get(column);
        if (entry == null) return column;
        String label = chinese ? entry.chinese() : entry.english();
        Matcher month = MONTH.matcher(column);
        if (!month.find()) return label;
        // The codebook says how near to which day; a table has room for the name and the month.
        return messages.text(
                "cohort.stat-at-month",
                label.replaceFirst(" nearest.*|[,\uff0c\uff08].*", "") + unit(column),
                month.group(1));
    }

    /** That of the clinic, in which results stand in the tidy layer; empty where there is none. */
    private static String unit(String column) {
        return CATALOGUE
                .byCode(MONTH.matcher(column).replaceFirst("").toUpperCase(Locale.ROOT))
                .map(analyte -> " (" + UnitText.shown(analyte.unit()) + ")")
                .orElse("");
    }

    public String level(String column, String code) {
        if (code.equals(SurvivalTable.ALL)) return messages.text("cohort.stat-all");
        if (code.equals(TableOne.WITHHELD)) return messages.text("cohort.stat-withheld");
        Codebook.Entry entry = columns.get(column);
        if (entry == null) return code;
        return codes.getOrDefault(entry.labels() + '/' + code, code);
    }

    String text(String word) {
        return messages.text("cohort.stat-" + word);
    }

    public String measure(TableOne.Measure measure) {
        return messages.text("cohort.stat-measure-" + measure.name().toLowerCase(Locale.ROOT));
    }

    public String endpoint(Endpoint endpoint) {
        return messages.text("cohort.stat-endpoint-" + endpoint.code());
    }

    /** What a curve is called that falls, or rises. */
    public String curve(Endpoint endpoint, boolean incidence) {
        return incidence ? text("incidence-" + endpoint.code()) : endpoint(endpoint);
    }

    /**
     * @param by may be null
     * @param incidence whether the curves rise, to the share that had it while death could come first
     */
    public SurvivalFigure figure(PatientRows rows, Endpoint endpoint, String by, boolean incidence, SmallCells cells) {
        List<FollowUp> people = rows.followUps(endpoint, by);
        boolean quarters = !incidence && cells.threshold() > 1;
        List<Curve> curves = incidence ? Curve.incidences(people) : Curve.all(rows, endpoint, by, cells);
        return new SurvivalFigure(
                curve(endpoint, incidence),
                text("since"),
                text("years"),
                text("months"),
                text("at-risk"),
                curves,
                new RiskTable(rows, endpoint, by, cells),
                curves.stream().map(curve -> level(by, curve.group())).toList(),
                incidence ? "" : note(curves, test(people, cells), quarters),
                incidence,
                quarters);
    }

    private String note(List<Curve> curves, String test, boolean quarters) {
        if (!quarters) return test;
        if (curves.stream().allMatch(curve -> curve.steps().isEmpty())) return text("quarters-none");
        return test.isEmpty() ? text("quarters") : test + " · " + text("quarters");
    }

    /** The p of the test between the groups, unless it would tell of few; empty where there is none. */
    public String test(List<FollowUp> people, SmallCells cells) {
        if (CohortStatistics.testTellsOfFew(people, cells)) return "";
        LogRank test = LogRank.of(people);
        if (test.degreesOfFreedom() == 0) return "";
        return messages.text("cohort.stat-logrank", p(test.p(), cells.threshold() > 1 ? 2 : 3));
    }

    /** As it is printed: {@code = 0.043}, {@code < 0.001}. */
    public static String p(double p, int decimals) {
        double least = Math.pow(10, -decimals);
        return p < least
                ? "< " + String.format(Locale.ROOT, "%." + decimals + "f", least)
                : "= " + String.format(Locale.ROOT, "%." + decimals + "f", p);
    }
}
