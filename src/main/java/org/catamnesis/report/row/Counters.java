package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.report.page.Box;
import org.catamnesis.report.page.Word;

/** Takes away the numbers that only count the rows, whether or not a head stands over them. */
final class Counters {
    private static final Pattern NUMBER = Pattern.compile("(?<n>\\d{1,3})[.、．]?(?<rest>|(?=[^\\d.])[\\p{L}★☆*▲△#].*)");
    private static final int LEAST = 3;

    /** The number at the start of a word. */
    private record Count(int line, Word word, int number, String rest) {
        boolean under(Count other) {
            return Math.abs(word.box().x() - other.word.box().x()) < 1.5 * word.size()
                    || rest.isEmpty()
                            && other.rest.isEmpty()
                            && Math.abs(word.box().right() - other.word.box().right()) < 0.5 * word.size();
        }
    }

    private Counters() {}

    /** The lines without their counters; lines that are nothing else disappear. */
    static List<Line> without(List<Line> lines) {
        IdentityHashMap<Word, Count> counters = new IdentityHashMap<>();
        for (List<Count> column : columns(lines)) {
            runs(column).forEach(count -> counters.put(count.word(), count));
        }
        if (counters.isEmpty()) {
            return lines;
        }
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            List<Word> words = new ArrayList<>();
            for (Word word : line.words()) {
                Count count = counters.get(word);
                if (count == null) {
                    words.add(word);
                } else if (!count.rest().isEmpty()) {
                    words.add(tail(word, count.rest()));
                }
            }
            if (!words.isEmpty()) {
                kept.add(new Line(line.page(), words));
            }
        }
        return kept;
    }

    private static Word tail(Word word, String rest) {
        Box box = word.box();
        double left = box.right() - box.width() * rest.length() / word.text().length();
        return new Word(
                rest,
                Box.of(left, box.y(), box.right(), box.bottom()),
                word.size(),
                word.bold(),
                word.angle(),
                word.darkness(),
                word.confidence());
    }

    private static List<List<Count>> columns(List<Line> lines) {
        List<List<Count>> columns = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Word> words = lines.get(i).words();
            for (int j = 0; j < words.size(); j++) {
                Matcher number = NUMBER.matcher(words.get(j).text());
                boolean apart = j == 0 || Line.gap(words.get(j - 1), words.get(j)) > 0.3;
                if (apart && number.matches() && named(words, j, number.group("rest"))) {
                    Count count = new Count(i, words.get(j), Integer.parseInt(number.group("n")), number.group("rest"));
                    columns.stream()
                            .filter(column -> column.getLast().under(count)
                                    && column.getLast().line() < count.line())
                            .findFirst()
                            .ifPresentOrElse(
                                    column -> column.add(count), () -> columns.add(new ArrayList<>(List.of(count))));
                }
            }
        }
        return columns;
    }

    /** A name follows; a unit does after a result. */
    private static boolean named(List<Word> words, int at, String rest) {
        if (!rest.isEmpty()) {
            return !Forms.isUnit(rest);
        }
        if (at + 1 >= words.size()) {
            return false;
        }
        String next = words.get(at + 1).text();
        return next.codePoints().anyMatch(Character::isLetter)
                && !Forms.isUnit(next)
                && Forms.start(Forms.FLAG, next).length() < next.length()
                && !next.matches("[<>≤≥\\d].*");
    }

    /** Those that go up by one from row to row. */
    private static Set<Count> runs(List<Count> column) {
        Set<Count> all = new HashSet<>();
        List<Count> run = new ArrayList<>();
        for (Count count : column) {
            if (!run.isEmpty() && count.number() != run.getLast().number() + 1) {
                keep(run, all);
                run.clear();
            }
            run.add(count);
        }
        keep(run, all);
        return all;
    }

    private static void keep(List<Count> run, Set<Count> all) {
        if (run.size() >= LEAST) {
            all.addAll(run);
        }
    }
}
