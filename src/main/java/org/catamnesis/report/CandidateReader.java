package org.catamnesis.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.DecimalMark;
import org.catamnesis.lab.LoincCode;
import org.catamnesis.lab.PageRegion;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Specimen;
import org.catamnesis.lab.Units;
import org.catamnesis.report.page.Box;
import org.catamnesis.report.page.Confidence;
import org.catamnesis.report.row.Row;

/** Reads the cells of rows: number, interval, specimen, time, and which analyte the row is about. */
final class CandidateReader {
    private static final String DRUG_LEVELS = "drug-level";

    private final HeadReader head;
    private final DecimalMark mark;
    private final RowAnalytes analytes;
    private final RowDoubts doubts;
    private final PictureDoubts pictureDoubts;

    CandidateReader(HeadReader head, List<Row> rows, AnalyteCatalogue catalogue) {
        this.head = head;
        this.mark = DecimalMarks.of(
                rows.stream().map(row -> row.value() + " " + row.range()).toList());
        this.analytes = new RowAnalytes(catalogue, head.specimen(), rows);
        this.doubts = new RowDoubts(catalogue, mark);
        this.pictureDoubts = new PictureDoubts(SheetHabits.of(rows));
    }

    List<Candidate> candidates(List<Row> rows) {
        return Repeats.doubted(rows.stream().map(this::candidate).toList());
    }

    private Candidate candidate(Row row) {
        ResultValue value = ResultValue.parse(row.value(), mark);
        ReferenceInterval interval = ReferenceInterval.parse(row.range(), mark);
        Optional<PrintedTime> time =
                row.day().isEmpty() ? head.collected() : head.parse(row.day()).or(head::collected);
        boolean pictured = !row.confidence().equals(Confidence.SURE);
        RowAnalytes.Named named = analytes.of(row);
        Optional<Specimen> hint = named.hint();
        Optional<Analyte> analyte = named.analyte();
        Optional<String> ucum = ucum(row, analyte, value);
        boolean drug =
                analyte.filter(known -> known.group().equals(DRUG_LEVELS)).isPresent();
        Optional<LocalDateTime> lastDose =
                head.lastDose().filter(PrintedTime::timeKnown).map(PrintedTime::at);
        // What follows from unit and analyte alone comes last: a learnt unit may end it, and nothing else may hide
        // behind it.
        Optional<Reason> unfit =
                pictured ? pictureDoubts.doubt(row, analyte.orElse(null), value, interval) : Optional.empty();
        Optional<Reason> doubt = unfit.or(named::doubt)
                .or(() -> drug ? doseAfterSample(lastDose, time) : Optional.empty())
                .or(() -> doubts.doubt(
                        row,
                        analyte.map(Analyte::code).orElse(null),
                        value,
                        interval,
                        time.map(PrintedTime::certain).orElse(true)));
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
                specimen(hint, analyte).map(Specimen::code).orElse(null),
                analyte.map(Analyte::code).orElse(null),
                analyte.flatMap(known -> loinc(known, ucum)).orElse(null),
                value.number(),
                value.comparator() == null ? null : value.comparator().code(),
                ucum.orElse(null),
                interval.low(),
                interval.high(),
                status(analyte, doubt),
                doubt.orElse(null),
                drug ? lastDose.orElse(null) : null,
                drug ? head.dose().orElse(null) : null,
                row.confidence(),
                drug ? LevelTiming.marked(String.join(" ", row.name(), row.heading(), row.method())) : null);
    }

    private static Optional<Reason> doseAfterSample(Optional<LocalDateTime> lastDose, Optional<PrintedTime> sample) {
        boolean after = lastDose.isPresent()
                && sample.isPresent()
                && sample.get().timeKnown()
                && lastDose.get().isAfter(sample.get().at());
        return after ? Optional.of(Reason.of("row.dose-after-sample")) : Optional.empty();
    }

    private static CandidateStatus status(Optional<Analyte> analyte, Optional<Reason> doubt) {
        if (doubt.isPresent()) {
            return CandidateStatus.DOUBTFUL;
        }
        return analyte.isPresent() ? CandidateStatus.MAPPED : CandidateStatus.UNMAPPED;
    }

    private static Optional<String> ucum(Row row, Optional<Analyte> analyte, ResultValue value) {
        if (row.unit().isBlank()) {
            return analyte.filter(
                            known -> value.number() != null && known.unit().equals("1"))
                    .map(Analyte::unit);
        }
        return analyte.flatMap(known -> known.unitOf(row.unit())).or(() -> Units.ucum(row.unit()));
    }

    private static Optional<String> loinc(Analyte analyte, Optional<String> ucum) {
        return analyte.loincFor(ucum.orElse("qualitative")).map(LoincCode::code);
    }

    /** What the sheet says, unless the analyte is only measured in something else. */
    private static Optional<Specimen> specimen(Optional<Specimen> hint, Optional<Analyte> analyte) {
        boolean fits = hint.isPresent()
                && (analyte.isEmpty()
                        || analyte.get().specimens().stream().anyMatch(own -> own.comparable(hint.get())));
        return fits
                ? hint
                : analyte.filter(known -> known.specimens().size() == 1)
                        .map(known -> known.specimens().getFirst());
    }
}
