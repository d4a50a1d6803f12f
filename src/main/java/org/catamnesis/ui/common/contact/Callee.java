package org.catamnesis.ui.common.contact;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContact;

/**
 * Somebody who can be called: the patient, or somebody around.
 *
 * @param around null for the patient
 * @param phone null where none is known
 */
record Callee(PatientContact around, String phone) {

    /** The patient first, also without a number; of the others those with one. */
    static List<Callee> of(Patient patient, List<PatientContact> around) {
        List<Callee> all = new ArrayList<>();
        all.add(new Callee(null, given(patient.demographics().phone())));
        around.stream()
                .filter(one -> given(one.phone()) != null)
                .map(one -> new Callee(one, one.phone()))
                .forEach(all::add);
        return all;
    }

    boolean callable() {
        return phone != null;
    }

    private static String given(String phone) {
        return phone == null || phone.isBlank() ? null : phone.strip();
    }
}
