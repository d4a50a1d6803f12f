package org.catamnesis.access;

import java.util.Map;
import java.util.Optional;

/** How somebody likes to see things: the own choice, else what a doctor chose for everybody. */
public final class ViewSettings {
    private final Session session;
    private final ClinicSettingStore own;
    private final ClinicSettingStore common;

    public ViewSettings(Session session) {
        this.session = session;
        this.own = new ClinicSettingStore(session.database(), session.account().id());
        this.common = new ClinicSettingStore(session.database());
    }

    /** What counts for who is signed in. */
    public Optional<String> chosen(String name) {
        return own(name).or(() -> common(name));
    }

    public Optional<String> own(String name) {
        session.require(Operation.VIEW_PATIENTS);
        return Optional.ofNullable(own.all(name).get(name));
    }

    public Optional<String> common(String name) {
        session.require(Operation.VIEW_PATIENTS);
        return Optional.ofNullable(common.all(name).get(name));
    }

    public void keep(String name, String value) {
        session.run(Operation.VIEW_PATIENTS, changed(name), sql -> own.put(sql, Map.of(name, value)));
    }

    /** Back to what counts for everybody. */
    public void forget(String name) {
        session.run(Operation.VIEW_PATIENTS, changed(name), sql -> own.remove(sql, name));
    }

    /** For everybody who has no choice of their own, also for who keeps it. */
    public void keepForAll(String name, String value) {
        session.run(Operation.APPROVE_CONTENT, changed(name), sql -> {
            own.remove(sql, name);
            common.put(sql, Map.of(name, value));
        });
    }

    private static AuditEvent changed(String name) {
        return AuditEvent.of(Action.SETTINGS_CHANGED).detail(name);
    }
}
