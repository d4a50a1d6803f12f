package org.catamnesis.report.row;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.lab.Qualitative;
import org.catamnesis.report.page.Box;

/** Decides whether a line of a table is a result, and what its cells are. */
final class TableRow {
    /** A mark without a column of its own, before the unit. */
    private static final Pattern LEADING_MARK = Pattern.compile("^(?:[-+]{1,3}|[ABHLN])\\s+(?=\\S)");

    private static final Pattern LABEL_OR_WORD = Pattern.compile("^\\p{L}[\\p{L} -]{2,30}(?:[:：]|$)");
    private static final Pattern BRACKETED = Pattern.compile("[\\[(]([^\\[\\]()]+)[\\])]");
    private static final double SURE_ENOUGH = 0.9;

    private static final Pattern OVERPRINT = Pattern.compile("^[A-Za-z!]{3,}\\s?(?=[<>≤≥]?\\d)");

    private TableRow() {}

    /**
     * The result in this line; empty when it is none.
     *
     * @param strict in remarks and above a page's own table only what has a number and a unit or an interval counts
     */
    static Optional<Row> read(TableLine line, boolean strict, String heading, String day) {
        Optional<ValueCell> read = line.value();
        if (read.isEmpty() || line.names().isEmpty() || line.prose()) {
            return freeText(line, strict, heading, day);
        }
        ValueCell value = read.get();
        String[] unitCell = unitCell(line);
        String[] rangeCell = rangeCell(line.range());
        if (line.confidence().range() < SURE_ENOUGH) {
            rangeCell[1] = readable(rangeCell[1]);
        }

        String unit = value.unit();
        String range = value.range();
        if (unit.isEmpty() || !unitCell[1].isEmpty() && !Forms.isRange(unitCell[1])) {
            boolean second = !unit.isEmpty() && value.rest().matches("[<>≤≥]?\\s*\\d.*");
            unit = unitCell[1].isEmpty() || second ? unit : unit(unitCell[1]);
        }
        if (!rangeCell[1].isEmpty()) {
            range = rangeCell[1];
        } else if (range.isEmpty() && !unitCell[1].isEmpty()) {
            range = rangeIn(unitCell[1]);
        }
        NameCell name = NameCell.read(line.name());
        String shown = name.full();
        if (unit.isEmpty() && !name.unit().isEmpty()) {
            unit = name.unit();
            shown = name.name();
        }
        if (range.isEmpty() && !name.range().isEmpty()) {
            range = name.range();
            shown = name.name();
        }
        Interval interval = Interval.read(range).beside(unit, range);
        range = interval.range();
        unit = unit.isEmpty() ? interval.unit() : unit;
        if (!name.plausible() || !acceptable(value, name, unit, range, strict)) {
            return Optional.empty();
        }
        String flag = joined(value.flag(), unitCell[0], rangeCell[0], mark(line.flag()));
        Box box = box(line);
        return Optional.of(new Row(
                line.line().page(),
                0,
                box,
                shown,
                value.value(),
                unit,
                range,
                flag,
                line.method(),
                heading,
                day,
                line.confidence()));
    }

    /** {@code Normal: < 150} begins with a label and {@code Normal} is expected: neither is a mark. */
    private static String[] rangeCell(String range) {
        return LABEL_OR_WORD.matcher(range).find() ? new String[] {"", range} : TableLine.flagged(range);
    }

    private static String[] unitCell(TableLine line) {
        Matcher mark = LEADING_MARK.matcher(line.unit());
        if (!mark.find()) {
            return TableLine.flagged(line.unit());
        }
        String[] cell = TableLine.flagged(line.unit().substring(mark.end()));
        boolean sure = line.confidence().unit() >= SURE_ENOUGH;
        return new String[] {sure ? joined(mark.group().strip(), cell[0]) : cell[0], cell[1]};
    }

    /** What stands in an interval's cell of a picture, without letters of a watermark that run into it. */
    private static String readable(String range) {
        String bare = OVERPRINT.matcher(range).replaceFirst("");
        if (Forms.isRange(bare)) {
            return bare;
        }
        boolean words = range.codePoints().anyMatch(Line::han)
                || ReportWords.word(range)
                || Qualitative.of(range).isPresent();
        return words || Forms.RANGE.matcher(range).find() ? range : "";
    }

    private static Box box(TableLine line) {
        Box box = Line.box(line.names()).with(Line.box(line.values()));
        double right = line.line().words().stream()
                .filter(word -> word.box().x() >= box.x() && word.box().x() < line.right())
                .mapToDouble(word -> word.box().right())
                .max()
                .orElse(box.right());
        return line.unit().isEmpty() && line.range().isEmpty()
                ? box
                : Box.of(box.x(), box.y(), Math.min(right, box.right() + 400), box.bottom());
    }

    private static boolean acceptable(ValueCell value, NameCell name, String unit, String range, boolean strict) {
        boolean supported = !unit.isEmpty() || !range.isEmpty();
        if (value.rest().matches("±\\s*\\d.*") || unit.isEmpty() && Forms.isUpsideDown(range)) {
            return false;
        }
        boolean bound = !value.value().matches("[+-]?[\\d.,].*");
        if (ReportWords.category(name.name()) && (bound || !supported || value.kind() != ValueCell.Kind.NUMBER)) {
            return false;
        }
        return switch (value.kind()) {
            case NUMBER ->
                supported && (!strict || unitOrRange(unit, range) && !(bound && range.isEmpty()))
                        || !strict && value.rest().isEmpty() && !bound;
            case SPAN -> !strict && supported;
            case WORD ->
                !strict
                        && value.rest().length() < 20
                        && (supported || !name.full().contains(": "));
            case GRADE -> !strict && value.rest().isEmpty();
        };
    }

    private static boolean unitOrRange(String unit, String range) {
        return Forms.STRONG.matcher(unit).matches() || Forms.isRange(range);
    }

    /** {@code Pale yellow} where {@code Yellow} is expected: any short text beside an interval in words. */
    private static Optional<Row> freeText(TableLine line, boolean strict, String heading, String day) {
        String value = line.valueText().replace('\t', ' ');
        String range = TableLine.flagged(line.range())[1];
        NameCell name = NameCell.read(line.name());
        boolean words = ReportWords.word(range) || Qualitative.of(range).isPresent();
        boolean shortText = !value.isEmpty() && value.length() <= 30 && !Forms.isDate(value) && !Forms.isTime(value);
        if (strict || line.prose() || line.names().isEmpty() || !words || !shortText || !name.plausible()) {
            return Optional.empty();
        }
        return Optional.of(new Row(
                line.line().page(),
                0,
                box(line),
                name.full(),
                value,
                "",
                range,
                mark(line.flag()),
                line.method(),
                heading,
                day,
                line.confidence()));
    }

    private static String unit(String printed) {
        Matcher brackets = BRACKETED.matcher(printed);
        String cell = brackets.matches() ? brackets.group(1).strip() : printed;
        if (Forms.isRange(cell)) {
            return "";
        }
        String start = Forms.start(Forms.UNIT, cell);
        String rest = cell.substring(start.length()).strip();
        boolean letters = cell.codePoints().anyMatch(c -> Character.isLetter(c) || c == '%' || c == '/' || c == '‰');
        if (!start.isEmpty() && Forms.RANGE.matcher(rest).lookingAt()) {
            return start.strip();
        }
        return letters && cell.length() <= 24 && !Forms.isDate(cell) && !cell.matches(".*[:：;].*|.*,\\s.*") ? cell : "";
    }

    private static String rangeIn(String unitCell) {
        if (Forms.isRange(unitCell)) {
            return unitCell;
        }
        String rest =
                unitCell.substring(Forms.start(Forms.UNIT, unitCell).length()).strip();
        Matcher range = Forms.RANGE.matcher(rest);
        return range.lookingAt() ? range.group(1).strip() : "";
    }

    private static String mark(String cell) {
        return cell.length() <= 20 && !ReportWords.state(cell) ? cell : "";
    }

    private static String joined(String... flags) {
        StringBuilder all = new StringBuilder();
        for (String flag : flags) {
            if (!flag.isEmpty()) {
                all.append(all.isEmpty() ? "" : " ").append(flag);
            }
        }
        return all.toString();
    }
}
