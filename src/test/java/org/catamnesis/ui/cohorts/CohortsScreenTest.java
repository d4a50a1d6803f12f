package org.catamnesis.ui.cohorts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.catamnesis.access.Session;
import org.catamnesis.app.Workstation;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortFile;
import org.catamnesis.cohort.export.ExportVerification;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

class CohortsScreenTest {
    private final FxRobot robot = new FxRobot();
    private StudyClinic clinic;
    private Rooms rooms;
    private Stage stage;
    private Desk desk;
    private Path file;
    private CohortsScreen screen;

    @TempDir
    Path out;

    @BeforeEach
    void open(@TempDir Path folder) {
        OnFxThread.start();
        clinic = new StudyClinic(folder);
    }

    @AfterEach
    void close() throws Exception {
        OnFxThread.call(() -> {
            stage.hide();
            return null;
        });
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void oneAddsACriterionSeesTheCountsChangeAndExports() throws Exception {
        show(Language.ENGLISH, clinic.session());
        until("Export 24 patients to a folder…");
        room("privacy");
        OnFxThread.until(() -> texts().contains("Smallest group"));
        room("definition");
        click("#ageFrom");
        OnFxThread.call(() -> {
            ((TextField) node("#ageFrom")).clear();
            return null;
        });
        robot.write("0");
        OnFxThread.until(() -> texts().contains("1 of 25 patients (4.0%; at most 5%): too few are like them"));
        OnFxThread.call(() -> {
            ((Button) node("#add")).getContextMenu().getItems().get(1).fire();
            return null;
        });
        OnFxThread.until(() -> texts().contains("A criterion is not chosen yet."));
        assertTrue(OnFxThread.call(() -> node("#export").isDisabled()));
        OnFxThread.call(() -> {
            choice(1).setValue("rejection");
            choice(0).setValue(true);
            return null;
        });
        until("Export 17 patients to a folder…");
        assertTrue(OnFxThread.call(() -> texts().contains("−8")));
        room("export");
        assertFalse(OnFxThread.call(() -> node("#vocabulary").getParent().isVisible()));
        click("#format-omop");
        click("#vocabulary");
        OnFxThread.until(() -> texts().contains(file.toString()));
        OnFxThread.call(() -> {
            ((Button) node("#vocabulary").getParent().getChildrenUnmodifiable().getLast()).fire();
            return null;
        });
        OnFxThread.until(() -> !texts().contains(file.toString()));
        click("#format-omop");
        click("#export");
        OnFxThread.until(() -> texts().contains("Exported and verified."));
        Path made = Path.of(OnFxThread.call(() -> ((Labeled) node("#resultFolder")).getText()));
        assertEquals(out, made.getParent());
        assertEquals(Optional.empty(), ExportVerification.firstDifference(made));
        assertEquals(18, Files.readAllLines(made.resolve("tidy/patients.csv")).size());
        OnFxThread.until(() -> texts().contains("Version 1, saved"));
    }

    @Test
    void aResearcherSeesTheCountsInChineseAndAsksADoctor() throws Exception {
        show(Language.CHINESE, clinic.researcher());
        OnFxThread.until(() -> texts().contains("最小同类组"));
        room("export");
        assertFalse(OnFxThread.call(() -> node("#export").isVisible()));
        assertFalse(OnFxThread.call(
                () -> node("#policy-P0").isVisible() || node("#room-reidentify").isVisible()));
        OnFxThread.call(() -> {
            ((TextField) node("#purpose")).setText("研究");
            ((TextField) node("#recipient")).setText("登记中心");
            return null;
        });
        OnFxThread.until(() -> !node("#ask").isDisabled());
        click("#ask");
        OnFxThread.until(() -> texts().contains("已提交为申请 1，在“申请”中等待医生决定。"));
        room("requests");
        OnFxThread.until(() -> texts().contains("待处理"));
        assertFalse(
                OnFxThread.call(() -> node("#approve").getParent().getParent().isVisible()));
        OnFxThread.call(() -> {
            desk.words().speak(Language.ENGLISH);
            return null;
        });
        OnFxThread.until(() -> texts().contains("waiting"));
    }

    @Test
    void aCriterionIsTwoKeysAwayAndAFileOfANewerProgramIsRefusedInWords() throws Exception {
        show(Language.ENGLISH, clinic.session());
        until("Export 24 patients to a folder…");
        OnFxThread.call(() -> {
            node("#add").requestFocus();
            return null;
        });
        robot.type(KeyCode.SPACE);
        robot.write('1');
        OnFxThread.until(() -> node("#criteria").lookupAll(".combo-box").size() == 2);
        assertSame(choice(1), OnFxThread.call(() -> stage.getScene().getFocusOwner()));
        OnFxThread.until(() -> texts().stream().anyMatch(text -> text.contains("consent to this project")));
        OnFxThread.until(() -> texts().contains("Consent to this project or to research in general, not withdrawn"));
        Files.writeString(file, "{\"format\": 9, \"name\": \"later\"}");
        press("#loadFile");
        OnFxThread.until(() -> texts().stream().anyMatch(text -> text.contains("is of format 9")));
        Files.writeString(
                file,
                CohortFile.json(CohortDefinition.FIRST_LIVER_OR_KIDNEY)
                        .put("name", "from a file with a name that is as long as names get in a university hospital")
                        .toString());
        press("#loadFile");
        until("Export 24 patients to a folder…");
        press("#run");
        OnFxThread.until(() -> texts().contains("2026-09-15 08:00: version 1, 24 patients"));
        press("#run");
        OnFxThread.until(() -> texts().contains(
                        "2026-09-15 08:00: version 1, 24 patients; since the run before 0 entered, 0 left, 24 stayed"));
        press("#saveFile");
        OnFxThread.until(() -> CohortFile.read(file).name().startsWith("from a file"));
        Files.writeString(
                file,
                "{\"format\": 1, \"name\": \"misspelt\", \"index_event\": {\"transplant\": 1},"
                        + " \"include\": [{\"measured\": {\"analyte\": \"CRAE\", \"times\": 1}}]}");
        press("#loadFile");
        OnFxThread.until(() -> texts().contains("\"CRAE\" is not known. Perhaps: CREA."));
        OnFxThread.until(
                () -> texts().stream().anyMatch(text -> text.contains("include #1, measured.analyte: \"CRAE\"")));
        assertTrue(OnFxThread.call(() -> node("#export").isDisabled()));
    }

    @Test
    void whatIsTypedOutlastsTheLock() throws Exception {
        show(Language.ENGLISH, clinic.session());
        until("Export 24 patients to a folder…");
        OnFxThread.call(() -> {
            ((TextField) node("#name")).setText("half done");
            ((TextField) node("#ageTo")).setText("6O");
            ((TextField) node("#purpose")).setText("a study");
            ((Button) node("#add")).getContextMenu().getItems().get(5).fire();
            choice(1).setValue("tacrolimus");
            ((CheckBox) node("#format-omop")).fire();
            ((ToggleButton) node("#room-export")).fire();
            return null;
        });
        String kept = OnFxThread.call(() -> screen.unsaved().text());
        OnFxThread.call(() -> {
            stage.hide();
            return null;
        });
        show(Language.ENGLISH, clinic.session());
        OnFxThread.call(() -> {
            screen.resume(Draft.of(kept));
            return null;
        });
        OnFxThread.until(() -> "half done".equals(((TextField) node("#name")).getText()));
        assertEquals(kept, OnFxThread.call(() -> screen.unsaved().text()));
        assertTrue(OnFxThread.call(() -> node("#purpose").isVisible()
                && ((CheckBox) node("#format-omop")).isSelected()
                && "tacrolimus".equals(choice(1).getValue())));
        OnFxThread.call(() -> {
            ((TextField) node("#ageTo")).setText("60");
            return null;
        });
        until("Export 24 patients to a folder…");
        OnFxThread.call(() -> {
            ((ToggleButton) node("#room-definition")).fire();
            choice(1).requestFocus();
            return null;
        });
        robot.type(KeyCode.DELETE);
        OnFxThread.until(() -> node("#criteria").lookupAll(".combo-box").isEmpty());
        assertSame(node("#add"), OnFxThread.call(() -> stage.getScene().getFocusOwner()));
        undo();
        OnFxThread.until(() -> "tacrolimus".equals(choice(1).getValue()));
        OnFxThread.call(() -> {
            screen.open(CohortDefinition.FIRST_LIVER_OR_KIDNEY);
            return null;
        });
        OnFxThread.until(() -> node("#criteria").lookupAll(".combo-box").isEmpty());
        undo();
        OnFxThread.until(() -> "half done".equals(((TextField) node("#name")).getText())
                && "tacrolimus".equals(choice(1).getValue()));
    }

    private void undo() throws Exception {
        OnFxThread.call(() -> {
            desk.notifications().shown().getLast().action().run();
            return null;
        });
    }

    private void press(String selector) throws Exception {
        OnFxThread.until(() -> !node(selector).isDisabled());
        OnFxThread.call(() -> {
            ((Button) node(selector)).fire();
            return null;
        });
    }

    private void show(Language language, Session session) throws Exception {
        rooms = new Workstation(session).rooms();
        stage = OnFxThread.call(() -> {
            desk = Desk.live(language, Appearance.LIGHT);
            file = out.resolve("definition.json");
            screen = new CohortsScreen(desk, rooms, (_, _) -> Optional.of(out), files());
            var scene = new Scene(screen.root(), 1294, 700);
            desk.theme().dress(scene);
            var shown = new Stage();
            shown.setX(0);
            shown.setY(0);
            shown.setScene(scene);
            shown.show();
            screen.onShow();
            return shown;
        });
    }

    private FileChoice files() {
        return new FileChoice() {
            @Override
            public Optional<Path> open(Window window, String title) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> openTable(Window window, String title) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> save(Window window, String title, String name) {
                return Optional.of(file);
            }
        };
    }

    private void room(String name) throws Exception {
        OnFxThread.call(() -> {
            ((ToggleButton) node("#room-" + name)).fire();
            return null;
        });
    }

    private void until(String export) throws Exception {
        OnFxThread.until(() -> {
            var button = (Button) node("#export");
            return export.equals(button.getText()) && !button.isDisabled();
        });
    }

    private void click(String selector) {
        robot.clickOn(selector);
    }

    private javafx.scene.Node node(String selector) {
        return stage.getScene().lookup(selector);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> choice(int place) {
        return (ComboBox<Object>)
                List.copyOf(node("#criteria").lookupAll(".combo-box")).get(place);
    }

    private List<String> texts() {
        return stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(javafx.scene.Node::isVisible)
                .map(label -> ((Labeled) label).getText())
                .toList();
    }
}
