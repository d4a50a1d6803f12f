package org.catamnesis.ui.protocols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.ProtocolChoice;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.content.Standing;
import org.catamnesis.followup.protocol.KeptProtocol;
import org.catamnesis.followup.protocol.ProtocolBand;
import org.catamnesis.followup.protocol.ProtocolLibrary;
import org.catamnesis.followup.protocol.ProtocolPack;
import org.catamnesis.followup.protocol.ProtocolStore;
import org.catamnesis.followup.protocol.Rhythm;
import org.catamnesis.followup.protocol.SiteProtocol;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Shortcut;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class ProtocolsScreenTest {
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private TestClinic clinic;
    private Rooms rooms;
    private ProtocolsScreen screen;
    private Scene scene;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        show(clinic.session());
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    private void show(Session session) {
        rooms = new Workstation(session).rooms();
        screen = new ProtocolsScreen(desk, rooms);
        scene = new Scene(screen.root(), 1098, 680);
        desk.theme().dress(scene);
        screen.onShow();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @Test
    void theProtocolsOfAnOrganAreListedWithHowTheyStand() {
        assertEquals(List.of("liver-default", "liver-china-outpatient"), listed());
        assertEquals("Example: nobody here has approved it", text("standing"));
        fire("Kidney");
        assertEquals(List.of("kidney-kdigo", "kidney-china-outpatient", "kidney-us-centre"), listed());
        fire("Any organ");
        assertEquals(List.of("registry-milestones"), listed());
        assertFalse(scene.lookup("#use").isVisible());
    }

    @Test
    void aDoctorApprovesByNameAndTakesItBack() {
        press("approve");
        assertEquals("Approved by Dr. Test on 2026-09-15", text("standing"));
        assertTrue(button("approve").isDisabled());
        press("withdraw");
        assertEquals("Example: approval withdrawn by Dr. Test on 2026-09-15", text("standing"));
    }

    @Test
    void theClinicChoosesOneAndTakesThatBack() {
        list().getSelectionModel().select(1);
        press("use");
        assertEquals(Optional.of("liver-china-outpatient"), library().chosen(Organ.LIVER));
        assertTrue(button("use").isDisabled());
        desk.notifications().shown().getLast().action().run();
        assertEquals(Optional.empty(), library().chosen(Organ.LIVER));
    }

    @Test
    void anEditBecomesTheSitesNextVersionAndCanBeUndone() {
        press("edit");
        table().getSelectionModel().select(new Line(0, 1));
        field("rhythm").setText("everyDays 14");
        field("after").setText("5");
        press("save");
        SiteProtocol saved = new ProtocolStore(clinic.session()).newest().getFirst();
        assertEquals(
                new ProtocolBand(
                        31,
                        90,
                        new Rhythm.EveryDays(14),
                        org.catamnesis.followup.protocol.Anchor.LAST_ACTUAL,
                        1,
                        5,
                        "OHSU liver post-transplant schedule"),
                saved.protocol().orElseThrow().series().getFirst().bands().get(1));
        assertFalse(scene.lookup("#editing").isVisible());
        assertEquals(
                Standing.EXAMPLE, library().of("liver-default").orElseThrow().standing());
        tab("changesTab").fire();
        assertEquals(
                List.of("Core laboratory · days 31–90: every week · −1 / +2 days → every 2 weeks · −1 / +5 days"),
                ((javafx.scene.Parent) scene.lookup("#lines"))
                        .getChildrenUnmodifiable().stream()
                                .map(line -> ((Label) line).getText())
                                .toList());
        desk.notifications().shown().getLast().action().run();
        assertEquals(
                Optional.empty(), library().of("liver-default").orElseThrow().site());
    }

    @Test
    void aMistakeIsSaidBesideItsFieldAndKeepsItFromBeingSaved() {
        press("edit");
        table().getSelectionModel().select(new Line(0, 1));
        field("from").setText("40");
        assertEquals("Days 31–39 are missing.", text("bandProblem"));
        assertEquals("1 mistake", text("mistakes"));
        assertTrue(button("save").isDisabled());
        assertTrue(wrong("from"));
        field("from").setText("20");
        assertEquals("Overlaps with days 0–30.", text("bandProblem"));
        field("from").setText("31");
        field("rhythm").setText("every second week");
        assertTrue(text("bandProblem").startsWith("This is not a rhythm."));
        assertTrue(wrong("rhythm"));
        field("rhythm").setText("everyDays 7");
        field("after").setText("9");
        assertEquals("The window of 11 days is longer than the interval of 7.", text("bandProblem"));
        field("after").setText("x");
        assertEquals("A whole number of days is needed.", text("bandProblem"));
        field("after").setText("2");
        assertEquals("", text("mistakes"));
        assertFalse(button("save").isDisabled());
        shortcut("Shortcut+Enter");
        assertEquals(1, new ProtocolStore(clinic.session()).newest().size());
    }

    @Test
    void followUpThatEndsIsRefusedForTheWhole() {
        press("edit");
        List<ProtocolBand> bands = ProtocolPack.shipped()
                .usual(Organ.LIVER)
                .orElseThrow()
                .series("visit")
                .orElseThrow()
                .bands();
        table().getSelectionModel().select(new Line(1, bands.size() - 1));
        field("to").setText("3650");
        assertTrue(text("whole").startsWith("No visits are asked of everybody for life"));
        assertTrue(button("save").isDisabled());
    }

    @Test
    void seriesAndBandsComeAndGo() {
        press("edit");
        press("addSeries");
        assertEquals("series-1", draft().series().getLast().key());
        assertEquals(new Line(10, -1), table().getSelectionModel().getSelectedItem());
        assertTrue(text("seriesProblem").startsWith("Give the series a name."));
        field("seriesEn").setText("Eyes");
        table().getSelectionModel().select(new Line(10, 0));
        field("to").setText("180");
        press("addBand");
        assertEquals(new Line(10, 1), table().getSelectionModel().getSelectedItem());
        assertEquals("181", field("from").getText());
        assertEquals("", field("to").getText());
        assertFalse(button("save").isDisabled());
        press("removeLine");
        assertEquals(1, draft().series().getLast().bands().size());
        table().getSelectionModel().select(new Line(10, -1));
        press("removeLine");
        assertEquals(10, draft().series().size());
        shortcut("Esc");
        assertFalse(scene.lookup("#editing").isVisible());
    }

    @Test
    void aCopyHasACodeOfItsOwnAndIsRemovedOnlyWhenNobodyFollowsIt() {
        press("copy");
        field("en").setText("Liver, ours");
        press("save");
        assertEquals(List.of("liver-default", "liver-china-outpatient", "liver-site-1"), listed());
        assertEquals(
                "liver-site-1", list().getSelectionModel().getSelectedItem().code());
        new ProtocolChoice(clinic.session()).choose("liver", "liver-site-1");
        press("remove");
        assertEquals(
                "This protocol is still followed. Choose another one for the clinic and its patients first.",
                text("problem"));
        new ProtocolChoice(clinic.session()).choose("liver", null);
        press("remove");
        assertEquals(List.of("liver-default", "liver-china-outpatient"), listed());
    }

    @Test
    void anEditThatSomebodyElseOvertookIsRefusedAndKept() {
        press("edit");
        var store = new ProtocolStore(clinic.session());
        store.save(ProtocolPack.shipped().of("liver-default").orElseThrow(), null);
        field("en").setText("Liver, mine");
        press("save");
        assertEquals("Someone changed this in the meantime. Look at the newer version and try again.", text("problem"));
        assertEquals("Liver, mine", draft().en());
        assertEquals(1, store.newest().size());
    }

    @Test
    void whatIsTypedIsKeptThroughTheLockAndSavedOnTopOfTheVersionThatWasEdited() {
        fire("Kidney");
        press("edit");
        field("en").setText("Kidney, mine");
        Draft kept = Draft.of(screen.unsaved().text());
        show(clinic.session());
        screen.resume(kept);
        assertEquals("Kidney, mine", draft().en());
        assertEquals(kept.text(), screen.unsaved().text());
        press("save");
        assertEquals(
                "Kidney, mine",
                new ProtocolStore(clinic.session())
                        .newest()
                        .getFirst()
                        .protocol()
                        .orElseThrow()
                        .en());
        assertTrue(screen.unsaved().isEmpty());
    }

    @Test
    void thePreviewFollowsTheDraftTheDayAndTheCondition() {
        field("transplant").setText("2026-01-01");
        assertTrue(
                items("days").getFirst().startsWith("2026-01-05 Mon  D+4\n"),
                items("days").getFirst());
        assertTrue(items("days").stream().noneMatch(line -> line.contains("Hepatitis B markers")));
        whom().setValue("hbv");
        assertTrue(items("days").stream().anyMatch(line -> line.contains("Hepatitis B markers")));
        field("transplant").setText("tomorrow");
        assertEquals("Type a date such as 2026-01-31.", text("wrong"));
        field("transplant").setText("2026-1-1");
        press("edit");
        table().getSelectionModel().select(new Line(0, 0));
        field("rhythm").setText("everyDays 3");
        assertTrue(
                items("days").getFirst().startsWith("2026-01-04 Sun  D+3"),
                items("days").getFirst());
        field("rhythm").setText("every");
        assertEquals("Put the mistakes right to see the dates.", text("wrong"));
    }

    @Test
    void aNurseReadsAndNeitherEditsNorApproves() {
        rooms.reader().close();
        ClinicDoor.addUser(
                clinic.session(), new NewAccount("nurse", "Nurse", EnumSet.of(Role.NURSE)), TestClinic.PASSWORD);
        show(TestClinic.door().signIn(clinic.session().database(), "nurse", TestClinic.PASSWORD));
        assertEquals(List.of("liver-default", "liver-china-outpatient"), listed());
        assertFalse(scene.lookup("#reading").isVisible());
        assertEquals(List.of(), screen.shortcuts());
        screen.resume(new Draft().put("code", "liver-default"));
        assertTrue(screen.unsaved().isEmpty());
    }

    @Test
    void everyRowHasWordsInBothLanguages() {
        for (Language language : Language.values()) {
            desk.words().speak(language);
            for (String organ : List.of("#0", "#1", "#2", "#3", "#4")) {
                organTab(Integer.parseInt(organ.substring(1))).fire();
                table().getItems()
                        .forEach(line ->
                                table().getColumns().forEach(column -> assertEquals(line, column.getCellData(line))));
                table().getSelectionModel().select(table().getItems().size() - 1);
                assertFalse(text("entry").isBlank());
                assertFalse(text("says").isBlank());
            }
        }
    }

    private List<String> listed() {
        return list().getItems().stream().map(KeptProtocol::code).toList();
    }

    private ProtocolDraft draft() {
        return ProtocolDraft.of(screen.unsaved()).orElseThrow();
    }

    private ProtocolLibrary library() {
        return ProtocolLibrary.read(clinic.session());
    }

    private void shortcut(String keys) {
        screen.shortcuts().stream()
                .filter(one -> one.keys().equals(Shortcut.of(keys, "", () -> {}).keys()))
                .forEach(one -> one.action().run());
    }

    private ToggleButton organTab(int place) {
        return (ToggleButton) ((javafx.scene.Parent) scene.lookup("#organs"))
                .getChildrenUnmodifiable()
                .get(place);
    }

    private void fire(String organ) {
        for (int at = 0; at < 5; at++)
            if (organTab(at).getText().equals(organ)) organTab(at).fire();
    }

    private void press(String id) {
        button(id).fire();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private boolean wrong(String id) {
        return field(id).getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("wrong"));
    }

    private Button button(String id) {
        return (Button) scene.lookup("#" + id);
    }

    private ToggleButton tab(String id) {
        return (ToggleButton) scene.lookup("#" + id);
    }

    private TextField field(String id) {
        return (TextField) scene.lookup("#" + id);
    }

    private String text(String id) {
        return ((Label) scene.lookup("#" + id)).getText();
    }

    @SuppressWarnings("unchecked")
    private List<String> items(String id) {
        return ((ListView<String>) scene.lookup("#" + id)).getItems();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> whom() {
        return (ComboBox<String>) scene.lookup("#whom");
    }

    @SuppressWarnings("unchecked")
    private ListView<KeptProtocol> list() {
        return (ListView<KeptProtocol>) scene.lookup("#list");
    }

    @SuppressWarnings("unchecked")
    private TableView<Line> table() {
        return (TableView<Line>) scene.lookup("#table");
    }
}
