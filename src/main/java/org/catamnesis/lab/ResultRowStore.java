package org.catamnesis.lab;

import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.records.LabResultRecord;
import org.jooq.Field;

/** How a result lies in its row, and back. */
final class ResultRowStore {
    /** What charts need of a row, in the order that {@link #forCharts} reads. */
    static final List<Field<?>> FOR_CHARTS = List.of(
            LAB_RESULT.ID,
            LAB_RESULT.PATIENT_ID,
            LAB_RESULT.ANALYTE,
            LAB_RESULT.PRINTED_NAME,
            LAB_RESULT.VALUE_TEXT,
            LAB_RESULT.COMPARATOR,
            LAB_RESULT.NUMBER,
            LAB_RESULT.UNIT_TEXT,
            LAB_RESULT.UNIT_UCUM,
            LAB_RESULT.LOW,
            LAB_RESULT.HIGH,
            LAB_RESULT.RANGE_TEXT,
            LAB_RESULT.FLAG_TEXT,
            LAB_RESULT.COLLECTED_AT.coerce(String.class),
            LAB_RESULT.TIME_KNOWN,
            LAB_RESULT.SPECIMEN,
            LAB_RESULT.LABORATORY,
            LAB_RESULT.METHOD,
            LAB_RESULT.LAST_DOSE_AT.coerce(String.class),
            LAB_RESULT.TIMING,
            LAB_RESULT.PROVENANCE,
            LAB_RESULT.LAST_DOSE,
            LAB_RESULT.DOCUMENT_ID,
            LAB_RESULT.PAGE,
            LAB_RESULT.BOX_X,
            LAB_RESULT.BOX_Y,
            LAB_RESULT.BOX_WIDTH,
            LAB_RESULT.BOX_HEIGHT);

    private static final int DOCUMENT = FOR_CHARTS.indexOf(LAB_RESULT.DOCUMENT_ID);

    /** Where in a row stands what {@link #values} says. */
    private static final int[] PLACES = Stream.of(
                    LAB_RESULT.ID,
                    LAB_RESULT.PATIENT_ID,
                    LAB_RESULT.SUPERSEDES,
                    LAB_RESULT.STATUS,
                    LAB_RESULT.ANALYTE,
                    LAB_RESULT.PROVENANCE,
                    LAB_RESULT.PRINTED_NAME,
                    LAB_RESULT.VALUE_TEXT,
                    LAB_RESULT.COMPARATOR,
                    LAB_RESULT.NUMBER,
                    LAB_RESULT.UNIT_TEXT,
                    LAB_RESULT.UNIT_UCUM,
                    LAB_RESULT.LOW,
                    LAB_RESULT.HIGH,
                    LAB_RESULT.RANGE_TEXT,
                    LAB_RESULT.FLAG_TEXT,
                    LAB_RESULT.COLLECTED_AT,
                    LAB_RESULT.TIME_KNOWN,
                    LAB_RESULT.SPECIMEN,
                    LAB_RESULT.LABORATORY,
                    LAB_RESULT.METHOD,
                    LAB_RESULT.LAST_DOSE_AT,
                    LAB_RESULT.TIMING,
                    LAB_RESULT.LAST_DOSE,
                    LAB_RESULT.DOCUMENT_ID,
                    LAB_RESULT.PAGE,
                    LAB_RESULT.BOX_X,
                    LAB_RESULT.BOX_Y,
                    LAB_RESULT.BOX_WIDTH,
                    LAB_RESULT.BOX_HEIGHT)
            .mapToInt(LAB_RESULT::indexOf)
            .toArray();

    /** The length of a timestamp up to its seconds. */
    private static final int SECONDS = 19;

    private ResultRowStore() {}

    /** Whole results, read past jOOQ's records, which would take as long again; the columns are {@link #FOR_CHARTS}. */
    static List<LabResult> forCharts(ResultSet rows) throws SQLException {
        ResultSetCellsStore cells = new ResultSetCellsStore(rows);
        List<LabResult> results = new ArrayList<>();
        while (rows.next()) results.add(of(cells));
        return results;
    }

    private static ResultSource source(ResultSetCellsStore row) {
        int at = DOCUMENT;
        Long document = row.id(at);
        if (document == null) return null;
        Long page = row.id(at + 1);
        PageRegion region = page == null
                ? null
                : new PageRegion(
                        page.intValue(),
                        row.number(at + 2),
                        row.number(at + 3),
                        row.number(at + 4),
                        row.number(at + 5));
        return new ResultSource(document, region);
    }

    private static LabResult of(ResultSetCellsStore row) {
        String comparator = row.text(5);
        String timing = row.text(19);
        return new LabResult(
                row.id(0),
                row.id(1),
                row.text(2),
                new Measurement(
                        row.text(3),
                        new ResultValue(
                                row.text(4),
                                comparator == null
                                        ? null
                                        : Comparator.ofCode(comparator).orElseThrow(),
                                row.number(6)),
                        row.text(7),
                        row.text(8),
                        new ReferenceInterval(row.number(9), row.number(10), row.text(11)),
                        row.text(12)),
                new Sampling(
                        time(row.text(13)),
                        row.yes(14),
                        row.text(15),
                        row.text(16),
                        row.text(17),
                        time(row.text(18)),
                        timing == null ? null : SampleTiming.ofCode(timing),
                        row.text(DOCUMENT - 1)),
                Provenance.ofCode(row.text(20)).orElseThrow(),
                source(row));
    }

    /** A timestamp as the database prints it, which is faster to read than what drivers make of it. */
    static LocalDateTime time(String text) {
        if (text == null) return null;
        boolean wholeSeconds = text.length() == SECONDS || text.length() == SECONDS + 2 && text.endsWith(".0");
        if (!wholeSeconds) return LocalDateTime.parse(text.replace(' ', 'T'));
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, SECONDS));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** A row by the places of its columns; what the store stamps is left out. */
    static Object[] values(LabResult result, Long supersedes) {
        Measurement measured = result.measurement();
        Sampling sampling = result.sampling();
        ResultSource source = result.source();
        PageRegion region = source == null ? null : source.region();
        var comparator = measured.value().comparator();
        Object[] said = {
            result.id(),
            result.patientId(),
            supersedes,
            supersedes == null ? AppendedRows.FINAL : AppendedRows.AMENDED,
            result.analyte(),
            result.provenance().code(),
            measured.printedName(),
            measured.value().text(),
            comparator == null ? null : comparator.code(),
            measured.value().number(),
            measured.unit(),
            measured.ucum(),
            measured.interval().low(),
            measured.interval().high(),
            measured.interval().text(),
            measured.flag(),
            sampling.collectedAt(),
            sampling.timeKnown(),
            sampling.specimen(),
            sampling.laboratory(),
            sampling.method(),
            sampling.lastDoseAt(),
            sampling.timing() == null ? null : sampling.timing().code(),
            sampling.lastDose(),
            source == null ? null : source.documentId(),
            region == null ? null : region.page(),
            region == null ? null : region.x(),
            region == null ? null : region.y(),
            region == null ? null : region.width(),
            region == null ? null : region.height()
        };
        Object[] values = new Object[LAB_RESULT.fields().length];
        for (int i = 0; i < said.length; i++) values[PLACES[i]] = said[i];
        return values;
    }

    static LabResult result(LabResultRecord row) {
        Measurement measured = new Measurement(
                row.getPrintedName(),
                new ResultValue(
                        row.getValueText(),
                        row.getComparator() == null
                                ? null
                                : Comparator.ofCode(row.getComparator()).orElseThrow(),
                        row.getNumber()),
                row.getUnitText(),
                row.getUnitUcum(),
                new ReferenceInterval(row.getLow(), row.getHigh(), row.getRangeText()),
                row.getFlagText());
        Sampling sampling = new Sampling(
                row.getCollectedAt(),
                row.getTimeKnown(),
                row.getSpecimen(),
                row.getLaboratory(),
                row.getMethod(),
                row.getLastDoseAt(),
                row.getTiming() == null ? null : SampleTiming.ofCode(row.getTiming()),
                row.getLastDose());
        return new LabResult(
                row.getId(),
                row.getPatientId(),
                row.getAnalyte(),
                measured,
                sampling,
                Provenance.ofCode(row.getProvenance()).orElseThrow(),
                source(row));
    }

    private static ResultSource source(LabResultRecord row) {
        if (row.getDocumentId() == null) return null;
        PageRegion region = row.getPage() == null
                ? null
                : new PageRegion(row.getPage(), row.getBoxX(), row.getBoxY(), row.getBoxWidth(), row.getBoxHeight());
        return new ResultSource(row.getDocumentId(), region);
    }
}
