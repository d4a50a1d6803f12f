package org.catamnesis.followup;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.access.Session;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.DiagnosisStore;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContactStore;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.TransplantStore;
import org.catamnesis.report.DocumentStore;

/** Everything that a clinic keeps of a patient, as lines that tell nothing of row ids: equal when the record is. */
final class WholeRecord {
    private WholeRecord() {}

    static List<String> of(Session session, long patientId) {
        ResultStore results = new ResultStore(session);
        DocumentStore documents = new DocumentStore(session, results);
        Patient patient = new PatientStore(session).find(patientId).orElseThrow();
        List<Object> all = new ArrayList<>(List.of(patient.demographics(), patient.identifiers()));
        all.addAll(new TransplantStore(session).ofPatient(patientId));
        all.addAll(new DiagnosisStore(session).ofPatient(patientId));
        all.addAll(new EventStore(session).ofPatient(patientId));
        all.addAll(new VisitStore(session).ofPatient(patientId));
        all.addAll(new DosingStore(session).ofPatient(patientId));
        all.addAll(results.ofPatient(patientId));
        all.addAll(new PatientContactStore(session).ofPatient(patientId));
        documents.ofPatient(patientId).forEach(document -> {
            all.add(document);
            all.add(new String(documents.content(document.id())));
        });
        return all.stream()
                .map(one -> one.toString().replaceAll("\\b(id|patientId|version)=\\d+,? ?", ""))
                .toList();
    }
}
