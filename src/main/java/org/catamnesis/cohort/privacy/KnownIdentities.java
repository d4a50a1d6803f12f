package org.catamnesis.cohort.privacy;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContact;

/**
 * Everything that a clinic keeps and that must not be in an export.
 *
 * @param relatives whoever is called about a patient
 * @param staff names as they stand on the screen
 * @param documents file names and titles
 * @param tokens codes on paper
 */
public record KnownIdentities(
        List<Patient> patients,
        List<PatientContact> relatives,
        List<String> staff,
        List<String> documents,
        List<String> tokens) {
    public KnownIdentities {
        patients = List.copyOf(patients);
        relatives = List.copyOf(relatives);
        staff = List.copyOf(staff);
        documents = List.copyOf(documents);
        tokens = List.copyOf(tokens);
    }

    static KnownIdentities of(List<Patient> patients) {
        return new KnownIdentities(patients, List.of(), List.of(), List.of(), List.of());
    }

    List<Identifier> identifiers() {
        List<Identifier> found = new ArrayList<>();
        patients.forEach(patient -> found.addAll(Identifier.of(patient)));
        relatives.forEach(relative -> found.addAll(Identifier.ofPerson(relative.name(), relative.phone())));
        staff.forEach(name -> found.addAll(Identifier.ofPerson(name, null)));
        documents.forEach(name -> found.addAll(Identifier.ofDocument(name)));
        tokens.forEach(token -> found.add(Identifier.ofToken(token)));
        return found;
    }
}
