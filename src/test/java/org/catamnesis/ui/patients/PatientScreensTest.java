package org.catamnesis.ui.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.access.Action;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.schema.Tables;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortDefinitionStore;
import org.catamnesis.language.Language;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.ConsentDecision;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.Relation;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantDetails;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class PatientScreensTest {
    private final Desk desk = Desk.sameThread(Language.CHINESE, Appearance.LIGHT);
    private final List<Place> asked = new ArrayList<>();
    private TestClinic clinic;
    private Rooms rooms;
    private Patient zhang;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        rooms = new Workstation(clinic.session()).rooms();
        zhang = rooms.directory()
                .add(
                        Demographics.of("张伟", Sex.MALE, LocalDate.of(1980, 2, 3)),
                        List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000123")));
        desk.navigator().guide(asked::add);
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void enterInTheFilterOpensTheFirstWhoMatches() {
        var screen = new PatientsScreen(desk, rooms);
        var scene = show(screen.root());
        screen.onShow();
        assertEquals(1, ((TableView<?>) scene.lookup("#table")).getItems().size());
        ((TextField) scene.lookup("#filter")).setText("zw");
        press(scene.lookup("#filter"), KeyCode.ENTER);
        assertEquals(List.of(new Place.Patient(zhang.id(), null)), asked);
    }

    @Test
    void theBannerSaysWhoItIsInEitherLanguage() {
        var page = new PatientPage(desk, rooms, zhang.id(), List.of());
        var scene = show(page.root());
        page.onShow();
        assertEquals("张伟", page.title().get());
        assertEquals("男   46 岁   1980-02-03", text(scene, "#born"));
        desk.words().speak(Language.ENGLISH);
        assertEquals("Male   46 years   1980-02-03", text(scene, "#born"));
        assertEquals("MRN S000123", text(scene, "#mrn"));
        assertEquals("No transplant on record", text(scene, "#graft"));
    }

    @Test
    void aGraftIsAddedByItsFormAndTheBannerFollows() {
        Scene scene = record();
        press(scene, "#addGraft");
        choose(scene, "#organ", Organ.KIDNEY);
        type(scene, "#day", "2026-09-01");
        choose(scene, "#donorAbo", "O");
        assertEquals("请同时选择供体与受体，或都不选。", text(scene, "#missing"));
        choose(scene, "#recipientAbo", "A");
        choose(scene, "#donorCmv", "+");
        choose(scene, "#recipientCmv", "-");
        choose(scene, "#antiHbc", "-");
        type(scene, "#coldIschaemia", "6:20");
        type(scene, "#donorAge", "44");
        type(scene, "#discharged", "2026-09-12");
        press(scene, "#save");
        Transplant graft = rooms.transplants().ofPatient(zhang.id()).getFirst();
        assertEquals(
                new Transplant(
                        graft.id(),
                        zhang.id(),
                        Organ.KIDNEY,
                        1,
                        LocalDate.of(2026, 9, 1),
                        null,
                        new TransplantDetails(44, "D+/R-", null, false, "O/A", 380, LocalDate.of(2026, 9, 12))),
                graft);
        assertTrue(says(scene, "供体 44 岁   血型 O → A   CMV D+/R-   供体抗-HBc 阴性"));
        assertTrue(says(scene, "冷缺血 6 小时 20 分   2026-09-12 出院"));
        press(scene, "#grafts", ".button");
        assertEquals("380", ((TextField) scene.lookup("#coldIschaemia")).getText());
    }

    @Test
    void anEventIsCorrectedTakenBackAndPutBack() {
        LocalDate day = LocalDate.of(2026, 9, 1);
        rooms.events()
                .append(
                        new ClinicalEvent(
                                0, zhang.id(), EventKind.INFECTION, "cytomegalovirus", null, day, null, null, null),
                        null);
        Scene scene = record();
        press(scene, "#events", ".button");
        type(scene, "#day", "2026-09-02");
        press(scene, "#save");
        ClinicalEvent right = rooms.events().ofPatient(zhang.id()).getFirst();
        assertEquals(
                new ClinicalEvent(
                        right.id(),
                        zhang.id(),
                        EventKind.INFECTION,
                        "cytomegalovirus",
                        null,
                        day.plusDays(1),
                        null,
                        null,
                        null),
                right);
        ((Button) scene.lookup("#events").lookupAll(".button").toArray()[1]).fire();
        assertEquals(List.of(), rooms.events().ofPatient(zhang.id()));
        desk.notifications().shown().getLast().action().run();
        assertEquals(
                List.of(day.plusDays(1)),
                rooms.events().ofPatient(zhang.id()).stream()
                        .map(ClinicalEvent::day)
                        .toList());
    }

    @Test
    void whatCannotBeTrueIsSaidInTheForm() {
        Scene scene = record();
        press(scene, "#addEvent");
        choose(scene, "#kind", EventKind.GRAFT_LOSS);
        assertFalse(scene.lookup("#ending").isVisible());
        type(scene, "#day", "2026-09-01");
        press(scene, "#save");
        assertEquals("该日期及之前没有移植记录。请先录入移植，或核对日期。", text(scene, "#problem"));
    }

    @Test
    void consentToResearchIsRecordedWithdrawnAndToldInEitherLanguage() {
        new CohortDefinitionStore(clinic.session())
                .save(new CohortDefinition("trial", 0, "trial", null, 1, List.of(), List.of(), List.of()));
        Scene scene = record();
        assertTrue(says(scene, "尚未征询。研究要求同意时，未同意者的数据不会被使用。"));
        assertTrue(scene.lookup("#recordConsent").isDisabled());
        choose(scene, "#consentDecision", ConsentDecision.GIVEN);
        type(scene, "#consentDay", "2026-02-30");
        assertTrue(scene.lookup("#recordConsent").isDisabled());
        assertTrue(says(scene, "请填写作出决定的日期，例如 2026-09-15。"));
        type(scene, "#consentDay", "2027-01-01");
        press(scene, "#recordConsent");
        assertTrue(says(scene, "决定的生效日期不能晚于今天。请填写实际作出决定的日期。"));
        type(scene, "#consentDay", "2026.3.1");
        press(scene, "#recordConsent");
        assertTrue(says(scene, "2026-03-01"));
        choose(scene, "#consentDecision", ConsentDecision.WITHDRAWN);
        choose(scene, "#consentScope", "trial");
        press(scene, "#recordConsent");
        assertFalse(says(scene, "决定的生效日期不能晚于今天。请填写实际作出决定的日期。"));
        desk.words().speak(Language.ENGLISH);
        assertEquals(
                List.of(
                        "2026-09-15",
                        "withdrawn",
                        "trial\nrecorded by Dr. Test",
                        "2026-03-01",
                        "given",
                        "all research\nrecorded by Dr. Test"),
                scene.lookup("#decisions").lookupAll(".label").stream()
                        .map(label -> ((Labeled) label).getText())
                        .toList());
    }

    @Test
    void numbersAndContactsAreAddedAndFoundBy() {
        Scene scene = record();
        choose(scene, "#numberKind", PatientIdentifier.INPATIENT);
        type(scene, "#number", "Z7701");
        press(scene, "#addNumber");
        press(scene, "#addContact");
        choose(scene, "#relation", Relation.SPOUSE);
        type(scene, "#name", "欧阳演示");
        press(scene, "#save");
        assertTrue(says(scene, "Z7701"));
        assertEquals(1, rooms.directory().index().search("ouyang").size());
        assertEquals(1, rooms.directory().index().search("z7701").size());
        desk.notifications().shown().getLast().action().run();
        assertEquals(List.of(), rooms.directory().index().search("ouyang"));
    }

    @Test
    void anotherRecordIsMergedAndTakenApartAgain() {
        Patient twin = rooms.directory()
                .add(
                        Demographics.of("张玮", Sex.MALE, null),
                        List.of(new PatientIdentifier(PatientIdentifier.MRN, "S000777")));
        Scene scene = record();
        press(scene, "#mergeRecords");
        type(scene, "#chooserText", "777");
        assertFalse(scene.lookup("#compare").lookupAll(".radio-button").isEmpty());
        type(scene, "#reason", "建档两次");
        press(scene, "#merge");
        assertEquals(zhang.id(), rooms.mergedRecords().kept(twin.id()));
        assertEquals(1, rooms.directory().index().search("").size());
        assertTrue(says(scene, "S000777"));

        var page = new PatientPage(desk, rooms, twin.id(), List.of());
        page.onShow();
        assertEquals(List.of(new Place.Patient(zhang.id(), null)), asked);

        ((TextField) scene.lookup("#merged").lookup(".text-field")).setText("其实是两个人");
        press(scene, "#merged", ".button");
        assertEquals(twin.id(), rooms.mergedRecords().kept(twin.id()));
        assertEquals(2, rooms.directory().index().search("").size());
    }

    @Test
    void openingAChartIsOnRecordOnceUntilItIsClosed() {
        var page = new PatientPage(desk, rooms, zhang.id(), List.of());
        show(page.root());
        page.onShow();
        page.onShow();
        assertEquals(1, viewed());
        new PatientPage(desk, rooms, zhang.id(), List.of()).onShow();
        assertEquals(2, viewed());
    }

    private int viewed() {
        return clinic.session()
                .database()
                .<Integer>read(sql ->
                        sql.fetchCount(Tables.AUDIT_ENTRY, Tables.AUDIT_ENTRY.ACTION.eq(Action.CHART_VIEWED.code())));
    }

    private Scene record() {
        var page = new PatientPage(desk, rooms, zhang.id(), List.of());
        var scene = show(page.root());
        page.onShow();
        return lay(scene);
    }

    private static Scene lay(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene;
    }

    private static void press(Scene scene, String... path) {
        Node node = scene.lookup(path[0]);
        for (int i = 1; i < path.length; i++) node = node.lookup(path[i]);
        ((Button) node).fire();
        lay(scene);
    }

    private static void type(Scene scene, String id, String text) {
        TextField field = scene.getRoot().lookupAll(id).stream()
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow();
        field.setText(text);
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Scene scene, String id, T value) {
        ((ComboBox<T>) scene.lookup(id)).setValue(value);
    }

    private static boolean says(Scene scene, String text) {
        return scene.getRoot().lookupAll(".label").stream().anyMatch(label -> text.equals(((Labeled) label).getText()));
    }

    private Scene show(Parent root) {
        var scene = new Scene(root, 1366, 768);
        desk.theme().dress(scene);
        root.applyCss();
        root.layout();
        return scene;
    }

    private static String text(Scene scene, String id) {
        return ((Labeled) scene.lookup(id)).getText();
    }

    private static void press(Node target, KeyCode code) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
