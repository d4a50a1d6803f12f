package org.catamnesis.lab;

import static org.catamnesis.clinic.schema.Tables.LAB_RESULT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.clinic.AppendedRows;
import org.catamnesis.clinic.schema.tables.records.LabResultRecord;
import org.jooq.DSLContext;

/**
 * Under which id a reading is on file today: a name that was mapped later, and a record that was merged, give a result
 * another row without anybody having read something else.
 */
public final class SameReadingStore {
    private static final int AT_ONCE = 500;

    private SameReadingStore() {}

    /**
     * The ids of the rows in force that read the same, by the ids given; those are left out that were corrected or taken
     * back.
     */
    public static Map<Long, Long> today(DSLContext sql, Collection<Long> ids) {
        return today(sql, ids, false);
    }

    /** The same of those that have not been given to another patient. */
    static Map<Long, Long> ofSamePatient(DSLContext sql, Collection<Long> ids) {
        return today(sql, ids, true);
    }

    private static Map<Long, Long> today(DSLContext sql, Collection<Long> ids, boolean samePatient) {
        Map<Long, Long> today = new LinkedHashMap<>();
        Map<Long, Long> reached = new LinkedHashMap<>();
        ids.forEach(id -> reached.put(id, id));
        while (!reached.isEmpty()) {
            Map<Long, LabResultRecord> later = later(sql, List.copyOf(reached.values()));
            Map<Long, LabResultRecord> before = rows(sql, later.keySet());
            Map<Long, Long> further = new LinkedHashMap<>();
            reached.forEach((id, at) -> {
                LabResultRecord next = later.get(at);
                if (next == null) today.put(id, at);
                else if (sameReading(before.get(at), next)
                        && (!samePatient
                                || next.getPatientId().equals(before.get(at).getPatientId())))
                    further.put(id, next.getId());
            });
            reached.clear();
            reached.putAll(further);
        }
        return today;
    }

    /** Whether the later of two rows tells no more than what the printed name means, and whose it is. */
    static boolean sameReading(LabResultRecord before, LabResultRecord later) {
        if (before.getStatus().equals(AppendedRows.ENTERED_IN_ERROR)
                || later.getStatus().equals(AppendedRows.ENTERED_IN_ERROR)) return false;
        LabResult right = ResultRowStore.result(later);
        LabResult mapped = ResultRowStore.result(before)
                .mapped(right.analyte(), right.measurement().ucum());
        return new LabResult(
                        right.id(),
                        right.patientId(),
                        mapped.analyte(),
                        mapped.measurement(),
                        mapped.sampling(),
                        mapped.provenance(),
                        mapped.source())
                .equals(right);
    }

    /** By the ids that they supersede. */
    private static Map<Long, LabResultRecord> later(DSLContext sql, List<Long> ids) {
        Map<Long, LabResultRecord> rows = new HashMap<>();
        for (List<Long> some : parts(ids))
            sql.selectFrom(LAB_RESULT)
                    .where(LAB_RESULT.SUPERSEDES.in(some))
                    .forEach(row -> rows.put(row.getSupersedes(), row));
        return rows;
    }

    private static Map<Long, LabResultRecord> rows(DSLContext sql, Collection<Long> ids) {
        Map<Long, LabResultRecord> rows = new HashMap<>();
        for (List<Long> some : parts(List.copyOf(ids)))
            sql.selectFrom(LAB_RESULT).where(LAB_RESULT.ID.in(some)).forEach(row -> rows.put(row.getId(), row));
        return rows;
    }

    /** Of a size that every engine takes as a list. */
    static List<List<Long>> parts(List<Long> ids) {
        List<List<Long>> parts = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE)
            parts.add(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
        return parts;
    }
}
