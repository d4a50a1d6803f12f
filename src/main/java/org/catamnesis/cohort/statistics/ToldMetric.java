package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.catamnesis.cohort.privacy.CountTable;
import org.catamnesis.cohort.privacy.SmallCells;

/** A metric as it may be told beside the others: on how many patients it rests, and how many are missing, as texts. */
public record ToldMetric(MetricValue value, String patients, String missing) {
    private static final double HUNDREDTHS = 100;

    /** All of them, without any from which, with the number of patients of the cohort, a small count could be worked out. */
    public static List<ToldMetric> of(CohortStatistics statistics, SmallCells cells) {
        PatientRows rows = statistics.rows();
        return of(
                statistics.metrics().stream()
                        .map(value -> open(value, rows, cells) ? value : value.withheld())
                        .toList(),
                rows.size(),
                cells);
    }

    /** Whether a height of a curve is one that the curve itself tells; true for what is none. */
    private static boolean open(MetricValue value, PatientRows rows, SmallCells cells) {
        Endpoint endpoint = CohortStatistics.SURVIVAL.get(value.metric());
        if (endpoint == null || cells.threshold() <= 1) return true;
        int years = Integer.parseInt(value.part().replace("y", ""));
        return ToldQuarters.of(rows, endpoint, null, cells).contains(4 * years);
    }

    static List<ToldMetric> of(List<MetricValue> values, int cohort, SmallCells cells) {
        return values.stream().map(value -> of(value, values, cohort, cells)).toList();
    }

    private static ToldMetric of(MetricValue value, List<MetricValue> values, int cohort, SmallCells cells) {
        if (cells.threshold() <= 1)
            return new ToldMetric(value, Integer.toString(value.patients()), Integer.toString(value.missing()));
        if (value.interval().equals("wilson"))
            return value.part().contains(">") ? pair(value, values, cohort, cells) : share(value, cohort, cells);
        CountTable people = cells.parts(List.of(value.patients(), value.missing()));
        boolean told = value.numerator() != null && !cells.small(value.patients());
        MetricValue shown = told && value.interval().equals("log-log") ? coarse(value, cells) : value;
        return new ToldMetric(told ? shown : value.withheld(), people.text(0, 0), people.text(0, 1));
    }

    /** Its part of all who were in the same state at first. */
    private static ToldMetric pair(MetricValue value, List<MetricValue> values, int cohort, SmallCells cells) {
        String from = value.part().substring(0, value.part().indexOf('>') + 1);
        List<MetricValue> row = values.stream()
                .filter(each ->
                        each.metric().equals(value.metric()) && each.part().startsWith(from))
                .toList();
        CountTable counts =
                cells.line(row.stream().map(each -> each.numerator().intValue()).toList());
        int place = IntStream.range(0, row.size())
                .filter(i -> row.get(i).part().equals(value.part()))
                .findFirst()
                .orElseThrow();
        List<String> parts = new ArrayList<>();
        int rest = cohort - value.missing();
        for (MetricValue each : values) {
            String first = each.part().substring(0, each.part().indexOf('>') + 1);
            if (!each.metric().equals(value.metric()) || parts.contains(first)) continue;
            parts.add(first);
            rest -= each.patients();
        }
        return told(value, counts, place, rest, cells);
    }

    private static ToldMetric share(MetricValue value, int cohort, SmallCells cells) {
        int part = value.numerator().intValue();
        int rest = cohort - value.patients() - value.missing();
        return told(value, cells.line(List.of(part, value.denominator().intValue() - part)), 0, rest, cells);
    }

    /** @param rest how many of the cohort the metric does not ask about, which the others would tell */
    private static ToldMetric told(MetricValue value, CountTable counts, int place, int rest, SmallCells cells) {
        int all = counts.columns() - 1;
        String missing = cells.small(rest) && !cells.small(value.missing()) ? "*" : cells.text(value.missing());
        boolean told =
                counts.count(0, place).isPresent() && counts.count(0, all).isPresent();
        return new ToldMetric(told ? value : value.withheld(), counts.text(0, all), missing);
    }

    /** A height of a curve as coarse as the curve; the curve tells how many are at risk. */
    private static MetricValue coarse(MetricValue value, SmallCells cells) {
        long events = Math.round(value.numerator());
        boolean small = cells.small(events)
                || cells.small(value.patients() - events)
                || cells.small(Math.round(value.denominator()));
        if (small) return value.withheld();
        return new MetricValue(
                value.metric(),
                value.part(),
                null,
                null,
                value.patients(),
                value.missing(),
                hundredths(value.value()),
                hundredths(value.lower()),
                hundredths(value.upper()),
                value.interval());
    }

    private static Double hundredths(Double share) {
        return share == null ? null : (Double) (Math.round(share * HUNDREDTHS) / HUNDREDTHS);
    }

    /** The same without saying of which part. */
    public ToldMetric whole() {
        return new ToldMetric(value.whole(), patients, missing);
    }
}
