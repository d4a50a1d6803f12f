package org.catamnesis.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.EventKind;

/** What the criteria ask of a patient; {@link CandidateStore} fills in what a step needs, and only that. */
final class Candidate {
    final List<ClinicalEvent> events = new ArrayList<>();
    final List<Diagnosis> diagnoses = new ArrayList<>();
    final List<LocalDate> transplants = new ArrayList<>();
    final List<Dosing> dosings = new ArrayList<>();
    final Map<String, List<LocalDate>> measured = new HashMap<>();
    final Map<String, List<Reading>> values = new HashMap<>();
    /** The last day on which anything was recorded, or null. */
    LocalDate lastContact;

    boolean consentToProject;
    boolean consentToResearch;
    private final Member member;
    private final Observation observation;

    Candidate(Member member, Observation observation) {
        this.member = member;
        this.observation = observation;
    }

    Member member() {
        return member;
    }

    long day(LocalDate date) {
        return member.day(date);
    }

    /** The days of the events of a kind, in order. */
    List<Long> days(EventKind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .map(event -> day(event.day()))
                .sorted()
                .toList();
    }

    /** 0 when nothing was recorded after the index event. */
    long followUpDays() {
        return observation.end(member, lastContactDay(), first(EventKind.DEATH), first(EventKind.GRAFT_LOSS));
    }

    /** Whether followed for so long, or until death or the loss of the graft: leaving those out would flatter survival. */
    boolean followedFor(long days) {
        return followUpDays() >= days || first(EventKind.DEATH) != null || first(EventKind.GRAFT_LOSS) != null;
    }

    private long lastContactDay() {
        return lastContact == null ? 0 : Math.max(0, day(lastContact));
    }

    private Long first(EventKind kind) {
        return days(kind).stream().filter(day -> day >= 0).findFirst().orElse(null);
    }

    /** Whether another transplant lies in so many days before the index event. */
    boolean transplantedWithin(int daysBefore) {
        return transplants.stream().map(this::day).anyMatch(day -> day < 0 && day >= -daysBefore);
    }

    Stream<Long> measuredDays(String analyte) {
        return measured.getOrDefault(analyte, List.of()).stream().map(this::day);
    }

    /** In the order of time. */
    List<Reading> readings(String analyte) {
        return values.getOrDefault(analyte, List.of());
    }

    boolean took(String drug, Range days) {
        for (Dosing dosing : dosings) {
            if (!dosing.drug().equals(drug)) continue;
            boolean begunInTime = days.to() == null || day(dosing.startDay()) <= days.to();
            boolean notOver = days.from() == null || dosing.endDay() == null || day(dosing.endDay()) >= days.from();
            if (begunInTime && notOver) return true;
        }
        return false;
    }

    long exposure(String drug, Range days) {
        List<Dosing> those =
                dosings.stream().filter(dosing -> dosing.drug().equals(drug)).toList();
        return Exposure.days(member, those, days, lastContactDay());
    }
}
