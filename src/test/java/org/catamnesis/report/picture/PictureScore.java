package org.catamnesis.report.picture;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.catamnesis.report.Candidate;
import org.catamnesis.report.CandidateStatus;

/**
 * How a picture was read.
 *
 * @param found rows whose name and value are as drawn
 * @param silent rows that are wrong and that nobody would be asked about
 */
record PictureScore(int wanted, int given, int found, int doubted, List<String> silent) {

    static PictureScore none(int wanted) {
        return new PictureScore(wanted, 0, 0, 0, List.of());
    }

    static PictureScore of(List<Printed> truth, List<Candidate> candidates) {
        List<Printed> left = new ArrayList<>(truth);
        List<String> silent = new ArrayList<>();
        int found = 0;
        int doubted = 0;
        for (Candidate row : candidates) {
            Printed match = left.stream()
                    .filter(printed ->
                            sameName(printed, row) && plain(printed.value()).equals(plain(row.value())))
                    .findFirst()
                    .orElse(null);
            boolean doubtful = row.status() == CandidateStatus.DOUBTFUL;
            doubted += doubtful ? 1 : 0;
            found += match == null ? 0 : 1;
            left.remove(match);
            boolean whole = match != null
                    && plain(match.unit()).equals(plain(row.unit()))
                    && range(match.range()).equals(range(row.range()));
            if (!whole && !doubtful) {
                silent.add(row.printedName() + " " + row.value() + " " + row.flag() + " " + row.unit() + " "
                        + row.range() + " for " + match);
            }
        }
        return new PictureScore(truth.size(), candidates.size(), found, doubted, silent);
    }

    PictureScore with(PictureScore other) {
        List<String> all = new ArrayList<>(silent);
        all.addAll(other.silent);
        return new PictureScore(
                wanted + other.wanted, given + other.given, found + other.found, doubted + other.doubted, all);
    }

    double f1() {
        return 2.0 * found / Math.max(1, wanted + given);
    }

    String summary() {
        return String.format(
                Locale.ROOT,
                "F1 %.3f, %d of %d rows, %d doubted, %d wrong without a doubt",
                f1(),
                found,
                wanted,
                doubted,
                silent.size());
    }

    private static boolean sameName(Printed printed, Candidate row) {
        String read = name(row.printedName());
        return Arrays.stream(printed.name().split("\\|"))
                .map(PictureScore::name)
                .anyMatch(want -> read.equals(want)
                        || want.length() > 5 && read.contains(want)
                        || han(want) && read.contains(want));
    }

    private static boolean han(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    private static String name(String text) {
        return plain(text).replaceAll("[^\\p{L}\\p{N}%]", "");
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .replace('μ', 'u')
                .replace('µ', 'u')
                .toLowerCase(Locale.ROOT);
    }

    private static String range(String text) {
        return plain(text).replaceAll("--|~|–|—", "-");
    }
}
