package org.catamnesis.ui.common.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.print.PaperSize;
import org.catamnesis.print.handout.CallLine;
import org.catamnesis.print.handout.CallList;
import org.catamnesis.print.handout.Handout;
import org.catamnesis.print.handout.HandoutKind;
import org.catamnesis.print.handout.PaperDocument;
import org.catamnesis.ui.common.Rooms;

/**
 * Makes papers about many patients from an open clinic, with the audit trail told of each first; call it away from the
 * screen.
 *
 * @param aliases what patients are called where identity is hidden; null for those who are shown
 */
public record RoundSource(Rooms rooms, java.util.function.LongFunction<String> aliases) {

    /** Everybody by name. */
    public static RoundSource named(Rooms rooms) {
        return new RoundSource(rooms, _ -> null);
    }

    /** One entry for each patient, in the order of the first line of each; those who are gone are left out. */
    public PaperDocument callList(List<RoundLine> lines, Messages messages, String how) {
        Map<Long, List<RoundLine>> byPatient = lines.stream()
                .collect(Collectors.groupingBy(RoundLine::patientId, LinkedHashMap::new, Collectors.toList()));
        LocalDateTime now = LocalDateTime.now(rooms.clock()).withNano(0);
        HandoutSource papers = new HandoutSource(rooms);
        List<CallLine> calls = new ArrayList<>();
        byPatient.forEach((id, about) -> rooms.patients().find(id).ifPresent(patient -> {
            papers.note(id, "call-list", how);
            calls.add(call(patient, about, now.toLocalDate(), messages));
        }));
        return new CallList(
                        calls, rooms.clinic().name(), rooms.session().account().displayName(), now, messages)
                .paper();
    }

    /** The same letter to each of them, one after the other. */
    public PaperDocument letters(HandoutKind kind, List<Long> patients, Messages messages, String how) {
        HandoutSource papers = new HandoutSource(rooms);
        return PaperDocument.all(patients.stream()
                .distinct()
                .map(id -> Handout.of(
                        papers.take(id, kind, aliases.apply(id), messages, how), kind, PaperSize.A4, messages))
                .toList());
    }

    private CallLine call(Patient patient, List<RoundLine> about, LocalDate today, Messages messages) {
        String alias = aliases.apply(patient.id());
        return new CallLine(
                alias == null ? patient.name() : alias,
                detail(patient, alias == null, today, messages),
                alias == null ? phones(patient, messages) : List.of(messages.text("letter.call-hidden")),
                about.stream().map(RoundSource::about).distinct().toList());
    }

    /** What and why, without saying twice what it is. */
    private static String about(RoundLine line) {
        if (line.why().isEmpty()) return line.what();
        return line.why().startsWith(line.what()) ? line.why() : line.what() + " — " + line.why();
    }

    private static String detail(Patient patient, boolean named, LocalDate today, Messages messages) {
        OptionalInt age = patient.ageOn(today);
        return Stream.of(
                        messages.text("sex." + patient.demographics().sex().code()),
                        age.isPresent() ? messages.text("onepage.age", age.getAsInt()) : "",
                        named && !patient.mrn().isEmpty() ? "MRN " + patient.mrn() : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private List<String> phones(Patient patient, Messages messages) {
        Demographics who = patient.demographics();
        Stream<String> own = Stream.of(who.phone()).filter(RoundSource::said);
        Stream<String> others = rooms.contacts().ofPatient(patient.id()).stream()
                .filter(contact -> said(contact.phone()))
                .map(contact -> contact.phone() + " (" + whose(contact, messages) + ")");
        return Stream.concat(own, others).toList();
    }

    private static String whose(PatientContact contact, Messages messages) {
        return Stream.of(messages.text("relation." + contact.relation().code()), contact.name())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static boolean said(String phone) {
        return phone != null && !phone.isBlank();
    }
}
