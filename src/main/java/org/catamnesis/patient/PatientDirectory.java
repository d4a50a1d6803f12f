package org.catamnesis.patient;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.catamnesis.access.Session;

/** The clinic's patients by name, opened once at sign-in and kept as they change. Safe for any thread. */
public final class PatientDirectory {
    private final PatientStore patients;
    private final PatientContactStore contacts;
    private final MergedRecordStore merged;
    private final AtomicReference<PatientIndex> index = new AtomicReference<>(PatientIndex.of(List.of(), Map.of()));

    public PatientDirectory(Session session) {
        patients = new PatientStore(session);
        contacts = new PatientContactStore(session);
        merged = new MergedRecordStore(session);
    }

    /** Opens every name; takes a moment in a large clinic, so call it away from the screen. */
    public PatientIndex load() {
        PatientIndex loaded = PatientIndex.of(patients.all(), contacts.all());
        index.set(loaded);
        return loaded;
    }

    /** Keeps no name in memory. */
    public void forget() {
        index.set(PatientIndex.of(List.of(), Map.of()));
    }

    public PatientIndex index() {
        return index.get();
    }

    /** Reads one again whose numbers or contacts changed, with those whose records were merged into it or came back. */
    public void refresh(long patientId) {
        read(patientId);
        merged.ever(patientId).forEach(this::read);
    }

    private void read(long patientId) {
        Optional<Patient> now = merged.kept(patientId) == patientId ? patients.find(patientId) : Optional.empty();
        List<PatientContact> around = contacts.ofPatient(patientId);
        index.updateAndGet(
                known -> now.map(patient -> known.with(patient, around)).orElseGet(() -> known.without(patientId)));
    }

    public Patient add(Demographics demographics, List<PatientIdentifier> identifiers) {
        Patient added = patients.add(demographics, identifiers);
        index.updateAndGet(known -> known.with(added, List.of()));
        return added;
    }

    /** Throws CHANGED_ELSEWHERE when somebody corrected the patient after this version was seen. */
    public Patient correct(Patient seen, Demographics demographics) {
        Patient corrected = patients.correct(seen, demographics);
        index.updateAndGet(known -> known.with(corrected));
        return corrected;
    }
}
