package org.catamnesis.ui.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.language.Language;
import org.catamnesis.report.LearntNameStore;
import org.catamnesis.report.ReadingJson;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.inbox.ReviewClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class NamesTest {
    @TempDir
    Path folder;

    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private ReviewClinic clinic;

    @BeforeEach
    void open() {
        clinic = new ReviewClinic(folder);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aNameThatIsRevokedCountsNoMoreAndComesBackByUndo() {
        clinic.rooms().learntNames().learn("一号检验所", "某新项目", "PIVKA-II");
        clinic.rooms().learntUnits().learn("一号检验所", "ALT", "U/l", "U/L");
        var model = new LearntModel(desk, clinic.rooms());
        model.load();
        assertEquals(2, model.shown().size());
        model.filter().set("某新");
        LearntLine name = model.shown().getFirst();
        assertEquals(List.of("某新项目", "PIVKA-II", "一号检验所"), List.of(name.printed(), name.meaning(), name.laboratory()));
        model.revoke(name);
        assertEquals(List.of(), model.shown());
        assertEquals(0, clinic.rooms().learntNames().ofLaboratory("一号检验所").size());
        model.revokedToo().set(true);
        assertEquals(1, model.shown().size());
        desk.notifications().shown().getLast().action().run();
        assertEquals(1, clinic.rooms().learntNames().ofLaboratory("一号检验所").size());
    }

    @Test
    void aWaitingNameIsMappedAndLeavesTheList() {
        ReportDocument waiting = clinic.received(clinic.header(clinic.zhang), true);
        var screen = new WorklistScreen(desk, clinic.rooms());
        var scene = new Scene(screen.root(), 1100, 700);
        screen.onShow();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var table = (TableView<?>) scene.lookup("#table");
        assertEquals(1, table.getItems().size());
        assertEquals("某新项目", ((Label) scene.lookup("#name")).getText());
        press(table, KeyCode.ENTER);
        assertEquals(scene.lookup("#search"), scene.getFocusOwner());
        assertTrue(scene.lookup("#map").isDisabled());
        var model = new WorklistModel(desk, clinic.rooms().mappingWorklist());
        model.load();
        model.map(
                model.shown().getFirst(),
                LearntNameStore.EVERY_LABORATORY,
                clinic.rooms().catalogue().byCode("PIVKA-II").orElseThrow(),
                true);
        assertEquals(List.of(), model.names());
        screen.onShow();
        assertEquals(0, table.getItems().size());
        var reading = ReadingJson.read(
                clinic.rooms().documents().reading(waiting.id()).orElseThrow());
        assertEquals(
                "PIVKA-II",
                clinic.rooms().reviews().begin(waiting, reading).getLast().analyte());
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
