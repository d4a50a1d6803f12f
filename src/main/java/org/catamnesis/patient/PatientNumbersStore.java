package org.catamnesis.patient;

import static org.catamnesis.clinic.schema.Tables.PATIENT_IDENTIFIER;

import java.util.HashMap;
import java.util.Map;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;

/** Which number belongs to whom, for many at once and without opening any. */
public final class PatientNumbersStore {
    private final Session session;

    public PatientNumbersStore(Session session) {
        this.session = session;
    }

    /** The patient of every number of this kind, by the number's {@link #fingerprint}. */
    public Map<String, Long> ofKind(String kind) {
        session.require(Operation.VIEW_PATIENTS);
        return session.database().read(sql -> {
            Map<String, Long> owners = new HashMap<>();
            sql.select(PATIENT_IDENTIFIER.VALUE_MAC, PATIENT_IDENTIFIER.PATIENT_ID)
                    .from(PATIENT_IDENTIFIER)
                    .where(PATIENT_IDENTIFIER.KIND.eq(kind))
                    .forEach(row -> owners.put(row.value1(), row.value2()));
            return owners;
        });
    }

    /** Stands for a number without telling it; the same for two numbers that differ in case and spaces alone. */
    public String fingerprint(String kind, String value) {
        return PatientIdentifierStore.fingerprint(session, new PatientIdentifier(kind, value));
    }
}
