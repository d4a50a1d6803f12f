package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.report.page.Word;

/**
 * Reads results that take several lines: the name, perhaps with the value beside it, then lines such as
 * {@code Your value: …}, {@code Normal range: …} or a bare value, in any order.
 */
final class BlockReader {
    private static final Pattern LABELLED = Pattern.compile("^(\\D{2,40}?)(?:\\s*[:：]\\s*|\\t\\s*)(\\S.*)$");
    private static final double FAR = 4;
    private static final int LONGEST = 6;
    private static final int LONGEST_NAME = 12;

    /**
     * A result of several lines.
     *
     * @param depth lines that it takes
     */
    record Block(Row row, int depth) {}

    private final List<Line> lines;
    private final int from;
    private NameCell name = NameCell.read("");
    private ValueCell value;
    private String unit = "";
    private String range = "";
    private String flag = "";
    private final List<Word> words;
    private boolean labelled;

    private BlockReader(List<Line> lines, int from) {
        this.lines = lines;
        this.from = from;
        this.words = new ArrayList<>(lines.get(from).words());
    }

    /** The result whose name stands at this line; empty when it and the lines below make none. */
    static Optional<Block> at(List<Line> lines, int index) {
        return new BlockReader(lines, index).read();
    }

    private Optional<Block> read() {
        if (!first()) {
            return Optional.empty();
        }
        int at = from + 1;
        int good = at;
        while (at < lines.size() && at - from < LONGEST && near(lines.get(at - 1), lines.get(at))) {
            if (take(lines.get(at))) {
                words.addAll(lines.get(at).words());
                good = at + 1;
            } else if (good < at || lines.get(at).phrases(1.6).size() > 1) {
                break;
            }
            at++;
        }
        return value == null
                        || range.isEmpty()
                                && !(labelled && Forms.STRONG.matcher(unit).matches())
                ? Optional.empty()
                : Optional.of(new Block(row(), good - from));
    }

    /** The name alone, or with a value that nothing supports yet. */
    private boolean first() {
        Line line = lines.get(from);
        if (line.words().size() > LONGEST_NAME || line.words().getFirst().text().matches("[\\d<>(].*")) {
            return false;
        }
        List<Line> phrases = line.phrases(1.6);
        if (phrases.size() > 2 || line.text().matches(".*[:：]\\s*\\S.*")) {
            return false;
        }
        name = NameCell.read(phrases.getFirst().text());
        if (phrases.size() == 2) {
            value = bare(phrases.getLast().text()).orElse(null);
            if (value == null) {
                return false;
            }
            unit = value.unit();
        }
        return name.plausible()
                && name.name().split("\\s+").length <= 8
                && !ReportWords.category(name.name())
                && !name.name().matches(".*[.;。；,，]");
    }

    private boolean take(Line line) {
        String text = line.text();
        Matcher label = LABELLED.matcher(text);
        Optional<ColumnRole> role = label.matches() ? HeaderWords.role(label.group(1)) : Optional.empty();
        if (role.isEmpty()) {
            Optional<ValueCell> read = value == null ? bare(text) : Optional.empty();
            read.ifPresent(this::value);
            return read.isPresent();
        }
        String behind = label.group(2).replace('\t', ' ').strip();
        return switch (role.get()) {
            case VALUE -> labelledValue(behind);
            case RANGE -> interval(behind);
            case UNIT -> unit.isEmpty() && keepUnit(behind);
            case FLAG -> keepFlag(behind);
            default -> false;
        };
    }

    private boolean labelledValue(String text) {
        Optional<ValueCell> read = value == null ? bare(text) : Optional.empty();
        read.ifPresent(this::value);
        labelled |= read.isPresent();
        return read.isPresent();
    }

    private void value(ValueCell read) {
        value = read;
        unit = read.unit().isEmpty() ? unit : read.unit();
        range = read.range().isEmpty() ? range : read.range();
    }

    private static Optional<ValueCell> bare(String text) {
        return ValueCell.read(text)
                .filter(read -> read.rest().isEmpty() && (read.numeric() || read.kind() == ValueCell.Kind.WORD));
    }

    private boolean interval(String text) {
        Matcher interval = Forms.RANGE.matcher(text);
        boolean words = ValueCell.read(text)
                .filter(read -> read.kind() == ValueCell.Kind.WORD)
                .isPresent();
        if (!range.isEmpty() || !words && !(interval.lookingAt() && text.length() < interval.end() + 24)) {
            return false;
        }
        unit = unit.isEmpty() && !words ? Interval.read(text).unit() : unit;
        range = words
                ? text
                : Interval.read(interval.group(1).strip())
                        .beside(unit, interval.group(1).strip())
                        .range();
        return true;
    }

    private boolean keepUnit(String text) {
        unit = Forms.isUnit(text) ? text : "";
        return !unit.isEmpty();
    }

    private boolean keepFlag(String text) {
        flag = text.length() <= 20 ? text : "";
        return !flag.isEmpty();
    }

    private Row row() {
        String marks = value.flag().isEmpty() || flag.isEmpty() ? value.flag() + flag : value.flag() + " " + flag;
        return new Row(
                lines.get(from).page(),
                0,
                Line.box(words),
                name.full(),
                value.value(),
                unit,
                range,
                marks,
                "",
                "",
                "",
                new Line(1, words).confidence());
    }

    private static boolean near(Line upper, Line lower) {
        return upper.page() == lower.page()
                && lower.box().bottom() - upper.box().bottom() < FAR * Math.max(upper.size(), lower.size());
    }

    /** The row with the interval that this line gives, when it has none yet and stands right above. */
    static Optional<Row> interval(Line line, Row row) {
        Matcher labelled = LABELLED.matcher(line.text());
        boolean near = row.page() == line.page()
                && line.box().bottom() - row.box().bottom() < FAR * line.size()
                && line.box().y() > row.box().y();
        if (!near
                || !row.range().isEmpty()
                || !labelled.matches()
                || HeaderWords.role(labelled.group(1)).orElse(null) != ColumnRole.RANGE) {
            return Optional.empty();
        }
        String text = labelled.group(2).replace('\t', ' ');
        Matcher interval = Forms.RANGE.matcher(text);
        return interval.lookingAt() && text.length() < interval.end() + 16
                ? Optional.of(row.withRange(Interval.read(interval.group(1).strip())
                        .beside(row.unit(), interval.group(1).strip())
                        .range()))
                : Optional.empty();
    }
}
