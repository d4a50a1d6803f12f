package org.catamnesis.access;

import java.util.Map;

/** After how many minutes without a key or the mouse the window locks; it always does. */
public final class LockSettings {
    public static final int USUAL_MINUTES = 5;
    public static final int MOST_MINUTES = 60;
    private static final String NAME = "lock.minutes";
    private final Session session;
    private final ClinicSettingStore settings;

    public LockSettings(Session session) {
        this.session = session;
        this.settings = new ClinicSettingStore(session.database());
    }

    public int minutes() {
        session.require(Operation.CHANGE_OWN_PASSWORD);
        String value = settings.all(NAME).get(NAME);
        return value == null || !value.matches("\\d{1,4}") ? USUAL_MINUTES : within(Integer.parseInt(value));
    }

    /** One to sixty; what is out of that is brought into it. */
    public void change(int minutes) {
        int kept = within(minutes);
        session.run(
                Operation.CHANGE_SETTINGS,
                AuditEvent.of(Action.SETTINGS_CHANGED).detail(NAME + ' ' + kept),
                sql -> settings.put(sql, Map.of(NAME, String.valueOf(kept))));
    }

    private static int within(int minutes) {
        return Math.clamp(minutes, 1, MOST_MINUTES);
    }
}
