package org.catamnesis.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts which rows of a truth were found, by name and value, and which have every cell as printed. */
final class Score {
    private int wanted;
    private int given;
    private int found;
    private int exact;

    /** Rows are {@code name|value|unit|range|flag}; spaces do not count. */
    void add(List<String> truth, List<String> read) {
        List<String> cells = read.stream().map(Score::plain).toList();
        List<String> left =
                new ArrayList<>(cells.stream().map(Score::nameAndValue).toList());
        wanted += truth.size();
        given += read.size();
        for (String row : truth) {
            found += left.remove(nameAndValue(plain(row))) ? 1 : 0;
            exact += cells.contains(plain(row)) ? 1 : 0;
        }
    }

    void add(Score other) {
        wanted += other.wanted;
        given += other.given;
        found += other.found;
        exact += other.exact;
    }

    double f1() {
        return wanted + given == 0 ? 1 : 2.0 * found / (wanted + given);
    }

    double exact() {
        return wanted == 0 ? 1 : (double) exact / wanted;
    }

    private static String plain(String row) {
        return row.replaceAll("\\s+", "");
    }

    private static String nameAndValue(String row) {
        String[] cells = row.split("\\|", -1);
        return cells[0] + "|" + cells[1];
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "F1 %.4f (%d rows printed, %d read, %d found), every cell right %.4f",
                f1(),
                wanted,
                given,
                found,
                exact());
    }
}
