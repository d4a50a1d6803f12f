package org.catamnesis.report.row;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a line that stands under no table's head: {@code Urea ..... : 7,1 mmol/L   (3,0 - 10,0)}. */
final class LineReader {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*(?:\\.{2,}|…+|_{2,})?[\\s.…]*[:：=]\\s*|\\s*(?:\\.{3,}|…+|_{3,})\\s*|\\t+| +");
    private static final Pattern CLEAR = Pattern.compile(".*(?:[:：=\\t…]|\\.{3}|_{3}).*", Pattern.DOTALL);
    private static final Pattern DOSES = Pattern.compile("(?i)mg|g|kg|ml|l|cm|m|[µμu]g|min|h|u|\"|''|年|岁");
    private static final int MOST_NAME_WORDS = 7;

    private LineReader() {}

    /** The result in this line; empty when it is none or may be anything else. */
    static Optional<Row> read(Line line, boolean remarks, String heading) {
        String text = line.text().replace("|", "\t").strip();
        Matcher separator = SEPARATOR.matcher(text);
        while (separator.find()) {
            if (separator.start() > 0 && !timeOfDay(text, separator)) {
                Optional<Row> row = split(line, text, separator, remarks, heading);
                if (row.isPresent()) {
                    return row;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean timeOfDay(String text, Matcher separator) {
        return separator.end() < text.length()
                && Character.isDigit(text.charAt(separator.start() - 1))
                && separator.group().equals(":")
                && Character.isDigit(text.charAt(separator.end()));
    }

    private static Optional<Row> split(Line line, String text, Matcher separator, boolean remarks, String heading) {
        String behind = text.substring(separator.end());
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
        String shown =
                unit.equals(name.unit()) || range.equals(name.range()) && !range.isEmpty() ? name.name() : name.full();
        boolean accepted = plausible(name)
                && (clear ? supported(unit, range) : certain(name, unit, range, value))
                && (!remarks || !unit.isEmpty() && !range.isEmpty());
        return accepted
                ? Optional.of(new Row(
                        line.page(), 0, line.box(), shown, value.value(), unit, range, value.flag(), "", heading, ""))
                : Optional.empty();
    }

    private static boolean plausible(NameCell name) {
        return name.plausible()
                && !ReportWords.category(name.name())
                && !ReportWords.conversion(name.name())
                && name.name().split("\\s+").length <= MOST_NAME_WORDS
                && !name.name().matches(".*(?:[;!?]|\\p{L}{6,}\\.)\\s.*");
    }

    private static boolean supported(String unit, String range) {
        return !range.isEmpty() && Forms.isRange(range)
                || !unit.isEmpty() && !DOSES.matcher(unit).matches();
    }

    /** With nothing but a space between name and value, the rest of the line must leave no doubt. */
    private static boolean certain(NameCell name, String unit, String range, ValueCell value) {
        return Forms.STRONG.matcher(unit).matches()
                && !value.value().matches("[<>≤≥＜＞].*")
                && (!range.isEmpty() || value.rest().isEmpty())
                && name.name().split("\\s+").length <= 5
                && Character.isUpperCase(name.name().codePointAt(0))
                        | Line.han(name.name().codePointAt(0));
    }
}
