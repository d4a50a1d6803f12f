package org.catamnesis.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.BaselineOverride;
import org.catamnesis.lab.LabResult;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DrugSupply;
import org.catamnesis.medication.TargetOverride;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Transplant;
import org.catamnesis.report.ReportDocument;

/** All that is on file about one patient, as it was at one moment. Every list is in the order of time. */
public record PatientChart(
        Patient patient,
        List<Transplant> transplants,
        List<LabResult> results,
        List<Dosing> dosings,
        List<ClinicalEvent> events,
        List<Visit> visits,
        List<ReportDocument> documents,
        List<TargetOverride> targetOverrides,
        List<DrugSupply> supplies,
        List<BaselineOverride> baselines) {
    public PatientChart {
        transplants = transplants.stream()
                .sorted(Comparator.comparing(Transplant::day).thenComparing(Transplant::graftNumber))
                .toList();
        results = List.copyOf(results);
        dosings = List.copyOf(dosings);
        events = List.copyOf(events);
        visits = List.copyOf(visits);
        documents = List.copyOf(documents);
        targetOverrides = List.copyOf(targetOverrides);
        supplies = List.copyOf(supplies);
        baselines = List.copyOf(baselines);
    }

    /** One whose baselines are the computed ones. */
    public PatientChart(
            Patient patient,
            List<Transplant> transplants,
            List<LabResult> results,
            List<Dosing> dosings,
            List<ClinicalEvent> events,
            List<Visit> visits,
            List<ReportDocument> documents,
            List<TargetOverride> targetOverrides,
            List<DrugSupply> supplies) {
        this(patient, transplants, results, dosings, events, visits, documents, targetOverrides, supplies, List.of());
    }

    /** One with no targets of its own and no supplies on file. */
    public PatientChart(
            Patient patient,
            List<Transplant> transplants,
            List<LabResult> results,
            List<Dosing> dosings,
            List<ClinicalEvent> events,
            List<Visit> visits,
            List<ReportDocument> documents) {
        this(patient, transplants, results, dosings, events, visits, documents, List.of(), List.of());
    }

    /** The newest graft, from whose day time is counted unless another is chosen. */
    public Optional<Transplant> newestGraft() {
        return transplants.isEmpty() ? Optional.empty() : Optional.of(transplants.getLast());
    }

    /** The results of an analyte of the catalogue. */
    public List<LabResult> results(String analyte) {
        return results.stream()
                .filter(result -> analyte.equals(result.analyte()))
                .toList();
    }

    /** The last visit that took place before this day. */
    public Optional<Visit> lastVisitBefore(LocalDate day) {
        return visits.stream()
                .filter(visit -> visit.attended() && visit.day().isBefore(day))
                .max(Comparator.comparing(Visit::day));
    }

    /** What is taken on this day. */
    public List<Dosing> regimenOn(LocalDate day) {
        return dosings.stream().filter(dosing -> dosing.inForceOn(day)).toList();
    }

    /** The day on which the patient died, if so. */
    public Optional<LocalDate> death() {
        return events.stream()
                .filter(event -> event.kind() == EventKind.DEATH)
                .map(ClinicalEvent::day)
                .findFirst();
    }
}
