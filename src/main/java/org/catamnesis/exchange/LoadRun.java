package org.catamnesis.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.lab.AnalyteCatalogue;

/** Goes once through all files of a folder: reads, checks, and hands what is new to its target. */
final class LoadRun {
    private static final int ROWS_BETWEEN_NEWS = 500;
    private final SpreadsheetFolder folder;
    private final Map<Sheet, ColumnMapping> mappings;
    private final Clock clock;
    private final LoadTargetStore target;
    private final KnownPatients patients;
    private final AnalyteCatalogue catalogue;
    private final boolean skipBad;
    private final LoadWatch watch;
    private final Map<Sheet, SheetLoad> loads = new EnumMap<>(Sheet.class);
    private long bad;
    private int finished;

    LoadRun(
            SpreadsheetFolder folder,
            Map<Sheet, ColumnMapping> mappings,
            Clock clock,
            LoadTargetStore target,
            KnownPatients patients,
            AnalyteCatalogue catalogue,
            boolean skipBad,
            LoadWatch watch) {
        this.folder = folder;
        this.mappings = mappings;
        this.clock = clock;
        this.target = target;
        this.patients = patients;
        this.catalogue = catalogue;
        this.skipBad = skipBad;
        this.watch = watch;
    }

    LoadReport run() {
        folder.refused().forEach(this::refuse);
        List<SheetCount> counts = new ArrayList<>();
        for (SourceFile source : folder.sources()) {
            counts.add(load(source));
            finished++;
        }
        target.finish();
        return new LoadReport(counts, bad, false);
    }

    private SheetCount load(SourceFile source) {
        long before = bad;
        long[] standings = new long[Standing.values().length];
        try (RawRows rows = source.open()) {
            ColumnMapping mapping = mappings.getOrDefault(source.sheet(), ColumnMapping.NONE);
            RawRow first = rows.next();
            Header header = header(source, first, mapping);
            if (header != null) load(source, rows, header, Reading.of(clock, mapping), standings);
        } catch (BadCell e) {
            refuse(e.in(source.name(), 0));
        }
        return new SheetCount(
                source.sheet(),
                source.name(),
                standings[Standing.NEW.ordinal()],
                standings[Standing.ON_FILE.ordinal()],
                bad - before);
    }

    private Header header(SourceFile source, RawRow first, ColumnMapping mapping) {
        try {
            return Header.of(source.sheet(), first, mapping);
        } catch (BadCell e) {
            refuse(e.in(source.name(), first == null ? 1 : first.line()));
            return null;
        }
    }

    private void load(SourceFile source, RawRows rows, Header header, Reading reading, long[] standings)
            throws BadCell {
        SheetLoad sheet = loads.computeIfAbsent(source.sheet(), this::start);
        long count = 0;
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            try {
                standings[sheet.load(new Cells(header, row, reading)).ordinal()]++;
            } catch (BadCell e) {
                refuse(e.in(source.name(), row.line()));
            }
            if (++count % ROWS_BETWEEN_NEWS == 0) news(source.sheet(), count, rows.done());
        }
        news(source.sheet(), count, 1);
    }

    private void news(Sheet sheet, long count, double done) {
        watch.progress(sheet, count, (finished + done) / folder.sources().size());
    }

    private void refuse(BadRow row) {
        bad++;
        if (!skipBad) target.stopWriting();
        watch.bad(row);
    }

    private SheetLoad start(Sheet sheet) {
        return switch (sheet) {
            case PATIENTS -> new PatientSheet(patients, target);
            case DIAGNOSES -> new DiagnosisSheet(patients, target);
            case TRANSPLANTS -> new TransplantSheet(patients, target);
            case MEDICATIONS ->
                new MedicationSheet(
                        patients, target, Reading.of(clock, ColumnMapping.NONE).today());
            case VISITS -> new VisitSheet(patients, target);
            case EVENTS -> new EventSheet(patients, target);
            case RESULTS -> new ResultSheet(patients, target, catalogue);
        };
    }
}
