package org.catamnesis.ui.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.content.ContentApprovalStore;
import org.catamnesis.followup.content.SiteContent;
import org.catamnesis.followup.content.Standing;
import org.catamnesis.language.Language;
import org.catamnesis.medication.ContentPack;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class ContentScreenTest {
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private TestClinic clinic;
    private Rooms rooms;
    private Scene scene;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        rooms = new Workstation(clinic.session()).rooms();
        var screen = new ContentScreen(desk, rooms);
        scene = new Scene(screen.root(), 1100, 600);
        desk.theme().dress(scene);
        screen.onShow();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void aPackIsAnExampleUntilItIsApprovedByNameAndAgainWhenThatIsTakenBack() {
        assertEquals("Example: nobody here has approved it", standing());
        assertEquals(26, table().getItems().size(), "24 rules and 2 that are not in this version");
        press("#approve");
        assertEquals("Approved by Dr. Test on 2026-09-15", standing());
        assertEquals(Standing.APPROVED, rooms.content().standing("alerts"));
        press("#withdraw");
        assertEquals("Example: approval withdrawn by Dr. Test on 2026-09-15", standing());
    }

    @Test
    void singleRulesAreSwitchedOffAndOnAgainOnceThePackActs() {
        assertTrue(((Button) scene.lookup("#turn")).isDisabled());
        press("#approve");
        table().getSelectionModel().select(0);
        press("#turn");
        assertEquals(
                Set.of("CR30"), rooms.content().approval("alerts").orElseThrow().off());
        table().getSelectionModel().select(0);
        press("#turn");
        assertEquals(Set.of(), rooms.content().approval("alerts").orElseThrow().off());
    }

    @Test
    void theRuleAboutInteractionsWaitsForTheirApproval() {
        press("#approve");
        int place = table().getItems().stream().map(ContentLine::id).toList().indexOf("TROX");
        assertEquals("waits", table().getColumns().getLast().getCellData(place));
        new ContentApprovalStore(clinic.session()).approve(ContentPack.of("interactions"), Set.of());
        rooms.content().refresh();
        assertEquals("on", table().getColumns().getLast().getCellData(place));
    }

    @Test
    void everyPackIsReadableInBothLanguages() {
        for (Language language : Language.values()) {
            desk.words().speak(language);
            for (String pack : new String[] {SiteContent.TARGETS, SiteContent.INTERACTIONS, SiteContent.ALERTS}) {
                var lines = new ContentLines(
                                desk.words().messages().get(), rooms.catalogue(), rooms.content(), java.util.Map.of())
                        .of(pack);
                assertFalse(lines.isEmpty());
                lines.forEach(
                        line -> assertFalse(line.name().isBlank() || line.says().isBlank(), line::toString));
            }
        }
    }

    private String standing() {
        return ((Label) scene.lookup("#standing")).getText();
    }

    private void press(String id) {
        ((Button) scene.lookup(id)).fire();
    }

    @SuppressWarnings("unchecked")
    private TableView<ContentLine> table() {
        return (TableView<ContentLine>) scene.lookup("#table");
    }
}
