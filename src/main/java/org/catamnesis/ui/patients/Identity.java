package org.catamnesis.ui.patients;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.worklist.PatientDue;
import org.catamnesis.medication.Dosing;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Rooms;

/**
 * What the banner says of a patient.
 *
 * @param graft the newest; null before a transplant
 * @param flags short names of what must not be overlooked, such as {@code HBV}
 * @param regimen what is taken today
 * @param lastVisit the day of the last visit that was kept; null when there was none
 * @param next when the next one is booked, else when it is due; null where neither is known
 */
record Identity(
        Patient patient,
        Transplant graft,
        List<String> flags,
        List<Dosing> regimen,
        LocalDate lastVisit,
        Next next,
        LocalDate today) {

    /** ICD-10 codes (WHO, 2019) whose short name every reader of a transplant chart knows, by their beginning. */
    private static final Map<String, String> FLAGS =
            Map.of("B18.0", "HBV", "B18.1", "HBV", "B18.2", "HCV", "C22", "HCC", "B20", "HIV", "E11", "T2DM");

    static Identity of(
            Patient patient,
            List<Transplant> grafts,
            List<Diagnosis> diagnoses,
            List<Dosing> dosings,
            List<Visit> visits,
            Next next,
            LocalDate today) {
        return new Identity(
                patient,
                grafts.stream().max(Comparator.comparing(Transplant::day)).orElse(null),
                diagnoses.stream()
                        .flatMap(diagnosis -> flag(diagnosis.code()).stream())
                        .distinct()
                        .sorted()
                        .toList(),
                dosings.stream().filter(dosing -> dosing.inForceOn(today)).toList(),
                visits.stream()
                        .filter(Visit::attended)
                        .map(Visit::day)
                        .filter(day -> !day.isAfter(today))
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                next,
                today);
    }

    /** Reads it from the clinic; call it away from the screen. */
    static Identity read(Rooms rooms, long patientId) {
        LocalDate today = LocalDate.now(rooms.clock());
        return of(
                rooms.patients().find(patientId).orElseThrow(),
                rooms.transplants().ofPatient(patientId),
                rooms.diagnoses().ofPatient(patientId),
                rooms.dosings().ofPatient(patientId),
                rooms.visits().ofPatient(patientId),
                Next.of(
                        rooms.appointments().ofPatient(patientId),
                        rooms.worklist()
                                .of(patientId, today)
                                .map(PatientDue::items)
                                .orElse(List.of()),
                        today),
                today);
    }

    private static Optional<String> flag(String code) {
        return FLAGS.entrySet().stream()
                .filter(entry -> code.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
