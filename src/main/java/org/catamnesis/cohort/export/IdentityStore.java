package org.catamnesis.cohort.export;

import static org.catamnesis.clinic.schema.Tables.ACCOUNT;
import static org.catamnesis.clinic.schema.Tables.DOCUMENT;
import static org.catamnesis.clinic.schema.Tables.PATIENT_TOKEN;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.access.Operation;
import org.catamnesis.access.Session;
import org.catamnesis.clinic.Erased;
import org.catamnesis.clinic.SealedFields;
import org.catamnesis.cohort.privacy.KnownIdentities;
import org.catamnesis.patient.PatientContactStore;
import org.catamnesis.patient.PatientStore;

/** Opens everything that an export is searched for; nothing of it is kept. */
final class IdentityStore {
    private final Session session;
    private final SealedFields sealed;

    IdentityStore(Session session) {
        this.session = session;
        this.sealed = session.seals().fields();
    }

    KnownIdentities known() {
        session.require(Operation.APPROVE_EXPORT);
        return new KnownIdentities(
                new PatientStore(session).inEveryVersion(),
                new PatientContactStore(session).inEveryVersion(),
                staff(),
                documents(),
                tokens());
    }

    private List<String> staff() {
        return session.database()
                .read(sql -> sql.select(ACCOUNT.DISPLAY_NAME).from(ACCOUNT).fetch(ACCOUNT.DISPLAY_NAME));
    }

    private List<String> documents() {
        return session.database().read(sql -> {
            List<String> names = new ArrayList<>();
            for (var row : sql.select(DOCUMENT.ID, DOCUMENT.PATIENT_ID, DOCUMENT.FILE_NAME, DOCUMENT.TITLE)
                    .from(DOCUMENT)
                    .where(DOCUMENT.PATIENT_ID.isNull().or(Erased.not(DOCUMENT.PATIENT_ID)))
                    .fetch()) {
                long owner = row.value2() == null ? row.value1() : row.value2();
                names.add(sealed.open(sql, owner, DOCUMENT.FILE_NAME, row.value1(), row.value3()));
                if (row.value4() != null)
                    names.add(sealed.open(sql, owner, DOCUMENT.TITLE, row.value1(), row.value4()));
            }
            return names;
        });
    }

    private List<String> tokens() {
        return session.database()
                .read(sql -> sql.select(PATIENT_TOKEN.ID, PATIENT_TOKEN.PATIENT_ID, PATIENT_TOKEN.TOKEN)
                        .from(PATIENT_TOKEN)
                        .where(Erased.not(PATIENT_TOKEN.PATIENT_ID))
                        .fetch()
                        .map(row -> sealed.open(sql, row.value2(), PATIENT_TOKEN.TOKEN, row.value1(), row.value3())));
    }
}
