package org.catamnesis.ui.common.booking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Proposal;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.followup.calendar.SlotProposals;
import org.catamnesis.followup.calendar.Wanted;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.worklist.PatientDue;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Latest;
import org.catamnesis.ui.common.Rooms;

/** Proposals for a patient, or the times of a day that was typed, and the booking of one. */
final class BookingModel {
    private static final int PROPOSED = 6;
    private static final int AHEAD = 200;
    private static final int SOON = 21;
    private final Desk desk;
    private final Rooms rooms;
    private final BookingWish wish;
    private final Consumer<Appointment> booked;
    private final Latest latest;
    private final AppointmentWords words;
    private final Set<String> chosen = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<BookingFacts> facts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<BookingLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<ProblemException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private LocalDate day;

    BookingModel(Desk desk, Rooms rooms, BookingWish wish, Consumer<Appointment> booked) {
        this.desk = desk;
        this.rooms = rooms;
        this.wish = wish;
        this.booked = booked;
        latest = desk.tasks().latest();
        words = new AppointmentWords(desk.words());
        if (wish.at() != null) day = wish.at().day();
    }

    AppointmentWords words() {
        return words;
    }

    BookingWish wish() {
        return wish;
    }

    /** Null until they are read. */
    ReadOnlyObjectProperty<BookingFacts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** Proposals, best first; or the times of the day that was typed. */
    ReadOnlyObjectProperty<List<BookingLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Why it could not be booked; null for nothing. */
    ReadOnlyObjectProperty<ProblemException> problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(rooms.clock());
    }

    /** The day whose times show; null while proposals do. */
    LocalDate day() {
        return day;
    }

    void load() {
        latest.run(this::read)
                .onSuccess(read -> {
                    boolean first = facts.get() == null;
                    if (first) chosen.addAll(begun(read));
                    facts.set(read);
                    list();
                })
                .onProblem(problem::set)
                .start();
    }

    private BookingFacts read() {
        long patient = wish.patientId();
        words.learn(rooms.protocols());
        LocalDate today = today();
        List<Appointment> standing = rooms.appointments().between(today, today.plusDays(AHEAD));
        Set<Long> concerned =
                standing.stream().map(Appointment::patientId).collect(Collectors.toCollection(HashSet::new));
        concerned.add(patient);
        Organ organ = rooms.transplants().ofPatient(patient).stream()
                .max(Comparator.comparing(Transplant::day))
                .map(Transplant::organ)
                .orElse(null);
        return new BookingFacts(
                rooms.patients().find(patient).orElseThrow(),
                organ,
                DueLines.of(
                        rooms.worklist()
                                .of(patient, today)
                                .map(PatientDue::items)
                                .orElse(List.of()),
                        today),
                rooms.clinicHours().calendar(),
                standing,
                rooms.endedCare().of(concerned).keySet(),
                LocalDateTime.now(rooms.clock()));
    }

    /** What was asked for; else what presses, and what can be done on the same day. */
    private Set<String> begun(BookingFacts read) {
        Set<String> known =
                read.due().stream().map(line -> line.wanted().series()).collect(Collectors.toSet());
        Set<String> asked = new LinkedHashSet<>(wish.series());
        asked.retainAll(known);
        if (!asked.isEmpty() || read.due().isEmpty() || wish.moved() != null) return asked;
        LocalDate soon = read.due().getFirst().wanted().to();
        LocalDate last = soon.isBefore(today()) ? today().plusDays(SOON) : soon;
        return read.due().stream()
                .filter(line -> !line.wanted().from().isAfter(last))
                .map(line -> line.wanted().series())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    boolean chosen(DueLine line) {
        return chosen.contains(line.wanted().series());
    }

    void choose(DueLine line, boolean wanted) {
        if (wanted) chosen.add(line.wanted().series());
        else chosen.remove(line.wanted().series());
        list();
    }

    /** Shows the times of a day; null for proposals again. */
    void show(LocalDate newDay) {
        day = newDay;
        list();
    }

    private List<Wanted> wanted() {
        return facts.get().due().stream()
                .filter(this::chosen)
                .map(DueLine::wanted)
                .toList();
    }

    private void list() {
        BookingFacts known = facts.get();
        if (known == null) return;
        problem.set(null);
        List<Wanted> wanted = wanted();
        SlotProposals proposals = known.proposals();
        List<Wanted> open = proposals.open(wanted);
        List<Slot> slots = new ArrayList<>();
        if (day == null)
            proposals.best(asked(wanted), PROPOSED).stream().map(Proposal::slot).forEach(slots::add);
        else slots.addAll(proposals.timesOn(day));
        lines.set(
                slots.stream().map(slot -> known.line(slot, open, wish.moved())).toList());
    }

    /** Where nothing is due, the next days with room. */
    private List<Wanted> asked(List<Wanted> wanted) {
        if (!wanted.isEmpty()) return wanted;
        LocalDate from = Optional.ofNullable(wish.moved()).map(Appointment::day).orElse(today());
        LocalDate first = from.isBefore(today()) ? today() : from;
        return List.of(new Wanted("", LineKind.VISIT.code(), first, today(), first.plusDays(SOON)));
    }

    /** @param overbook whether it is meant although it is beyond the limit */
    void book(BookingLine line, boolean overbook) {
        if (line == null || busy.get() || facts.get() == null) return;
        busy.set(true);
        problem.set(null);
        Appointment wanted = Appointment.booked(wish.patientId(), line.slot(), kind(), List.copyOf(chosen));
        desk.tasks()
                .run(() -> wish.moved() == null
                        ? rooms.appointments().book(wanted, overbook)
                        : rooms.appointments().move(wish.moved(), line.slot(), overbook))
                .onSuccess(this::done)
                .onProblem(refused -> {
                    load();
                    problem.set(refused);
                })
                .atEnd(() -> busy.set(false))
                .start();
    }

    private void done(Appointment appointment) {
        String key = wish.moved() == null ? "booking.booked" : "booking.moved";
        desk.notifications().good("booking.undo", () -> undo(appointment), key, words.when(appointment.slot()));
        booked.accept(appointment);
    }

    private void undo(Appointment appointment) {
        desk.tasks()
                .run(() -> Optional.ofNullable(rooms.appointments().undo(appointment)))
                .onSuccess(_ -> booked.accept(null))
                .start();
    }

    /** A visit where one is among what it is for, else what the first of it is. */
    private String kind() {
        List<String> kinds = facts.get().due().stream()
                .filter(this::chosen)
                .map(line -> line.wanted().kind())
                .toList();
        String visit = LineKind.VISIT.code();
        return kinds.isEmpty() || kinds.contains(visit) ? visit : kinds.getFirst();
    }
}
