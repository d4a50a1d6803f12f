package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.report.page.Confidence;
import org.catamnesis.report.page.Word;

/**
 * A line of a table, cut into the cells of its columns.
 *
 * @param names words of the name and code columns
 * @param values words of the value column
 * @param right where its panel ends, in points; the sheet may have another one beside it
 */
record TableLine(
        Line line,
        List<Word> names,
        List<Word> values,
        String unit,
        String range,
        String flag,
        String method,
        boolean prose,
        boolean hasUnitColumn,
        double right,
        Confidence confidence) {

    private static final Pattern BEHIND = Pattern.compile(
            "(?<=[\\d)\\]%])\\s*(?:[↑↓⬆⬇⇧⇩▲▼△▽]+|\\s\\*{1,3}|!{1,2}|¬|\\s(?:HH|LL|H|L|High|Low|HIGH|LOW))$");

    private static final Pattern MARK = Pattern.compile("\\*{1,3}|[↑↓⬆⬇▲▼]+|HH?|LL?|!{1,2}");

    private static final Pattern BEHIND_UNIT =
            Pattern.compile("\\s+(?:[↑↓⬆⬇⇧⇩▲▼△▽]+|\\*{1,3}|!{1,2}|HH|LL|H|L|High|Low|HIGH|LOW)$");

    static TableLine of(Line line, Columns columns, int valueColumn) {
        List<Word> names = new ArrayList<>(columns.words(line, ColumnRole.NAME));
        names.addAll(columns.words(line, ColumnRole.CODE));
        if (columns.of(ColumnRole.NAME).isEmpty()) {
            names.addAll(line.between(columns.left(), columns.edges().get(valueColumn)));
        }
        names.sort(java.util.Comparator.comparingDouble(word -> word.box().x()));
        List<Word> values = new ArrayList<>(columns.words(line, valueColumn));
        moveOverhang(names, values);
        String mark = markBehind(names);
        List<Word> units = new ArrayList<>(columns.words(line, ColumnRole.UNIT));
        List<Word> ranges = new ArrayList<>(columns.words(line, ColumnRole.RANGE));
        moveUnitEnd(units, ranges);
        boolean prose = prose(line, columns);
        return new TableLine(
                line,
                List.copyOf(names),
                List.copyOf(values),
                columns.of(ColumnRole.UNIT).isEmpty() && units.isEmpty()
                        ? HeaderWords.unit(columns.heads().get(valueColumn).text())
                        : text(units),
                range(line, columns, text(ranges)),
                mark.isEmpty() ? flag(line, columns) : mark,
                flagged(text(columns.words(line, ColumnRole.METHOD)))[1],
                prose,
                !columns.of(ColumnRole.UNIT).isEmpty(),
                columns.right(),
                confidence(line, columns, names, values));
    }

    /** A unit or an interval without words of its own was read in the cell of the value. */
    private static Confidence confidence(Line line, Columns columns, List<Word> names, List<Word> values) {
        List<Word> unit = columns.words(line, ColumnRole.UNIT);
        List<Word> range = new ArrayList<>(columns.words(line, ColumnRole.RANGE));
        range.addAll(columns.words(line, ColumnRole.LOW));
        range.addAll(columns.words(line, ColumnRole.HIGH));
        return new Confidence(
                Confidence.of(names),
                Confidence.of(values),
                Confidence.of(unit.isEmpty() ? values : unit),
                Confidence.of(range.isEmpty() ? values : range));
    }

    /** A mark without a column of its own may stand in that of the method. */
    private static String flag(Line line, Columns columns) {
        String own = text(columns.words(line, ColumnRole.FLAG));
        return own.isEmpty() ? flagged(text(columns.words(line, ColumnRole.METHOD)))[0] : own;
    }

    /** The ends of an interval may have a column each. */
    private static String range(Line line, Columns columns, String whole) {
        return Forms.tidy(printedRange(line, columns, whole));
    }

    private static String printedRange(Line line, Columns columns, String whole) {
        String low = text(columns.words(line, ColumnRole.LOW));
        String high = text(columns.words(line, ColumnRole.HIGH));
        if (!whole.isEmpty() || low.isEmpty() && high.isEmpty()) {
            return whole;
        }
        return low.isEmpty() ? "< " + high : high.isEmpty() ? "> " + low : low + " - " + high;
    }

    /** A long name reaches into the column of the values; a value may stand far left of its head. */
    private static void moveOverhang(List<Word> names, List<Word> values) {
        while (!names.isEmpty()
                && !values.isEmpty()
                && Line.gap(names.getLast(), values.getFirst()) < 0.5
                && !valueLike(values.getFirst().text())) {
            names.add(values.removeFirst());
        }
        if (names.size() > 1) {
            List<Line> phrases = new Line(1, names).phrases();
            Optional<ValueCell> last = ValueCell.read(phrases.getLast().text()).filter(ValueCell::numeric);
            boolean value =
                    last.isPresent() && (values.isEmpty() || !last.get().unit().isEmpty());
            if (phrases.size() > 1 && value && last.get().rest().isEmpty()) {
                values.addAll(0, phrases.getLast().words());
                names.removeAll(phrases.getLast().words());
            }
        }
    }

    /** A mark in a column of its own without a head, between name and value. */
    private static String markBehind(List<Word> names) {
        if (names.size() < 2) {
            return "";
        }
        Word last = names.getLast();
        boolean mark = MARK.matcher(last.text()).matches() && Line.gap(names.get(names.size() - 2), last) > 1.5;
        return mark ? names.removeLast().text() : "";
    }

    /** A long unit reaches into the column of the interval: {@code ml/min/1,73 m²}. */
    private static void moveUnitEnd(List<Word> units, List<Word> ranges) {
        boolean together = !units.isEmpty() && ranges.size() > 1 && Line.gap(units.getLast(), ranges.getFirst()) < 0.5;
        if (together && Forms.isUnit(text(units) + " " + ranges.getFirst().text())) {
            units.add(ranges.removeFirst());
        }
    }

    private static boolean valueLike(String text) {
        return ValueCell.read(text).isPresent()
                || !Forms.start(Forms.FLAG, text).isEmpty()
                || text.matches("[<>≤≥:]+.*");
    }

    /** Whether a sentence runs over the edges of the columns. */
    private static boolean prose(Line line, Columns columns) {
        List<Word> here = line.between(columns.left(), columns.right());
        if (here.isEmpty()) {
            return false;
        }
        for (Line phrase : new Line(1, here).phrases()) {
            if (phrase.words().size() < 4
                    || phrase.words().stream()
                                    .filter(w -> w.text().matches("\\p{L}{2,}\\W?"))
                                    .count()
                            < 4) {
                continue;
            }
            for (double edge : columns.edges()) {
                if (phrase.box().x() < edge - 12 && phrase.box().right() > edge + 12 && tightAt(phrase, edge)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean tightAt(Line phrase, double edge) {
        Word last = null;
        for (Word word : phrase.words()) {
            if (last != null && word.box().middleX() >= edge) {
                return Line.gap(last, word) < 0.45 * Line.loose(word) && !valueLike(word.text());
            }
            last = word;
        }
        return false;
    }

    private static String text(List<Word> words) {
        return words.isEmpty() ? "" : Line.text(words).replace('\t', ' ').strip();
    }

    String name() {
        return text(names);
    }

    String valueText() {
        return values.isEmpty() ? "" : Line.text(values).strip();
    }

    Optional<ValueCell> value() {
        return values.isEmpty() ? Optional.empty() : ValueCell.read(valueText());
    }

    boolean nameOnly() {
        return !names.isEmpty() && values.isEmpty() && unit.isEmpty() && range.isEmpty();
    }

    boolean valueOnly() {
        return names.isEmpty() && !values.isEmpty();
    }

    TableLine named(List<Word> words) {
        return new TableLine(
                line, List.copyOf(words), values, unit, range, flag, method, prose, hasUnitColumn, right, confidence);
    }

    /** The marks at the start and at the end of a cell, and what is between them. */
    static String[] flagged(String cell) {
        String rest = cell;
        StringBuilder flags = new StringBuilder();
        for (Matcher mark = Forms.FLAG.matcher(rest);
                mark.lookingAt() && !rest.matches("[-+].*");
                mark = Forms.FLAG.matcher(rest)) {
            flags.append(flags.isEmpty() ? "" : " ").append(mark.group().replaceAll("[()\\[\\]]", ""));
            rest = rest.substring(mark.end()).strip();
        }
        Matcher end = (Forms.start(Forms.UNIT, rest).isEmpty() ? BEHIND : BEHIND_UNIT).matcher(rest);
        if (end.find() && end.start() > 0) {
            flags.append(flags.isEmpty() ? "" : " ").append(end.group().strip());
            rest = rest.substring(0, end.start()).strip();
        }
        return new String[] {flags.toString(), rest};
    }
}
