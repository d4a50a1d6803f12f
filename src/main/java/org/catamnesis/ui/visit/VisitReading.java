package org.catamnesis.ui.visit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.FollowedAs;
import org.catamnesis.followup.encounter.OrderLine;
import org.catamnesis.followup.encounter.VitalField;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolLibrary;
import org.catamnesis.followup.worklist.PatientDue;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Rooms;

/** Reads what the follow-up of a patient shows; away from the screen. */
record VisitReading(Rooms rooms, long patientId) {
    private static final Set<String> VITALS = Stream.of(VitalField.values())
            .flatMap(field -> field.analytes().stream())
            .collect(Collectors.toSet());

    VisitRead read() {
        LocalDate today = LocalDate.now(rooms.clock());
        List<Transplant> grafts = rooms.transplants().ofPatient(patientId).stream()
                .sorted(Comparator.comparing(Transplant::day).thenComparing(Transplant::graftNumber))
                .toList();
        ProtocolLibrary library = rooms.protocols();
        Optional<Protocol> protocol = grafts.isEmpty()
                ? Optional.empty()
                : Optional.of(library.of(patientId, grafts.getLast().organ()));
        Optional<PatientDue> asked = rooms.worklist().of(patientId, today);
        List<DueItem> due = asked.map(PatientDue::items).orElse(List.of());
        return new VisitRead(
                patientId,
                today,
                grafts,
                rooms.events().ofPatient(patientId).stream()
                        .filter(event -> event.kind() == EventKind.DEATH)
                        .map(ClinicalEvent::day)
                        .findFirst(),
                rooms.results().ofPatient(patientId).stream()
                        .filter(result -> result.analyte() != null && VITALS.contains(result.analyte()))
                        .toList(),
                rooms.visits().ofPatient(patientId),
                rooms.appointments().ofPatient(patientId),
                rooms.contactAttempts().ofPatient(patientId),
                rooms.followUpStates().ofPatient(patientId),
                asked.map(PatientDue::followed).orElse(new FollowedAs(FollowUpState.ACTIVE, LocalDate.MIN)),
                library,
                protocol,
                protocol.flatMap(one -> library.of(one.code())),
                rooms.assignments().ofPatient(patientId),
                rooms.deviations().ofPatient(patientId),
                due,
                OrderLine.of(due, levels(today)));
    }

    /** Codes of the levels of what is taken today. */
    private List<String> levels(LocalDate today) {
        DrugCatalogue drugs = DrugCatalogue.shipped();
        return rooms.dosings().ofPatient(patientId).stream()
                .filter(dosing -> dosing.inForceOn(today))
                .flatMap(dosing -> drugs.named(dosing.drug()).stream())
                .filter(drug -> drug.level() != null)
                .map(drug -> drug.level())
                .distinct()
                .toList();
    }
}
