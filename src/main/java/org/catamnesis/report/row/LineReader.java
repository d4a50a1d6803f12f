package org.catamnesis.report.row;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.report.page.Word;

/** Reads a line that stands under no table's head: {@code Urea ..... : 7,1 mmol/L   (3,0 - 10,0)}. */
final class LineReader {
    private static final Pattern SEPARATOR = Pattern.compile(
            "\\s*(?:\\.{2,}|…+|_{2,})?[\\s.…]*[:：=]\\s*|\\s*(?:\\.{3,}|…+|_{3,})\\s*|\\t*\\s+[–—-]\\s+(?=[<>≤≥]?\\s?\\d)|\\t+| +");
    private static final Pattern CLEAR = Pattern.compile(".*(?:[:：=\\t…–—-]|\\.{3}|_{3}).*", Pattern.DOTALL);
    private static final Pattern DOSES = Pattern.compile("(?i)mg|g|kg|ml|l|cm|m|[µμu]g|min|h|u|\"|''|年|岁");
    private static final Pattern NUMBER_BEFORE = Pattern.compile("\\t\\s*[\\d.,]+\\s*(?:\\t|$)");
    private static final Pattern HALF_RANGE = Pattern.compile("[\\d%]\\s*[-–—~]\\s*$");
    private static final Pattern CLOSED_INTERVAL = Pattern.compile("[(（\\[][^()（）\\[\\]]*\\d\\s*[)）\\]]\\s*$");
    private static final Pattern NUMBER_INSIDE = Pattern.compile("\\s\\d+[.,]\\d+\\s");
    private static final int MOST_NAME_WORDS = 7;
    private static final int VALUE_START = 14;

    private LineReader() {}

    /** The result in this line; empty when it is none or may be anything else. */
    static Optional<Row> read(Line line) {
        String text = line.text().replace("|", "\t").strip();
        Matcher separator = SEPARATOR.matcher(text);
        while (separator.find()) {
            if (separator.start() > 0 && !timeOfDay(text, separator) && !insideInterval(text, separator)) {
                Optional<Row> row = split(line, text, separator);
                if (row.isPresent()) {
                    return row;
                }
            }
        }
        return Optional.empty();
    }

    /**
     * A result in words, where its value stands below or above the values of other results.
     *
     * @param edges where those begin
     */
    static Optional<Row> readWord(Line line, List<Double> edges, String heading) {
        if (edges.size() < 2) {
            return Optional.empty();
        }
        for (int i = 1; i < line.words().size(); i++) {
            double left = line.words().get(i).box().x();
            if (!near(edges, left)) {
                continue;
            }
            List<Word> before = line.words().subList(0, i);
            Optional<ValueCell> value = ValueCell.read(
                            Line.text(line.words().subList(i, line.words().size())))
                    .filter(cell ->
                            cell.kind() == ValueCell.Kind.WORD && cell.rest().isEmpty());
            NameCell name = NameCell.read(Line.text(before));
            boolean apart = CLEAR.matcher(before.getLast().text()).matches()
                    || Line.gap(before.getLast(), line.words().get(i)) > 1.6;
            if (value.isPresent() && apart && plausible(name)) {
                return Optional.of(new Row(
                        line.page(),
                        0,
                        line.box(),
                        name.full(),
                        value.get().value(),
                        "",
                        value.get().range(),
                        value.get().flag(),
                        "",
                        heading,
                        "",
                        line.confidence()));
            }
        }
        return Optional.empty();
    }

    private static boolean near(List<Double> edges, double left) {
        return edges.stream().filter(edge -> Math.abs(edge - left) < 5).count() > 1;
    }

    /** Where the value of a row that was read from this line begins. */
    static Optional<Double> valueEdge(Line line, Row row) {
        String first = row.value().split("\\s")[0];
        return line.words().stream()
                .filter(word -> word.text().startsWith(first))
                .map(word -> word.box().x())
                .findFirst();
    }

    private static boolean insideInterval(String text, Matcher separator) {
        return separator.group().matches("\\s*[–—-]\\s*")
                && text.substring(0, separator.start()).matches("(?:.*\\s)?[<>(\\[]*[\\d.,]+%?");
    }

    private static boolean timeOfDay(String text, Matcher separator) {
        return separator.end() < text.length()
                && Character.isDigit(text.charAt(separator.start() - 1))
                && separator.group().equals(":")
                && Character.isDigit(text.charAt(separator.end()));
    }

    /** Before its first digit a value has signs, marks and words such as {@code up to}; most text has other letters. */
    private static boolean startsLikeValue(String text) {
        int digit = 0;
        while (digit < text.length() && digit < VALUE_START && !Character.isDigit(text.charAt(digit))) {
            digit++;
        }
        if (digit == text.length() || digit == VALUE_START) {
            return false;
        }
        for (int i = 0; i < digit; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return Forms.VALUE.matcher(text).lookingAt()
                        || Forms.FLAG.matcher(text.stripLeading()).lookingAt();
            }
        }
        return true;
    }

    private static Optional<Row> split(Line line, String text, Matcher separator) {
        String behind = text.substring(separator.end());
        if (!startsLikeValue(behind)) {
            return Optional.empty();
        }
        Optional<ValueCell> read = ValueCell.read(behind);
        if (read.isEmpty() || !read.get().numeric()) {
            return Optional.empty();
        }
        ValueCell value = read.get();
        NameCell name = NameCell.read(text.substring(0, separator.start()));
        String unit = value.unit().isEmpty() ? name.unit() : value.unit();
        String range = value.range().isEmpty() ? name.range() : value.range();
        if (unit.isEmpty() && !range.isEmpty()) {
            Matcher odd = Pattern.compile("^(\\S{1,8})(?:\\s|$)").matcher(value.rest());
            unit = odd.find() && !Forms.isNumber(odd.group(1)) && value.range().isEmpty() ? odd.group(1) : unit;
        }
        boolean clear = CLEAR.matcher(separator.group()).matches();
        String shown = value.unit().isEmpty() && !name.unit().isEmpty()
                        || value.range().isEmpty() && !name.range().isEmpty()
                ? name.name()
                : name.full();
        boolean accepted = plausible(name)
                && !SentenceReader.endsWithVerb(name.name())
                && !HALF_RANGE.matcher(text.substring(0, separator.start())).find()
                && !NUMBER_BEFORE.matcher(text.substring(0, separator.start())).find()
                && !value.rest().matches("[(±]\\s*\\d.*")
                && (clear ? supported(unit, range) : certain(text, name, unit, range, value));
        return accepted
                ? Optional.of(new Row(
                        line.page(),
                        0,
                        line.box(),
                        shown,
                        value.value(),
                        unit,
                        range,
                        value.flag(),
                        "",
                        "",
                        "",
                        line.confidence()))
                : Optional.empty();
    }

    private static boolean plausible(NameCell name) {
        return name.plausible()
                && !ReportWords.category(name.name())
                && !ReportWords.conversion(name.name())
                && name.name().split("\\s+").length <= MOST_NAME_WORDS
                && !NUMBER_INSIDE.matcher(name.name()).find()
                && !name.name().matches(".*(?:[;!?]|\\p{L}{6,}\\.)\\s.*");
    }

    private static boolean supported(String unit, String range) {
        return !range.isEmpty() && Forms.isRange(range)
                || !unit.isEmpty() && !DOSES.matcher(unit).matches();
    }

    /** With nothing but a space between name and value, the rest of the line must leave no doubt. */
    private static boolean certain(String text, NameCell name, String unit, String range, ValueCell value) {
        int first = name.name().codePointAt(0);
        boolean bare = value.rest().isEmpty()
                && !value.value().matches("[<>≤≥＜＞].*")
                && (Character.isUpperCase(first) || Line.han(first));
        boolean bracketed = value.rest().isEmpty()
                && value.range().matches(".*\\d\\s?\\p{Pd}\\s?\\d.*")
                && (Character.isUpperCase(first) || Line.han(first))
                && name.name().split("\\s+").length <= 4;
        return (Forms.STRONG.matcher(unit).matches()
                        || bracketed && CLOSED_INTERVAL.matcher(text).find())
                && (!range.isEmpty() || bare)
                && name.name().split("\\s+").length <= 5;
    }
}
