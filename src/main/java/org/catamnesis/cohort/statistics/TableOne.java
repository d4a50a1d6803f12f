package org.catamnesis.cohort.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.catamnesis.cohort.privacy.CountTable;
import org.catamnesis.cohort.privacy.SmallCells;

/**
 * The baseline table: who they are, all together and by group. The standardised difference is the largest between any two
 * groups; there are no p-values, which would tell of the size of the groups.
 *
 * @param by the column that groups; null where there is nothing to compare by
 * @param groups its values
 */
public record TableOne(String by, List<String> groups, List<Line> lines) {
    /** What a line tells. */
    public enum Measure {
        PATIENTS("n"),
        SHARE("n (%)"),
        MEAN("mean (SD)"),
        MEDIAN("median [IQR]"),
        MISSING("missing n");

        private final String code;

        Measure(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * One line.
     *
     * @param level the code of a category; null for numbers
     * @param cells of all, then of each group
     * @param difference empty where there is none
     */
    public record Line(String variable, String level, Measure measure, List<String> cells, String difference) {
        /** Whether it says that nobody is missing. */
        public boolean isNothing() {
            return measure == Measure.MISSING && cells.stream().allMatch("0"::equals);
        }
    }

    /** The one level of what is not told at all. */
    static final String WITHHELD = "*";

    /** Two normal distributions so many deviations apart share an eighth of their area. */
    private static final double APART = 3;

    private static final List<String> CATEGORIES =
            List.of("sex", "age_band", "organ", "index_year", "aetiology_group", "donor_type");

    /** @param by a column, or null; those without a value there are counted among all alone */
    public static TableOne of(PatientRows rows, String by, SmallCells cells) {
        List<String> groups = by == null ? List.of() : rows.values(by);
        List<int[]> members = new ArrayList<>();
        members.add(IntStream.range(0, rows.size()).toArray());
        List<String> grouped = by == null ? List.of() : rows.texts(by);
        for (String group : groups) {
            members.add(IntStream.range(0, rows.size())
                    .filter(i -> group.equals(grouped.get(i)))
                    .toArray());
        }
        var table = new Writing(rows, members, cells);
        table.patients();
        for (String column : CATEGORIES) if (rows.has(column) && !column.equals(by)) table.categories(column);
        for (String column : rows.numbers()) table.numbers(column);
        return new TableOne(by, groups, List.copyOf(table.lines));
    }

    /** The table while it is written: the members of all and of each group, by their places in the rows. */
    private record Writing(
            PatientRows rows, List<int[]> members, SmallCells small, CountTable totals, List<Line> lines) {
        Writing(PatientRows rows, List<int[]> members, SmallCells small) {
            this(rows, members, small, totals(members, small), new ArrayList<>());
        }

        /** How many are in each group, decided once; how many they are together is told everywhere. */
        private static CountTable totals(List<int[]> members, SmallCells small) {
            List<Integer> sizes =
                    new ArrayList<>(members.stream().map(each -> each.length).toList());
            int all = sizes.size() > 1 ? sizes.removeFirst() : sizes.getFirst();
            int rest = all - sizes.stream().mapToInt(Integer::intValue).sum();
            if (rest > 0) sizes.add(rest);
            return small.parts(sizes);
        }

        /** The place among the totals of all, or of a group. */
        private int place(int group) {
            return group == 0 ? totals.columns() - 1 : group - 1;
        }

        void patients() {
            List<String> cells = IntStream.range(0, members.size())
                    .mapToObj(group -> totals.text(0, place(group)))
                    .toList();
            lines.add(new Line("patients", null, Measure.PATIENTS, cells, ""));
        }

        /** The groups; everybody where there are none. */
        private List<int[]> groups() {
            return members.size() == 1 ? members : members.subList(1, members.size());
        }

        void categories(String column) {
            List<String> texts = rows.texts(column);
            List<String> levels = new ArrayList<>(rows.values(column));
            int missing = levels.size();
            List<int[]> counts = new ArrayList<>();
            for (int[] group : members) {
                int[] count = new int[missing + 1];
                for (int i : group) count[texts.get(i) == null ? missing : levels.indexOf(texts.get(i))]++;
                counts.add(count);
            }
            List<List<String>> told = told(counts);
            String difference = levels.equals(List.of(WITHHELD))
                    ? ""
                    : difference(counts.stream()
                            .map(count -> Arrays.copyOf(count, missing))
                            .toList());
            for (int level = 0; level < missing; level++) {
                List<String> cells = new ArrayList<>();
                for (int group = 0; group < members.size(); group++) {
                    int[] count = counts.get(group);
                    String text = told.get(group).get(level);
                    int known = members.get(group).length - count[missing];
                    // A share of a denominator that is not told would tell it.
                    boolean share = known > 0
                            && text.equals(Integer.toString(count[level]))
                            && told.get(group).get(missing).equals(Integer.toString(count[missing]))
                            && totals.count(0, place(group)).isPresent();
                    cells.add(share ? text + decimals(" (%.1f)", 100.0 * count[level] / known) : text);
                }
                lines.add(new Line(column, levels.get(level), Measure.SHARE, cells, level == 0 ? difference : ""));
            }
            List<String> cells = new ArrayList<>();
            for (int group = 0; group < members.size(); group++)
                cells.add(told.get(group).get(missing));
            lines.add(new Line(column, null, Measure.MISSING, cells, ""));
        }

        /** The counts as they may be told: those of the groups with their totals, which are those of all. */
        private List<List<String>> told(List<int[]> counts) {
            int levels = counts.getFirst().length;
            List<List<String>> told = new ArrayList<>();
            int rest = totals.columns() - 1 - groups().size();
            int[][] table = new int[levels][groups().size() + rest];
            int first = members.size() > 1 ? 1 : 0;
            for (int level = 0; level < levels; level++) {
                int sum = 0;
                for (int group = 0; group < groups().size(); group++) {
                    table[level][group] = counts.get(group + first)[level];
                    sum += table[level][group];
                }
                if (rest > 0) table[level][groups().size()] = counts.getFirst()[level] - sum;
            }
            CountTable shown = small.table(table, totals);
            for (int group = 0; group < members.size(); group++) {
                int column = place(group);
                told.add(IntStream.range(0, levels)
                        .mapToObj(level -> shown.text(level, column))
                        .toList());
            }
            return told;
        }

        private String difference(List<int[]> counts) {
            double largest = Double.NaN;
            if (counts.stream()
                    .skip(1)
                    .anyMatch(count ->
                            small.threshold() > 1 && Arrays.stream(count).anyMatch(small::small))) return "";
            for (int i = 1; i < counts.size(); i++) {
                for (int j = i + 1; j < counts.size(); j++) {
                    int[] one = counts.get(i);
                    int[] other = counts.get(j);
                    int[] used = IntStream.range(0, one.length)
                            .filter(level -> one[level] + other[level] > 0)
                            .toArray();
                    double found = MeanDifference.of(
                            Arrays.stream(used).map(level -> one[level]).toArray(),
                            Arrays.stream(used).map(level -> other[level]).toArray());
                    largest = Double.isNaN(largest) ? found : Math.max(largest, found);
                }
            }
            return smd(largest);
        }

        void numbers(String column) {
            List<Object> values = rows.column(column);
            if (values.stream().allMatch(Objects::isNull)) return;
            List<Distribution> spreads = members.stream()
                    .map(group -> Distribution.of(Arrays.stream(group)
                            .mapToObj(values::get)
                            .filter(Objects::nonNull)
                            .mapToDouble(value -> ((Number) value).doubleValue())
                            .toArray()))
                    .toList();
            boolean apart = apart(spreads);
            double largest = Double.NaN;
            for (int i = 1; apart && i < spreads.size(); i++) {
                for (int j = i + 1; j < spreads.size(); j++) {
                    if (!tells(spreads.get(i)) || !tells(spreads.get(j))) continue;
                    double found = MeanDifference.of(spreads.get(i), spreads.get(j));
                    largest = Double.isNaN(largest) ? found : Math.max(largest, found);
                }
            }
            lines.add(new Line(column, null, Measure.MEAN, told(spreads, apart, this::mean), smd(largest)));
            lines.add(new Line(column, null, Measure.MEDIAN, told(spreads, apart, this::median), ""));
            List<int[]> known = new ArrayList<>();
            for (int group = 0; group < members.size(); group++) {
                int n = spreads.get(group).n();
                known.add(new int[] {n, members.get(group).length - n});
            }
            List<String> missing =
                    told(known).stream().map(cells -> cells.get(1)).toList();
            lines.add(new Line(column, null, Measure.MISSING, missing, ""));
        }

        /** Whether no group is so small that its mean follows from those of all and of the others. */
        private boolean apart(List<Distribution> spreads) {
            int rest = spreads.getFirst().n();
            for (Distribution group : spreads.subList(1, spreads.size())) {
                if (small.small(group.n())) return false;
                rest -= group.n();
            }
            return spreads.size() == 1 || !small.small(rest);
        }

        private static List<String> told(
                List<Distribution> spreads, boolean apart, Function<Distribution, String> text) {
            return IntStream.range(0, spreads.size())
                    .mapToObj(i -> i == 0 || apart ? text.apply(spreads.get(i)) : "")
                    .toList();
        }

        private boolean tells(Distribution spread) {
            return spread.n() > 0 && !small.small(spread.n());
        }

        private String mean(Distribution spread) {
            if (!tells(spread)) return "";
            return spread.n() < 2
                    ? decimals("%.1f", spread.mean())
                    : decimals("%.1f (%.1f)", spread.mean(), spread.deviation());
        }

        private String median(Distribution spread) {
            if (!tells(spread)) return "";
            return decimals("%.1f [%.1f–%.1f]", spread.median(), spread.q1(), spread.q3());
        }

        /** Of groups that hardly overlap the size says no more than that. */
        private static String smd(double difference) {
            if (Double.isNaN(difference)) return "";
            return difference > APART ? decimals(">%.0f", APART) : decimals("%.3f", difference);
        }

        private static String decimals(String format, Object... numbers) {
            return String.format(Locale.ROOT, format, numbers);
        }
    }
}
