package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.SETTING;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.catamnesis.clinic.ClinicDatabase;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** What is set for the whole clinic, or for one of its people alone, by name; of two who write one at once the later counts. */
final class ClinicSettingStore {
    private final ClinicDatabase database;
    private final Long account;

    ClinicSettingStore(ClinicDatabase database) {
        this(database, null);
    }

    /** @param account whose settings, null for those of the whole clinic */
    ClinicSettingStore(ClinicDatabase database, Long account) {
        this.database = database;
        this.account = account;
    }

    /** Those whose names begin so. */
    Map<String, String> all(String prefix) {
        Map<String, String> values = new LinkedHashMap<>();
        database.read(sql -> sql.select(SETTING.NAME, SETTING.VALUE)
                        .from(SETTING)
                        .where(whose())
                        .and(SETTING.NAME.startsWith(prefix))
                        .orderBy(SETTING.ID)
                        .fetch())
                .forEach(row -> values.put(row.value1(), row.value2()));
        return values;
    }

    void put(DSLContext sql, Map<String, String> values) {
        LocalDateTime now = LocalDateTime.now(database.clock());
        // In one order, so that two workstations wait for each other instead of both being stopped.
        new TreeMap<>(values)
                .forEach((name, value) -> sql.insertInto(SETTING)
                        .set(SETTING.ID, database.ids().next())
                        .set(SETTING.ACCOUNT_ID, account)
                        .set(SETTING.WHOSE, whoseId())
                        .set(SETTING.NAME, name)
                        .set(SETTING.VALUE, value)
                        .set(SETTING.CHANGED_AT, now)
                        .onConflict(SETTING.WHOSE, SETTING.NAME)
                        .doUpdate()
                        .set(SETTING.VALUE, value)
                        .set(SETTING.CHANGED_AT, now)
                        .execute());
    }

    void remove(DSLContext sql, String name) {
        sql.deleteFrom(SETTING).where(whose()).and(SETTING.NAME.eq(name)).execute();
    }

    private Condition whose() {
        return SETTING.WHOSE.eq(whoseId());
    }

    private long whoseId() {
        return account == null ? 0 : account;
    }
}
