package org.catamnesis.lab;

import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.PatientRowsStore;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * The results of one patient after the other, for work that goes through millions: without free text, printed names and
 * units and places on paper. Drivers take longer for a cell than the database for a row, so that what many rows have in
 * common comes as one text, and cells that are mostly empty are asked for only where they are not.
 */
public final class CourseResultsStore implements AutoCloseable {
    private static final String SEPARATOR = "\u001f";
    private static final int PARTS = 7;
    private static final Comparator<LabResult> BY_TIME = Comparator.comparing(
                    (LabResult result) -> result.sampling().collectedAt())
            .thenComparingLong(LabResult::id);

    /** What many results have in common. */
    private record Kind(
            String analyte,
            String ucum,
            org.catamnesis.lab.Comparator comparator,
            Provenance provenance,
            String specimen,
            SampleTiming timing,
            String laboratory) {}

    /** Cells that may be empty, or a yes, in the order of the bits that tell of them. */
    private static final List<Condition> ASKED = List.of(
            LAB_RESULT.NUMBER.isNotNull(),
            LAB_RESULT.LOW.isNotNull(),
            LAB_RESULT.HIGH.isNotNull(),
            LAB_RESULT.TIME_KNOWN.isTrue(),
            LAB_RESULT.FLAG_TEXT.isNotNull(),
            LAB_RESULT.METHOD.isNotNull(),
            LAB_RESULT.LAST_DOSE_AT.isNotNull());

    private static final int NUMBER = 1;
    private static final int LOW = 2;
    private static final int HIGH = 4;
    private static final int TIME_KNOWN = 8;
    private static final int FLAG = 16;
    private static final int METHOD = 32;
    private static final int LAST_DOSE = 64;

    private final PatientRowsStore<LabResult> rows;
    private final Set<Long> superseded;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, LocalDateTime> times = new HashMap<>();

    CourseResultsStore(DSLContext sql) {
        superseded = new HashSet<>(sql.select(LAB_RESULT.SUPERSEDES)
                .from(LAB_RESULT)
                .where(LAB_RESULT.SUPERSEDES.isNotNull())
                .fetch(LAB_RESULT.SUPERSEDES));
        rows = new PatientRowsStore<>(
                sql,
                patient -> sql.select(
                                LAB_RESULT.ID,
                                bits(),
                                kind(),
                                LAB_RESULT.VALUE_TEXT,
                                LAB_RESULT.COLLECTED_AT,
                                LAB_RESULT.NUMBER,
                                LAB_RESULT.LOW,
                                LAB_RESULT.HIGH,
                                LAB_RESULT.RANGE_TEXT,
                                LAB_RESULT.FLAG_TEXT,
                                LAB_RESULT.METHOD,
                                LAB_RESULT.LAST_DOSE_AT)
                        .from(LAB_RESULT)
                        .where(LAB_RESULT.PATIENT_ID.eq(patient))
                        .and(LAB_RESULT.STATUS.ne(DSL.inline(AppendedRows.ENTERED_IN_ERROR))),
                this::read);
    }

    /** In the order of sampling. */
    public List<LabResult> of(long patientId) {
        return rows.of(patientId);
    }

    private static Field<Integer> bits() {
        Field<Integer> bits = DSL.inline(0);
        for (int i = 0; i < ASKED.size(); i++)
            bits = bits.plus(DSL.when(ASKED.get(i), DSL.inline(1 << i)).otherwise(DSL.inline(0)));
        return bits;
    }

    /** The laboratory, which somebody may have typed, stands last. */
    private static Field<String> kind() {
        Field<String> empty = DSL.inline("");
        Field<String> separator = DSL.inline(SEPARATOR);
        return Stream.of(
                        LAB_RESULT.ANALYTE,
                        LAB_RESULT.UNIT_UCUM,
                        LAB_RESULT.COMPARATOR,
                        LAB_RESULT.PROVENANCE,
                        LAB_RESULT.SPECIMEN,
                        LAB_RESULT.TIMING,
                        LAB_RESULT.LABORATORY)
                .map(part -> DSL.coalesce(part, empty))
                .reduce((before, part) -> DSL.concat(before, separator, part))
                .orElseThrow();
    }

    private List<LabResult> read(long patientId, ResultSet row) throws SQLException {
        List<LabResult> results = new ArrayList<>();
        times.clear();
        while (row.next()) {
            long id = row.getLong(1);
            if (!superseded.contains(id)) results.add(result(id, patientId, row));
        }
        results.sort(BY_TIME);
        return results;
    }

    private LabResult result(long id, long patientId, ResultSet row) throws SQLException {
        int has = row.getInt(2);
        Kind kind = kinds.computeIfAbsent(row.getString(3), CourseResultsStore::kind);
        var value = new ResultValue(row.getString(4), kind.comparator(), number(has, NUMBER, row, 6));
        var measurement = new Measurement(
                "", value, null, kind.ucum(), interval(has, row), (has & FLAG) == 0 ? null : row.getString(10));
        var sampling = new Sampling(
                time(row.getString(5)),
                (has & TIME_KNOWN) != 0,
                kind.specimen(),
                kind.laboratory(),
                (has & METHOD) == 0 ? null : row.getString(11),
                (has & LAST_DOSE) == 0 ? null : time(row.getString(12)),
                kind.timing());
        return new LabResult(id, patientId, kind.analyte(), measurement, sampling, kind.provenance(), null);
    }

    /** With its text only where that says more than its ends. */
    private static ReferenceInterval interval(int has, ResultSet row) throws SQLException {
        Double low = number(has, LOW, row, 7);
        Double high = number(has, HIGH, row, 8);
        return new ReferenceInterval(low, high, low != null && high != null ? "" : row.getString(9));
    }

    private static Double number(int has, int bit, ResultSet row, int column) throws SQLException {
        return (has & bit) == 0 ? null : (Double) row.getDouble(column);
    }

    private LocalDateTime time(String text) {
        return times.computeIfAbsent(text, ResultRowStore::time);
    }

    private static Kind kind(String text) {
        String[] parts = text.split(SEPARATOR, PARTS);
        return new Kind(
                orNull(parts[0]),
                orNull(parts[1]),
                parts[2].isEmpty()
                        ? null
                        : org.catamnesis.lab.Comparator.ofCode(parts[2]).orElseThrow(),
                Provenance.ofCode(parts[3]).orElseThrow(),
                orNull(parts[4]),
                parts[5].isEmpty() ? null : SampleTiming.ofCode(parts[5]),
                orNull(parts[6]));
    }

    private static String orNull(String part) {
        return part.isEmpty() ? null : part;
    }

    @Override
    public void close() {
        rows.close();
    }
}
