package org.catamnesis.exchange;

import static org.catamnesis.clinic.schema.Tables.COLUMN_MAPPING;

import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.schema.tables.records.ColumnMappingRecord;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The saved column mappings; one that is saved again is put in the place of the earlier one, which stays on record. */
public final class ColumnMappingStore {
    private final Session session;

    public ColumnMappingStore(Session session) {
        this.session = session;
    }

    /** Those in use, by name and sheet. */
    public List<SavedMapping> all() {
        session.require(Operation.LOAD_SPREADSHEETS);
        return session.database()
                .read(sql -> sql.selectFrom(COLUMN_MAPPING)
                        .where(COLUMN_MAPPING.REVOKED_AT.isNull())
                        .orderBy(COLUMN_MAPPING.NAME, COLUMN_MAPPING.SHEET)
                        .fetch(ColumnMappingStore::saved));
    }

    /** The mappings of this name by their sheets; MAPPING_UNKNOWN when there are none. */
    public Map<Sheet, ColumnMapping> named(String name) {
        Map<Sheet, ColumnMapping> named = new EnumMap<>(Sheet.class);
        for (SavedMapping saved : all()) if (saved.name().equals(name)) named.put(saved.sheet(), saved.mapping());
        if (named.isEmpty()) throw new ProblemException(Problem.MAPPING_UNKNOWN);
        return named;
    }

    public SavedMapping save(String name, Sheet sheet, ColumnMapping mapping) {
        return session.change(
                Operation.LOAD_SPREADSHEETS,
                AuditEvent.of(Action.SETTINGS_CHANGED).detail("column mapping " + sheet.code()),
                sql -> {
                    revoke(sql, COLUMN_MAPPING.NAME.eq(name).and(COLUMN_MAPPING.SHEET.eq(sheet.code())));
                    ColumnMappingRecord row = sql.newRecord(COLUMN_MAPPING);
                    row.setId(session.database().ids().next());
                    row.setName(name);
                    row.setSheet(sheet.code());
                    row.setMapping(MappingJson.write(mapping));
                    row.setCreatedAt(LocalDateTime.now(session.database().clock()));
                    row.setCreatedBy(session.account().id());
                    sql.executeInsert(row);
                    return saved(row);
                });
    }

    public void remove(SavedMapping mapping) {
        session.run(
                Operation.LOAD_SPREADSHEETS,
                AuditEvent.of(Action.SETTINGS_CHANGED)
                        .detail("column mapping " + mapping.sheet().code()),
                sql -> revoke(sql, COLUMN_MAPPING.ID.eq(mapping.id())));
    }

    private void revoke(DSLContext sql, Condition which) {
        sql.update(COLUMN_MAPPING)
                .set(
                        COLUMN_MAPPING.REVOKED_AT,
                        LocalDateTime.now(session.database().clock()))
                .where(which)
                .and(COLUMN_MAPPING.REVOKED_AT.isNull())
                .execute();
    }

    private static SavedMapping saved(ColumnMappingRecord row) {
        return new SavedMapping(
                row.getId(),
                row.getName(),
                Sheet.ofCode(row.getSheet()).orElseThrow(),
                MappingJson.read(row.getMapping()));
    }
}
