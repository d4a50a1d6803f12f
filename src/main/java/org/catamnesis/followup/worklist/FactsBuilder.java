package org.catamnesis.followup.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.due.Attendance;
import org.catamnesis.followup.due.Booking;
import org.catamnesis.followup.due.DrugTaken;
import org.catamnesis.followup.due.DueFacts;
import org.catamnesis.followup.due.FollowedAs;
import org.catamnesis.followup.due.ResultDays;
import org.catamnesis.followup.protocol.Deviation;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DrugSupply;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Transplant;

/** The facts of one patient while they are read, table by table. */
final class FactsBuilder {
    private static final String LOST = "lost-to-follow-up";

    final List<Transplant> grafts = new ArrayList<>(1);
    final List<ClinicalEvent> events = new ArrayList<>(2);
    final List<Attendance> visits = new ArrayList<>();
    final List<LocalDate> reached = new ArrayList<>(0);
    final List<Booking> bookings = new ArrayList<>(0);
    final List<Deviation> deviations = new ArrayList<>(0);
    final List<DrugTaken> drugs = new ArrayList<>();
    final List<FollowedAs> followed = new ArrayList<>(0);
    final List<DueFacts.Diagnosed> diagnoses = new ArrayList<>(1);
    final List<PatientFacts.Task> tasks = new ArrayList<>(0);
    final List<LocalDate> waiting = new ArrayList<>(0);
    final List<DrugSupply> supplies = new ArrayList<>(0);
    final List<Dosing> dosings = new ArrayList<>(0);
    final List<PatientFacts.Ordered> orders = new ArrayList<>(0);
    final Map<String, PatientFacts.Postponed> postponed = new HashMap<>(0);
    final Map<String, PatientFacts.Postponed> again = new HashMap<>(0);
    Map<String, int[]> results = Map.of();

    PatientFacts facts(long patientId) {
        events.forEach(this::follow);
        DueFacts due = new DueFacts(
                grafts,
                events,
                results.isEmpty() ? ResultDays.NONE : new ResultDays(results),
                visits,
                bookings,
                deviations,
                drugs,
                followed,
                diagnoses);
        return new PatientFacts(patientId, due, tasks, waiting, supplies, dosings, orders, postponed, again);
    }

    /** An event that says so makes a patient lost, until the patient is seen or reached again. */
    private void follow(ClinicalEvent event) {
        if (event.kind() != EventKind.OTHER || !LOST.equals(event.subtype())) return;
        followed.add(new FollowedAs(FollowUpState.LOST, event.day()));
        Stream<LocalDate> seen = visits.stream()
                .filter(visit -> visit.attended() && visit.day().isAfter(event.day()))
                .map(Attendance::day);
        Stream.concat(seen, reached.stream().filter(day -> !day.isBefore(event.day())))
                .min(LocalDate::compareTo)
                .ifPresent(day -> followed.add(new FollowedAs(FollowUpState.ACTIVE, day)));
    }
}
