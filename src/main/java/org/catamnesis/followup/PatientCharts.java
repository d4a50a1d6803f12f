package org.catamnesis.followup;

import org.catamnesis.lab.BaselineOverrideStore;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.medication.DrugSupplyStore;
import org.catamnesis.medication.TargetOverrideStore;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.TransplantStore;
import org.catamnesis.report.DocumentStore;

/** Opens the chart of a patient; call it away from the screen. */
public record PatientCharts(
        PatientStore patients,
        TransplantStore transplants,
        ResultStore results,
        DosingStore dosings,
        EventStore events,
        VisitStore visits,
        DocumentStore documents,
        TargetOverrideStore targetOverrides,
        DrugSupplyStore supplies,
        BaselineOverrideStore baselines) {

    /** Opens a chart for somebody to look at and leaves that in the audit trail; the same throws. */
    public PatientChart view(long patientId) {
        patients.viewed(patientId);
        return open(patientId);
    }

    /** @throws java.util.NoSuchElementException when nobody has this id */
    public PatientChart open(long patientId) {
        return new PatientChart(
                patients.find(patientId).orElseThrow(),
                transplants.ofPatient(patientId),
                results.ofPatient(patientId),
                dosings.ofPatient(patientId),
                events.ofPatient(patientId),
                visits.ofPatient(patientId),
                documents.ofPatient(patientId),
                targetOverrides.ofPatient(patientId),
                supplies.ofPatient(patientId),
                baselines.ofPatient(patientId));
    }
}
