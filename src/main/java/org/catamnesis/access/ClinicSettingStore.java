package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.SETTING;

import java.time.LocalDateTime;
import java.util.Map;
import org.catamnesis.clinic.ClinicDatabase;
import org.jooq.DSLContext;

/** What is set for the whole clinic, by name. */
final class ClinicSettingStore {
    private final ClinicDatabase database;

    ClinicSettingStore(ClinicDatabase database) {
        this.database = database;
    }

    /** Those whose names begin so. */
    Map<String, String> all(String prefix) {
        return database.read(sql -> sql.select(SETTING.NAME, SETTING.VALUE)
                .from(SETTING)
                .where(SETTING.ACCOUNT_ID.isNull())
                .and(SETTING.NAME.startsWith(prefix))
                .orderBy(SETTING.ID)
                .fetchMap(SETTING.NAME, SETTING.VALUE));
    }

    void put(DSLContext sql, Map<String, String> values) {
        values.forEach((name, value) -> {
            sql.deleteFrom(SETTING)
                    .where(SETTING.ACCOUNT_ID.isNull())
                    .and(SETTING.NAME.eq(name))
                    .execute();
            sql.insertInto(SETTING)
                    .set(SETTING.ID, database.ids().next())
                    .set(SETTING.NAME, name)
                    .set(SETTING.VALUE, value)
                    .set(SETTING.CHANGED_AT, LocalDateTime.now(database.clock()))
                    .execute();
        });
    }
}
