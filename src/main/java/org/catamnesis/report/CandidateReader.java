package org.catamnesis.report;

import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.DecimalMark;
import org.catamnesis.lab.PageRegion;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Specimen;
import org.catamnesis.report.page.Box;
import org.catamnesis.report.row.Row;

/** Reads the cells of rows: number, interval, specimen, time, and which analyte the row is about. */
final class CandidateReader {
    private final HeadReader head;
    private final List<Row> rows;
    private final DecimalMark mark;

    CandidateReader(HeadReader head, List<Row> rows) {
        this.head = head;
        this.rows = rows;
        this.mark = DecimalMarks.of(
                rows.stream().map(row -> row.value() + " " + row.range()).toList());
    }

    List<Candidate> candidates() {
        return rows.stream().map(this::candidate).toList();
    }

    private Candidate candidate(Row row) {
        ResultValue value = ResultValue.parse(row.value(), mark);
        ReferenceInterval interval = ReferenceInterval.parse(row.range(), mark);
        Optional<PrintedTime> time = row.day().isEmpty() ? head.collected() : head.parse(row.day());
        Specimen specimen = specimen(row);
        Box box = row.box();
        return new Candidate(
                row.number(),
                new PageRegion(row.page(), box.x(), box.y(), box.width(), box.height()),
                row.name(),
                row.value(),
                row.unit(),
                row.range(),
                row.flag(),
                row.method(),
                time.map(PrintedTime::at).orElse(null),
                time.map(PrintedTime::timeKnown).orElse(false),
                specimen == null ? null : specimen.code(),
                null,
                null,
                value.number(),
                value.comparator() == null ? null : value.comparator().code(),
                null,
                interval.low(),
                interval.high(),
                CandidateStatus.UNMAPPED,
                null,
                null,
                null);
    }

    private Specimen specimen(Row row) {
        return SpecimenWords.in(row.name())
                .or(() -> SpecimenWords.in(row.heading()))
                .or(head::specimen)
                .orElse(null);
    }
}
