package org.catamnesis.ui.common.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.AppointmentState;
import org.catamnesis.followup.calendar.ClinicHours;
import org.catamnesis.followup.content.SiteContent;
import org.catamnesis.followup.due.Done;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Diagnosis;
import org.catamnesis.patient.PatientToken;
import org.catamnesis.print.handout.HandoutFacts;
import org.catamnesis.print.handout.HandoutKind;
import org.catamnesis.print.handout.PaperSettings;
import org.catamnesis.print.handout.PlannedDue;
import org.catamnesis.print.handout.PlannedVisit;
import org.catamnesis.ui.common.Rooms;

/** Reads what a paper about a patient says from an open clinic; call it away from the screen. */
public record HandoutSource(Rooms rooms) {

    /**
     * What is on file now, to be looked at; a patient who has no code gets none.
     *
     * @param alias what the patient is called where identity is hidden, else null
     * @param messages in the language of the paper
     */
    public HandoutFacts read(long patientId, HandoutKind kind, String alias, Messages messages) {
        return read(
                patientId, kind, alias, messages, rooms.tokens().of(patientId).orElse(null));
    }

    /**
     * The same for a paper that leaves the clinic: with a code, and the audit trail told first.
     *
     * @param how {@code pdf}, {@code paper} or {@code png}
     */
    public HandoutFacts take(long patientId, HandoutKind kind, String alias, Messages messages, String how) {
        note(patientId, kind.code(), how);
        PatientToken code =
                alias == null && kind != HandoutKind.REFERRAL ? rooms.tokens().issue(patientId) : null;
        return read(patientId, kind, alias, messages, code);
    }

    /** Leaves in the audit trail that a paper of a kind leaves the clinic. */
    public void note(long patientId, String kind, String how) {
        rooms.session()
                .note(
                        Operation.VIEW_PATIENTS,
                        AuditEvent.of(Action.PRINTED).patient(patientId).detail(kind + ", " + how));
    }

    private HandoutFacts read(long patientId, HandoutKind kind, String alias, Messages messages, PatientToken code) {
        LocalDateTime now = LocalDateTime.now(rooms.clock()).withNano(0);
        PaperSettings settings = new PaperSettings(rooms.session());
        rooms.content().refresh();
        List<PlannedDue> due = due(patientId, now.toLocalDate(), messages.language());
        return new HandoutFacts(
                rooms.grades(rooms.charts().open(patientId)),
                rooms.diagnoses().ofPatient(patientId).stream()
                        .map(HandoutSource::diagnosis)
                        .toList(),
                alias,
                visits(patientId, now.toLocalDate(), due),
                due,
                settings.card(rooms.clinic().name()),
                code,
                rooms.content().approval(SiteContent.GUIDANCE).isPresent(),
                settings.letter(kind, messages.language()).orElse(null),
                rooms.session().account().displayName(),
                now);
    }

    private static String diagnosis(Diagnosis diagnosis) {
        return Stream.of(diagnosis.code(), diagnosis.name())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private List<PlannedVisit> visits(long patientId, LocalDate today, List<PlannedDue> due) {
        Map<Long, String> titles = new HashMap<>();
        for (ClinicHours hours : rooms.clinicHours().calendar().hours()) titles.put(hours.line(), hours.title());
        return rooms.appointments().ofPatient(patientId).stream()
                .filter(one ->
                        one.state() == AppointmentState.BOOKED && !one.day().isBefore(today))
                .map(one -> visit(one, titles, due))
                .toList();
    }

    private PlannedVisit visit(Appointment one, Map<Long, String> titles, List<PlannedDue> due) {
        return new PlannedVisit(
                rooms.appointments().origin(one),
                one.slot().start(),
                one.slot().minutes(),
                titles.get(one.slot().hours()),
                covers(one, due));
    }

    /** One that names no series is for all of its kind. */
    private static Set<String> covers(Appointment one, List<PlannedDue> due) {
        if (!one.covers().isEmpty()) return Set.copyOf(one.covers());
        return due.stream()
                .filter(line -> line.kind().code().equals(one.kind()))
                .map(PlannedDue::series)
                .collect(Collectors.toSet());
    }

    private List<PlannedDue> due(long patientId, LocalDate today, Language language) {
        return rooms.worklist().of(patientId, today).stream()
                .flatMap(due -> due.items().stream())
                .map(item -> due(item, language))
                .toList();
    }

    private static PlannedDue due(DueItem item, Language language) {
        return new PlannedDue(
                item.series().key(),
                item.series().kind(),
                item.due(),
                item.from(),
                item.to(),
                language == Language.CHINESE
                        ? item.series().zh()
                        : item.series().en(),
                item.series().fulfilledBy().contains(Done.TROUGH));
    }
}
