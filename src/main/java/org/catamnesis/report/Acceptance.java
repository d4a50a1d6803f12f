package org.catamnesis.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ResultSource;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.Units;
import org.catamnesis.medication.DosingStore;

/** Takes reviewed rows into a patient's record, all or nothing, and learns from what was corrected. */
public final class Acceptance {
    private final DocumentStore documents;
    private final LearntNameStore names;
    private final LearntUnitStore units;
    private final ResultStore results;
    private final DosingStore dosings;
    private final AnalyteCatalogue catalogue;

    public Acceptance(
            DocumentStore documents,
            LearntNameStore names,
            LearntUnitStore units,
            ResultStore results,
            DosingStore dosings,
            AnalyteCatalogue catalogue) {
        this.documents = documents;
        this.names = names;
        this.units = units;
        this.results = results;
        this.dosings = dosings;
        this.catalogue = catalogue;
    }

    /** What was accepted, so that it can be taken back. */
    public record Accepted(ReportDocument document, List<LabResult> results) {
        public Accepted {
            results = List.copyOf(results);
        }
    }

    /** The places of the rows whose results the patient's record has already. */
    public Set<Integer> onFile(ReportDocument document, long patientId, String laboratory, List<ReviewRow> rows) {
        Set<Integer> places = new HashSet<>();
        for (int place = 0; place < rows.size(); place++) {
            ReviewRow row = rows.get(place);
            if (row.collectedAt() != null
                    && results.onFile(result(document, patientId, laboratory, row, null))
                            .isPresent()) places.add(place);
        }
        return places;
    }

    /** The rows that are ready and not on file become results; the others stay with the document. */
    public Accepted accept(ReportDocument document, long patientId, String laboratory, List<ReviewRow> rows) {
        Set<Integer> known = onFile(document, patientId, laboratory, rows);
        List<ReviewRow> ready = ReviewRows.markOnFile(rows, known).stream()
                .filter(row -> row.state() == RowState.READY)
                .toList();
        LevelTimings timings = new LevelTimings(dosings.ofPatient(patientId));
        List<LabResult> added = documents.accept(
                document,
                patientId,
                ready.stream()
                        .map(row -> result(document, patientId, laboratory, row, timings.of(row)))
                        .toList());
        learn(document, laboratory, ready);
        return new Accepted(documents.find(document.id()).orElseThrow(), added);
    }

    /** Corrections of a person become names and units of that laboratory; what was learnt before is not learnt again. */
    private void learn(ReportDocument document, String laboratory, List<ReviewRow> accepted) {
        if (laboratory.isBlank()) return;
        Learnt known = new Learnt(names.ofLaboratory(laboratory), units.ofLaboratory(laboratory));
        accepted.forEach(row -> {
            row.taught()
                    .filter(code -> !known.analyte(row.read().printedName())
                            .filter(code::equals)
                            .isPresent())
                    .ifPresent(code -> names.learn(laboratory, row.read().printedName(), code));
            if (row.read() == null || row.read().pictured()) return;
            row.taughtUnit()
                    .filter(unit -> !known.unit(row.analyte(), row.read().unit())
                            .filter(unit::equals)
                            .isPresent())
                    .ifPresent(unit ->
                            units.learn(laboratory, row.analyte(), row.read().unit(), unit));
        });
    }

    /** Takes the results back and puts the document into the inbox again; what was learnt stays learnt. */
    public ReportDocument undo(Accepted accepted) {
        return documents.reopen(accepted.document(), accepted.results());
    }

    private LabResult result(
            ReportDocument document, long patientId, String laboratory, ReviewRow row, SampleTiming timing) {
        RowTexts texts = row.texts();
        Candidate read = row.read();
        var measurement = new Measurement(
                texts.name(), row.value(), orNull(texts.unit()), ucum(row), row.interval(), orNull(texts.flag()));
        var sampling = new Sampling(
                row.collectedAt(),
                row.timeKnown(),
                read == null ? null : read.specimen(),
                orNull(laboratory),
                read == null ? null : orNull(read.method()),
                read == null ? null : read.lastDoseAt(),
                timing,
                read == null ? null : orNull(read.dose()));
        return new LabResult(
                0,
                patientId,
                row.analyte(),
                measurement,
                sampling,
                provenance(document, read),
                new ResultSource(document.id(), row.region()));
    }

    private static Provenance provenance(ReportDocument document, Candidate read) {
        if (document.picture() || read != null && read.pictured()) return Provenance.PICTURE;
        return read == null ? Provenance.PDF_MANUAL : Provenance.PDF_TEXT;
    }

    private String ucum(ReviewRow row) {
        Optional<String> fitting = Optional.ofNullable(row.analyte())
                .flatMap(catalogue::byCode)
                .flatMap(analyte -> analyte.unitOf(row.texts().unit()));
        return fitting.or(() -> Units.ucum(row.texts().unit())).orElse(null);
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
