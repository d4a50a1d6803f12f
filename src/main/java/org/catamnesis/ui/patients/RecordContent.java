package org.catamnesis.ui.patients;

import java.util.List;
import java.util.NoSuchElementException;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.PatientMerge;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Rooms;

/** All of a record as it was read at one time. */
record RecordContent(
        Patient patient,
        List<PatientContact> contacts,
        List<Transplant> grafts,
        List<Diagnosis> diagnoses,
        List<ClinicalEvent> events,
        List<Merged> merged) {

    /** Another record that was merged into this one, and whose it was. */
    record Merged(PatientMerge merge, Patient patient) {}

    /** @throws NoSuchElementException when nobody has this id */
    static RecordContent read(Rooms rooms, long patientId) {
        return new RecordContent(
                rooms.patients().find(patientId).orElseThrow(),
                rooms.contacts().ofPatient(patientId),
                rooms.transplants().ofPatient(patientId),
                rooms.diagnoses().ofPatient(patientId),
                rooms.events().ofPatient(patientId),
                rooms.mergedRecords().into(patientId).stream()
                        .map(merge -> new Merged(
                                merge, rooms.patients().find(merge.mergedId()).orElseThrow()))
                        .toList());
    }
}
