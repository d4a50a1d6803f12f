package org.catamnesis.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.ClinicalEvent;

/**
 * What the criteria ask of a patient: only what they need is read.
 *
 * @param lastContact the last day on which anything was recorded, or null
 * @param measured the days of the results of each analyte that is asked for
 * @param dosings of the drugs that are asked for
 */
public record Candidate(
        Member member,
        List<ClinicalEvent> events,
        LocalDate lastContact,
        Map<String, List<LocalDate>> measured,
        List<Dosing> dosings) {

    long day(LocalDate date) {
        return member.day(date);
    }

    /** 0 when nothing was recorded after the index event. */
    long followUpDays() {
        return lastContact == null ? 0 : Math.max(0, day(lastContact));
    }

    Stream<Long> measuredDays(String analyte) {
        return measured.getOrDefault(analyte, List.of()).stream().map(this::day);
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
}
