package org.catamnesis.demo;

import java.util.List;
import org.catamnesis.followup.Visit;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.Transplant;

/** One synthetic patient's whole history until today. The ids in its records are 0 until a clinic keeps them. */
record DemoCourse(
        DemoPerson person,
        List<Diagnosis> diagnoses,
        List<Transplant> transplants,
        List<ClinicalEvent> events,
        List<Visit> visits,
        List<Dosing> dosings,
        List<DemoSample> samples,
        boolean followed) {

    /** Of the laboratories and of {@link DemoBody}. */
    int resultCount() {
        return DemoBody.count(samples)
                + samples.stream().mapToInt(sample -> sample.readings().size()).sum();
    }

    /** The same without its newest sample, which the patient still has on paper. */
    DemoCourse withoutNewestSample() {
        return new DemoCourse(
                person,
                diagnoses,
                transplants,
                events,
                visits,
                dosings,
                samples.subList(0, samples.size() - 1),
                followed);
    }
}
