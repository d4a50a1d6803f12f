package org.catamnesis.ui.cohorts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.catamnesis.cohort.statistics.MetricDefinition;
import org.catamnesis.cohort.statistics.MetricValue;
import org.catamnesis.cohort.statistics.StatisticsWords;
import org.catamnesis.cohort.statistics.SurvivalTable;
import org.catamnesis.cohort.statistics.TableOne;
import org.catamnesis.cohort.statistics.ToldMetric;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Words;

/** The baseline table and the metrics as rows of text in the language of the window. */
record StatisticsText(Words words, StatisticsWords names) {

    /** A header and a row for each line; the first cell is empty where the variable goes on. */
    List<List<String>> table(TableOne table) {
        List<List<String>> rows = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("", "", names.level("", SurvivalTable.ALL)));
        table.groups().forEach(group -> header.add(names.level(table.by(), group)));
        if (!table.groups().isEmpty()) header.add("SMD");
        rows.add(header);
        String before = "";
        for (TableOne.Line line : table.lines()) {
            if (line.isNothing()) continue;
            List<String> row = new ArrayList<>();
            row.add(line.variable().equals(before) ? "" : names.column(line.variable()));
            before = line.variable();
            row.add(line.level() == null ? names.measure(line.measure()) : names.level(line.variable(), line.level()));
            row.addAll(line.cells());
            if (!table.groups().isEmpty()) row.add(line.difference());
            rows.add(row);
        }
        return rows;
    }

    /** Those worth a line: of the pairs of states only such that somebody began in, and one where nobody did. */
    static List<ToldMetric> told(List<ToldMetric> values) {
        List<ToldMetric> told = new ArrayList<>();
        for (ToldMetric each : values) {
            MetricValue value = each.value();
            boolean pair = value.part().contains(">");
            boolean known =
                    told.stream().anyMatch(other -> other.value().metric().equals(value.metric()));
            boolean later = values.stream()
                    .anyMatch(other -> other.value().metric().equals(value.metric())
                            && other.value().patients() > 0);
            if (!pair || value.patients() > 0) told.add(each);
            else if (!known && !later) told.add(each.whole());
        }
        return told;
    }

    /** What it is called, how much it is with its interval, and of whom. */
    List<String> metric(ToldMetric told, MetricDefinition definition, Language language) {
        MetricValue value = told.value();
        String name = definition.label(language) + (value.part().isEmpty() ? "" : " · " + part(value.part()));
        return List.of(name, amount(value), of(told));
    }

    String part(String part) {
        if (part.endsWith("y"))
            return words.now("cohorts.statistics-years", Integer.parseInt(part.substring(0, part.length() - 1)));
        String[] states = part.split(">");
        return state(states[0]) + " → " + state(states[1]);
    }

    private String state(String state) {
        return switch (state) {
            case "below" -> words.now("cohorts.statistics-below");
            case "above" -> words.now("cohorts.statistics-above");
            default -> words.now("cohorts.statistics-within");
        };
    }

    private String amount(MetricValue value) {
        if (value.isWithheld()) return words.now("cohorts.statistics-withheld");
        if (value.value() == null) return words.now("cohorts.statistics-not-computable");
        String percent = percent(value.value());
        if (value.lower() == null) return percent;
        return percent + " (" + percent(value.lower()) + " – " + percent(value.upper()) + ")";
    }

    private String of(ToldMetric told) {
        MetricValue value = told.value();
        if (value.interval().equals("log-log") && value.numerator() != null)
            return words.now(
                    "cohorts.statistics-events",
                    value.numerator().longValue(),
                    value.denominator().longValue());
        if (value.interval().equals("wilson") && value.numerator() != null)
            return words.now(
                    "cohorts.statistics-share",
                    value.numerator().longValue(),
                    value.denominator().longValue(),
                    told.missing());
        return words.now("cohorts.statistics-of", told.patients(), told.missing());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    static String tabbed(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
        return text.toString();
    }
}
