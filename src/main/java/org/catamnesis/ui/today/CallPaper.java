package org.catamnesis.ui.today;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Window;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEvent;
import org.catamnesis.access.Operation;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Patient;
import org.catamnesis.print.handout.CallLine;
import org.catamnesis.print.handout.CallList;
import org.catamnesis.print.handout.PaperDocument;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.PatientText;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.paper.PaperDelivery;
import org.catamnesis.ui.common.paper.PaperPrinter;

/** The chosen lines as a list of people to call, on paper: one entry a patient, with every number. */
final class CallPaper {
    private final Desk desk;
    private final Rooms rooms;
    private final PaperDelivery delivery;

    CallPaper(Desk desk, Rooms rooms) {
        this.desk = desk;
        this.rooms = rooms;
        delivery = new PaperDelivery(desk, PaperPrinter.ofSystem());
    }

    void print(Window window, List<TodayLine> lines) {
        Messages messages = desk.words().messages().get();
        delivery.print(window, () -> paper(lines, messages));
    }

    /** Made away from the window; the audit trail is told first. */
    PaperDocument paper(List<TodayLine> lines, Messages messages) {
        Map<Patient, List<TodayLine>> people = lines.stream()
                .collect(Collectors.groupingBy(TodayLine::patient, LinkedHashMap::new, Collectors.toList()));
        rooms.session()
                .note(
                        Operation.VIEW_PATIENTS,
                        AuditEvent.of(Action.PRINTED).detail("call-list, " + people.size() + " rows"));
        List<CallLine> entries = people.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
        return new CallList(
                        entries,
                        rooms.clinic().name(),
                        rooms.session().account().displayName(),
                        LocalDateTime.now(rooms.clock()).truncatedTo(ChronoUnit.MINUTES),
                        messages)
                .paper();
    }

    private CallLine line(Patient patient, List<TodayLine> lines) {
        Stream<String> own = Stream.ofNullable(patient.demographics().phone());
        Stream<String> around = rooms.contacts().ofPatient(patient.id()).stream()
                .filter(one -> one.phone() != null)
                .map(one -> desk.words().now("relation." + one.relation().code()) + ' ' + one.phone());
        return new CallLine(
                desk.privacy().name(patient),
                PatientText.detail(desk.words(), patient),
                Stream.concat(own, around)
                        .filter(phone -> !phone.isBlank())
                        .map(desk.privacy()::text)
                        .toList(),
                lines.stream().map(TodayLine::why).distinct().toList());
    }
}
