package org.catamnesis.report.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.report.page.Box;

/** Reads the lines under a table's head, in one panel of it. */
final class TableReader {
    private static final double ALIGNED = 4;

    private final Columns columns;
    private final List<TableLine> lines;
    private final boolean carried;
    private final String day;
    private final List<Row> rows = new ArrayList<>();
    private final List<Box> valueBoxes = new ArrayList<>();
    private final List<Double> nameEdges = new ArrayList<>();
    private final List<String> headings = new ArrayList<>();
    private boolean remarks;
    private boolean rowSinceHeading;

    private TableReader(Columns columns, int valueColumn, List<Line> lines, boolean carried, String day) {
        this.columns = columns;
        this.carried = carried;
        this.day = day;
        this.lines = Wraps.joined(lines.stream()
                .filter(line -> !line.between(columns.left(), columns.right()).isEmpty())
                .map(line -> TableLine.of(line, columns, valueColumn))
                .toList());
    }

    /**
     * The results in these lines.
     *
     * @param carried the head stands on an earlier page, so that the lines may be this page's own head
     */
    static List<Row> rows(Columns columns, List<Line> lines, boolean carried) {
        List<Integer> values = columns.of(ColumnRole.VALUE);
        boolean dated = values.size() > 1
                && values.stream()
                        .allMatch(i -> Forms.isDate(columns.heads().get(i).text()));
        List<Row> rows = new ArrayList<>();
        for (int column : values) {
            String day = dated ? columns.heads().get(column).text() : "";
            List<Row> found = new TableReader(columns, column, lines, carried, day).read();
            if (dated) {
                rows.addAll(found);
            } else {
                found.stream()
                        .filter(row -> rows.stream()
                                .noneMatch(r -> r.box().y() == row.box().y()))
                        .forEach(rows::add);
                rows.sort(java.util.Comparator.comparingDouble(row -> row.box().y()));
            }
        }
        return dated ? shared(rows) : rows;
    }

    /** Unit and interval stand once for all days of a line. */
    private static List<Row> shared(List<Row> rows) {
        List<Row> whole = new ArrayList<>();
        for (Row row : rows) {
            Optional<Row> known = row.unit().isEmpty() && row.range().isEmpty()
                    ? rows.stream()
                            .filter(other -> other.box().bottom() == row.box().bottom()
                                    && other.page() == row.page()
                                    && supported(other))
                            .findFirst()
                    : Optional.empty();
            whole.add(known.map(other -> row.measured(other.unit(), other.range()))
                    .orElse(row));
        }
        return whole;
    }

    private List<Row> read() {
        for (TableLine line : lines) {
            read(line);
        }
        return rows;
    }

    private void read(TableLine line) {
        String text = line.line().text();
        if (ReportWords.note(Line.text(line.line().between(columns.left(), columns.right())))) {
            remarks = true;
            return;
        }
        if (!rows.isEmpty() && BlockReader.interval(line.line(), rows.getLast()).isPresent()) {
            rows.add(BlockReader.interval(line.line(), rows.removeLast()).get());
            return;
        }
        if (remarks && text.contains("|")) {
            return;
        }
        boolean strict = remarks || carried && rows.isEmpty();
        Optional<Row> row = TableRow.read(line, strict, String.join(" ", headings), day);
        if (row.isPresent() && (!strict && supported(row.get()) || aligned(line) && near(line, row.get()))) {
            accept(line, row.get());
        } else if (!rows.isEmpty() && nameless(line) && line.values().isEmpty() && goesOn(line)) {
            Row last = rows.removeLast();
            rows.add(last.withRange(last.range() + " " + line.range()));
        } else if (line.nameOnly() && !remarks) {
            heading(line.name());
        }
    }

    /** A bare number far below the table belongs to its foot. */
    private boolean near(TableLine line, Row row) {
        return rows.isEmpty()
                || supported(row)
                || rows.getLast().page() == row.page()
                        && line.line().box().y() - rows.getLast().box().bottom()
                                < 5 * line.line().size();
    }

    /** Beside the second line of an interval may stand the method, in brackets. */
    private static boolean nameless(TableLine line) {
        return line.names().isEmpty() || Wraps.methodText(line.name());
    }

    /** An interval for each sex or age takes a line each. */
    private boolean goesOn(TableLine line) {
        Row last = rows.getLast();
        boolean below = line.line().page() == last.page()
                && line.line().box().bottom() - last.box().bottom()
                        < 4 * line.line().size();
        return below
                && !last.range().isEmpty()
                && line.unit().isEmpty()
                && line.range().codePoints().anyMatch(Character::isDigit)
                && Forms.isRange(withoutLabel(line.range()))
                && Forms.RANGE.matcher(withoutLabel(last.range())).lookingAt();
    }

    private static String withoutLabel(String range) {
        return range.replaceFirst("^(?:[\\p{L} ().-]{1,24}[:：]\\s*|\\p{L}{1,10}\\.?\\s(?=[<>≤≥]?\\s?\\d))", "");
    }

    private static boolean supported(Row row) {
        return !row.unit().isEmpty() || !row.range().isEmpty();
    }

    private void accept(TableLine line, Row row) {
        if (ReportWords.conversion(row.name())) {
            return;
        }
        remarks = false;
        rowSinceHeading = true;
        rows.add(row);
        valueBoxes.add(Line.box(line.values()));
        nameEdges.add(line.names().getFirst().box().x());
    }

    private void heading(String text) {
        if (text.codePoints().noneMatch(Character::isLetter)) {
            return;
        }
        if (rowSinceHeading) {
            headings.clear();
            rowSinceHeading = false;
        }
        headings.add(text);
    }

    /** Whether name and value stand where those of the rows before stand. */
    private boolean aligned(TableLine line) {
        if (rows.isEmpty()) {
            return true;
        }
        Box value = Line.box(line.values());
        double name = line.names().getFirst().box().x();
        boolean values = valueBoxes.stream()
                .anyMatch(box -> Math.abs(box.x() - value.x()) < ALIGNED
                        || Math.abs(box.right() - value.right()) < ALIGNED
                        || Math.abs(box.middleX() - value.middleX()) < ALIGNED);
        return values && nameEdges.stream().anyMatch(edge -> Math.abs(edge - name) < 3 * ALIGNED);
    }
}
