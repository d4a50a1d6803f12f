package org.catamnesis.access;

/**
 * What somebody does, for the audit trail: whose record it is about, codes and numbers that tell more (in clear, so never
 * who a patient is), and the reason they gave, which is sealed with the patient. All but the action may be null.
 */
public record AuditEvent(Action action, Long patientId, String detail, String reason) {

    public static AuditEvent of(Action action) {
        return new AuditEvent(action, null, null, null);
    }

    public AuditEvent patient(long patient) {
        return new AuditEvent(action, patient, detail, reason);
    }

    public AuditEvent detail(String codes) {
        return new AuditEvent(action, patientId, codes, reason);
    }

    /** Only with a patient, under whose key it is sealed. */
    public AuditEvent reason(String text) {
        return new AuditEvent(action, patientId, detail, text);
    }
}
