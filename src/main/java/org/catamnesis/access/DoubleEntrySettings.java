package org.catamnesis.access;

import java.util.Arrays;
import java.util.Map;

/** Whether the clinic wants values of pictures typed a second time; off until somebody switches it on. */
public final class DoubleEntrySettings {
    private static final String NAME = "review.double-entry";
    private final Session session;
    private final ClinicSettingStore settings;

    public DoubleEntrySettings(Session session) {
        this.session = session;
        this.settings = new ClinicSettingStore(session.database());
    }

    public DoubleEntry chosen() {
        session.require(Operation.CHANGE_OWN_PASSWORD);
        String value = settings.all(NAME).get(NAME);
        return Arrays.stream(DoubleEntry.values())
                .filter(choice -> choice.code().equals(value))
                .findFirst()
                .orElse(DoubleEntry.OFF);
    }

    public void change(DoubleEntry choice) {
        session.run(
                Operation.CHANGE_SETTINGS,
                AuditEvent.of(Action.SETTINGS_CHANGED).detail(NAME + ' ' + choice.code()),
                sql -> settings.put(sql, Map.of(NAME, choice.code())));
    }
}
