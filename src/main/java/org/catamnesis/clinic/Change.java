package org.catamnesis.clinic;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;

/**
 * One change of the clinic, from the first row that it writes to the audit entry that goes in last: its id, which its rows
 * carry, and how many of them with which MACs. Belongs to one transaction and one thread.
 */
public final class Change {
    private static final String KEY = "org.catamnesis.change";
    private final long id;
    private final Map<String, RowTally> written = new TreeMap<>();
    private final Map<String, byte[]> exchanged = new TreeMap<>();
    private Long patientId;
    private String detail;

    private Change(long id) {
        this.id = id;
    }

    static void begin(DSLContext sql, long id) {
        sql.configuration().data(KEY, new Change(id));
    }

    /** Something that happened before this transaction and goes on record with it, with no rows of its own. */
    public static Change earlier(long id) {
        return new Change(id);
    }

    /** The change that this transaction is; a row that tells who wrote it can be written in no other way. */
    public static Change of(DSLContext sql) {
        if (sql.configuration().data(KEY) instanceof Change change) return change;
        throw new IllegalStateException("a clinical row outside a change");
    }

    public long id() {
        return id;
    }

    /** Whose record it turned out to be about. */
    public Change patient(long patient) {
        patientId = patient;
        return this;
    }

    /** It turned out to be about several patients, or none. */
    public Change noPatient() {
        patientId = null;
        return this;
    }

    /** Codes and numbers that tell what was done; stands in clear, so never who somebody is. */
    public Change detail(String codes) {
        detail = codes;
        return this;
    }

    public Long patientId() {
        return patientId;
    }

    public String detail() {
        return detail;
    }

    /** A row was appended to a table in which no row ever changes. */
    void appended(String table, byte[] mac) {
        written.merge(table, RowTally.NONE.with(mac), (before, _) -> before.with(mac));
    }

    /** Rows that were there before there was a trail. */
    public void found(String table, RowTally rows) {
        if (rows.rows() > 0) written.put(table, rows);
    }

    /** A row was put in the place of its earlier state, in a table that has one row a thing. */
    public void exchanged(String table, long rowId, byte[] mac) {
        exchanged.put(table + '/' + rowId, mac);
    }

    /** A row that had its earlier states on record is gone. */
    void removed(String table, long rowId) {
        exchanged.put(table + '/' + rowId, null);
    }

    /** Everything written, such as {@code account/1=1:…;lab_result=21:…}; null when nothing with a MAC was. */
    public String written() {
        Map<String, String> parts = new TreeMap<>();
        written.forEach((table, tally) -> parts.put(table, tally.text()));
        exchanged.forEach((row, mac) -> parts.put(row, (mac == null ? RowTally.NONE : RowTally.NONE.with(mac)).text()));
        if (parts.isEmpty()) return null;
        return parts.entrySet().stream()
                .map(part -> part.getKey() + '=' + part.getValue())
                .collect(Collectors.joining(";"));
    }
}
