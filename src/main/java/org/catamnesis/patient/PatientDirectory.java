package org.catamnesis.patient;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The clinic's patients by name, opened once at sign-in and kept as they change. Safe for any thread. */
public final class PatientDirectory {
    private final PatientStore patients;
    private final AtomicReference<PatientIndex> index = new AtomicReference<>(PatientIndex.of(List.of()));

    public PatientDirectory(PatientStore patients) {
        this.patients = patients;
    }

    /** Opens every name; takes a moment in a large clinic, so call it away from the screen. */
    public PatientIndex load() {
        PatientIndex loaded = PatientIndex.of(patients.all());
        index.set(loaded);
        return loaded;
    }

    public PatientIndex index() {
        return index.get();
    }

    public Patient add(Demographics demographics, List<PatientIdentifier> identifiers) {
        Patient added = patients.add(demographics, identifiers);
        index.updateAndGet(known -> known.with(added));
        return added;
    }

    /** Throws CHANGED_ELSEWHERE when somebody corrected the patient after this version was seen. */
    public Patient correct(Patient seen, Demographics demographics) {
        Patient corrected = patients.correct(seen, demographics);
        index.updateAndGet(known -> known.with(corrected));
        return corrected;
    }
}
