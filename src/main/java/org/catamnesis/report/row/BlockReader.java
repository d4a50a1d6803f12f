package org.catamnesis.report.row;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads results that take several lines: the name, then {@code Your value: …}, then {@code Normal range: …}. */
final class BlockReader {
    private static final Pattern LABELLED = Pattern.compile("^(\\D{2,40}?)\\s*[:：]\\s*(.+)$");
    private static final double FAR = 4;

    private BlockReader() {}

    /** The value line of a block under the name that stands above it. */
    static Optional<Row> value(Line line, String name) {
        Matcher labelled = LABELLED.matcher(line.text().replace('\t', ' '));
        if (!labelled.matches() || HeaderWords.role(labelled.group(1)).orElse(null) != ColumnRole.VALUE) {
            return Optional.empty();
        }
        NameCell above = NameCell.read(name);
        return ValueCell.read(labelled.group(2))
                .filter(value -> value.numeric()
                        && !value.unit().isEmpty()
                        && value.rest().isEmpty())
                .filter(_ -> above.plausible() && !ReportWords.category(above.name()))
                .map(value -> new Row(
                        line.page(),
                        0,
                        line.box(),
                        above.full(),
                        value.value(),
                        value.unit(),
                        value.range(),
                        value.flag(),
                        "",
                        "",
                        "",
                        line.confidence()));
    }

    /** The row with the interval that this line gives, when it has none yet and stands right above. */
    static Optional<Row> interval(Line line, Row row) {
        Matcher labelled = LABELLED.matcher(line.text().replace('\t', ' '));
        boolean near = row.page() == line.page()
                && line.box().bottom() - row.box().bottom() < FAR * line.size()
                && line.box().y() > row.box().y();
        if (!near
                || !row.range().isEmpty()
                || !labelled.matches()
                || HeaderWords.role(labelled.group(1)).orElse(null) != ColumnRole.RANGE) {
            return Optional.empty();
        }
        Matcher interval = Forms.RANGE.matcher(labelled.group(2));
        return interval.lookingAt() && labelled.group(2).length() < interval.end() + 16
                ? Optional.of(row.withRange(interval.group(1).strip()))
                : Optional.empty();
    }
}
