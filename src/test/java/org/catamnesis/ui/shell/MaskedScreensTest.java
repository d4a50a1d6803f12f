package org.catamnesis.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.catamnesis.demo.DemoPile;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Relation;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.Attachments;
import org.catamnesis.report.Filing;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.ReportHeader;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Screen;
import org.catamnesis.ui.inbox.ReviewClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Walks through every screen with hidden names and reads everything that can be read there. */
@ExtendWith(OnFxThread.class)
class MaskedScreensTest {
    private static final List<String> CANARIES = List.of(
            "金丝雀",
            "jin si que",
            "CANARYMRN7",
            "13987654321",
            "1971-04-05",
            "canary-street",
            "canary-note",
            "canary-wife",
            "canary-file");
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private ReviewClinic clinic;
    private Patient canary;
    private ReportDocument waiting;
    private FloorPlan floor;
    private Shell shell;
    private Scene scene;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new ReviewClinic(folder);
        var rooms = clinic.rooms();
        canary = rooms.directory()
                .add(
                        new Demographics(
                                "金丝雀",
                                Sex.FEMALE,
                                LocalDate.of(1971, 4, 5),
                                "13987654321",
                                "canary-street 1",
                                "canary-note"),
                        List.of(new PatientIdentifier(PatientIdentifier.MRN, "CANARYMRN7")));
        rooms.contacts()
                .append(
                        new PatientContact(
                                0, canary.id(), Relation.SPOUSE, "canary-wife", "13987654321", "canary-note"),
                        null);
        rooms.directory().refresh(canary.id());
        rooms.appointments()
                .book(
                        Appointment.booked(
                                canary.id(),
                                new Slot(LocalDate.now(rooms.clock()).atTime(9, 0), 30, null),
                                "visit",
                                List.of()),
                        false);
        waiting = clinic.received(new ReportHeader("金丝雀", "女", "55", LocalDate.of(1971, 4, 5), "CANARYMRN7"), true);
        clinic.received(new ReportHeader("金丝雀", "女", "55", LocalDate.of(1971, 4, 5), "CANARYMRN7"), false);
        new Attachments(rooms.documents(), rooms.reader())
                .attach(
                        canary.id(),
                        "canary-file.pdf",
                        DemoPile.urgent("金丝雀", "CANARYMRN7", "2026-09-14"),
                        Filing.LAB_REPORT);
        floor = new FloorPlan(desk, rooms);
        shell = floor.shell(() -> {});
        scene = new Scene(shell.root(), 1366, 768);
        desk.theme().dress(scene);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void noScreenTellsWhoSomebodyIsWhileNamesAreHidden() {
        go(new Place.Patient(canary.id(), "overview"));
        assertFalse(canaries().isEmpty(), "the walk reads what is written");
        desk.privacy().toggle();
        Set<String> seen = new TreeSet<>();
        for (Screen room : shell.model().rooms()) {
            go(new Place.Room(room.name()));
            collect(room.name(), seen);
        }
        go(new Place.Document(waiting.id()));
        collect("review", seen);
        for (String section : floor.sectionNames()) {
            go(new Place.Patient(canary.id(), section));
            collect(section, seen);
        }
        for (String form : List.of("correctPerson", "addContact", "mergeRecords")) {
            go(new Place.Patient(canary.id(), "record"));
            if (scene.lookup("#" + form) instanceof Button button) button.fire();
            lay();
            collect(form, seen);
            if (scene.lookup("#cancel") instanceof Button cancel) cancel.fire();
        }
        ((TextField) scene.lookup("#search")).requestFocus();
        ((TextField) scene.lookup("#search")).setText("139876");
        lay();
        collect("search", seen);
        assertEquals(Set.of(), seen);
    }

    @Test
    void oneIsToldThatNamesAreHiddenAndGetsThemBack() {
        go(new Place.Patient(canary.id(), "overview"));
        assertFalse(readable(scene.getRoot()).contains("Names hidden"));
        ((Button) scene.lookup("#privacy")).fire();
        lay();
        Set<String> masked = readable(scene.getRoot());
        String called = desk.privacy().name(canary);
        assertTrue(called.matches("Patient \\d+"), called);
        assertTrue(masked.contains("Names hidden") && masked.contains(called), masked::toString);
        desk.words().speak(Language.CHINESE);
        lay();
        assertTrue(desk.privacy().name(canary).matches("患者 \\d+"));
        ((Button) scene.lookup("#privacy")).fire();
        lay();
        assertTrue(readable(scene.getRoot()).contains("金丝雀"));
    }

    @Test
    void nobodyTakesResultsIntoARecordWhoseOwnerCannotBeSeen() {
        desk.privacy().toggle();
        go(new Place.Document(waiting.id()));
        assertEquals(
                List.of("review.back"),
                shell.model().room("inbox").orElseThrow().shortcuts().stream()
                        .map(key -> key.titleKey())
                        .toList());
        assertTrue(readable(scene.getRoot()).contains(desk.words().now("privacy.form-covered")));
    }

    @Test
    void thoseWhoAreCalledByNumbersAreToldApart() {
        desk.privacy().toggle();
        String called = desk.privacy().name(canary);
        assertEquals(called, desk.privacy().name(canary));
        assertFalse(called.equals(desk.privacy().name(clinic.zhang)));
        assertEquals("", desk.privacy().text(""));
    }

    private void go(Place place) {
        desk.navigator().go(place);
        lay();
    }

    private void lay() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().layout();
    }

    private void collect(String screen, Set<String> seen) {
        canaries().forEach(text -> seen.add(screen + ": " + text));
    }

    private Set<String> canaries() {
        Set<String> found = new TreeSet<>(readable(scene.getRoot()));
        found.removeIf(text -> CANARIES.stream().noneMatch(text::contains));
        return found;
    }

    /** Every text of what can be seen, with tips and what a screen reader says. */
    private static Set<String> readable(Node node) {
        Set<String> texts = new TreeSet<>();
        read(node, texts);
        return texts;
    }

    private static void read(Node node, Set<String> texts) {
        if (!node.isVisible()) return;
        switch (node) {
            case Labeled labeled -> add(labeled.getText(), texts);
            case TextInputControl input -> add(input.getText(), texts);
            case Text text -> add(text.getText(), texts);
            default -> {}
        }
        add(node.getAccessibleText(), texts);
        add(node.getAccessibleHelp(), texts);
        node.getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .forEach(tip -> add(tip.getText(), texts));
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, texts));
        }
    }

    private static void add(String text, Set<String> texts) {
        if (text != null && !text.isEmpty()) texts.add(text);
    }
}
