package org.catamnesis.access;

import java.util.LinkedHashMap;
import java.util.Map;

/** The units that the clinic likes to see, as UCUM codes by analyte; none of them where values are shown as printed. */
public final class UnitSettings {
    private static final String NAME = "units.";
    private final Session session;
    private final ClinicSettingStore settings;

    public UnitSettings(Session session) {
        this.session = session;
        this.settings = new ClinicSettingStore(session.database());
    }

    public Map<String, String> chosen() {
        session.require(Operation.CHANGE_OWN_PASSWORD);
        Map<String, String> byAnalyte = new LinkedHashMap<>();
        settings.all(NAME).forEach((name, unit) -> byAnalyte.put(name.substring(NAME.length()), unit));
        return byAnalyte;
    }

    /** {@code ucum} is null for as printed. */
    public void change(String analyte, String ucum) {
        session.run(
                Operation.CHANGE_SETTINGS,
                AuditEvent.of(Action.SETTINGS_CHANGED).detail(NAME + analyte + ' ' + (ucum == null ? "printed" : ucum)),
                sql -> {
                    if (ucum == null) settings.remove(sql, NAME + analyte);
                    else settings.put(sql, Map.of(NAME + analyte, ucum));
                });
    }
}
