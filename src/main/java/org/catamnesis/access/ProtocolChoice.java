package org.catamnesis.access;

import java.util.LinkedHashMap;
import java.util.Map;

/** Which follow-up protocol the clinic has chosen for an organ. */
public final class ProtocolChoice {
    private static final String NAME = "protocol.";
    private final Session session;
    private final ClinicSettingStore settings;

    public ProtocolChoice(Session session) {
        this.session = session;
        this.settings = new ClinicSettingStore(session.database());
    }

    /** Codes of protocols by codes of organs; organs without a choice are not in it. */
    public Map<String, String> chosen() {
        session.require(Operation.VIEW_PATIENTS);
        Map<String, String> byOrgan = new LinkedHashMap<>();
        settings.all(NAME).forEach((name, protocol) -> byOrgan.put(name.substring(NAME.length()), protocol));
        return byOrgan;
    }

    /** @param protocol its code; null for what is usual */
    public void choose(String organ, String protocol) {
        String detail = NAME + organ + ' ' + (protocol == null ? "usual" : protocol);
        session.run(
                Operation.APPROVE_CONTENT,
                AuditEvent.of(Action.PROTOCOL_CHANGED).detail(detail),
                sql -> {
                    if (protocol == null) settings.remove(sql, NAME + organ);
                    else settings.put(sql, Map.of(NAME + organ, protocol));
                });
    }
}
