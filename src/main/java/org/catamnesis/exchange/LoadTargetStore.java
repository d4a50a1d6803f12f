package org.catamnesis.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.catamnesis.access.Session;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.DiagnosisStore;
import org.catamnesis.patient.EventStore;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;
import org.jooq.DSLContext;

/**
 * What a load writes to and compares with. It writes within one change of the clinic, in batches; for a preview, and once it
 * is told to stop, it writes nothing and everything else goes on. Results are written while the next rows are read.
 */
final class LoadTargetStore implements AutoCloseable {
    private static final int BATCH = 2_000;
    private final DSLContext sql;
    private final PatientStore patients;
    private final DiagnosisStore diagnoses;
    private final TransplantStore transplants;
    private final DosingStore dosings;
    private final VisitStore visits;
    private final EventStore events;
    private final ResultStore results;
    private final List<Dosing> newDosings = new ArrayList<>();
    private final List<Visit> newVisits = new ArrayList<>();
    private final List<LabResult> newResults = new ArrayList<>();
    private Boolean anyResults;
    private ForkJoinTask<?> underway;
    private boolean writing;
    private long provisional;

    /** @param sql null for a preview */
    LoadTargetStore(Session session, DSLContext sql) {
        this.sql = sql;
        this.writing = sql != null;
        patients = new PatientStore(session);
        diagnoses = new DiagnosisStore(session);
        transplants = new TransplantStore(session);
        dosings = new DosingStore(session);
        visits = new VisitStore(session);
        events = new EventStore(session);
        results = new ResultStore(session);
    }

    /** Writes no more; what was written is taken back with the change. */
    void stopWriting() {
        writing = false;
    }

    /** Stands for a patient who is not written; below zero, where no row id is. */
    long provisionalId() {
        return --provisional;
    }

    Patient patient(long id) {
        return patients.find(id).orElseThrow();
    }

    List<Diagnosis> diagnoses(long patient) {
        return diagnoses.ofPatient(patient);
    }

    List<Transplant> transplants(long patient) {
        return transplants.ofPatient(patient);
    }

    List<Dosing> dosings(long patient) {
        return dosings.ofPatient(patient);
    }

    List<Visit> visits(long patient) {
        return visits.ofPatient(patient);
    }

    List<ClinicalEvent> events(long patient) {
        return events.ofPatient(patient);
    }

    /** A clinic's first load need not ask for each patient. */
    List<LabResult> results(long patient) {
        if (anyResults == null) anyResults = results.any();
        return anyResults ? results.ofPatient(patient) : List.of();
    }

    /** The new patient's id, which is provisional when nothing is written. */
    long add(Demographics demographics, List<PatientIdentifier> numbers) {
        return writing ? patients.add(sql, demographics, numbers).id() : provisionalId();
    }

    void add(Diagnosis diagnosis) {
        if (writing) diagnoses.append(sql, diagnosis, null);
    }

    void add(Transplant transplant) {
        if (writing) transplants.append(sql, transplant, null);
    }

    void add(ClinicalEvent event) {
        if (writing) events.append(sql, event, null);
    }

    void add(Dosing dosing) {
        if (writing) newDosings.add(dosing);
        flushIfFull(newDosings);
    }

    void add(Visit visit) {
        if (writing) newVisits.add(visit);
        flushIfFull(newVisits);
    }

    void add(LabResult result) {
        if (writing) newResults.add(result);
        flushIfFull(newResults);
    }

    private void flushIfFull(List<?> rows) {
        if (rows.size() >= BATCH) flush();
    }

    /** Begins to write what waits. */
    private void flush() {
        await();
        if (writing) {
            dosings.appendAll(sql, newDosings);
            visits.appendAll(sql, newVisits);
            if (!newResults.isEmpty()) underway = ForkJoinPool.commonPool().submit(results.prepare(sql, newResults));
        }
        newDosings.clear();
        newVisits.clear();
        newResults.clear();
    }

    /** Writes what waits, to its end. */
    void finish() {
        flush();
        await();
    }

    private void await() {
        if (underway == null) return;
        ForkJoinTask<?> task = underway;
        underway = null;
        task.join();
    }

    /** Nothing is being written any more, so that the change can be ended or taken back. */
    @Override
    public void close() {
        if (underway != null) underway.quietlyJoin();
    }
}
