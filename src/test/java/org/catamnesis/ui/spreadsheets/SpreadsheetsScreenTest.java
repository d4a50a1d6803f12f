package org.catamnesis.ui.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.demo.DemoSheets;
import org.catamnesis.exchange.ColumnMapping;
import org.catamnesis.exchange.Sheet;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
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
class SpreadsheetsScreenTest {
    @TempDir
    Path temp;

    private TestClinic clinic;
    private Rooms rooms;
    private Path chosen;
    private SpreadsheetsScreen screen;
    private Scene scene;

    @BeforeEach
    void open() {
        clinic = new TestClinic(temp);
        rooms = new Workstation(clinic.session()).rooms();
        chosen = temp.resolve("sheets");
        DemoSheets.write(chosen);
        screen = new SpreadsheetsScreen(Desk.sameThread(Language.ENGLISH, Appearance.LIGHT), rooms, new FileChoice() {
            @Override
            public Optional<Path> folder(Window window, String title) {
                return Optional.of(chosen);
            }

            @Override
            public Optional<Path> file(Window window, String title) {
                return Optional.of(chosen);
            }
        });
        scene = new Scene(screen.root(), 1094, 700);
        screen.onShow();
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void nothingIsLoadedBeforeItWasSeen() {
        assertTrue(node("#teach").isVisible());
        fire("#choose");
        assertFalse(node("#teach").isVisible());
        Preview preview = screen.model().preview().get();
        assertEquals(
                List.of(10L, 8L),
                List.of(preview.report().fresh(), preview.report().bad()));
        assertEquals(8, preview.bad().size());
        assertEquals(0, rooms.patients().all().size());
        assertTrue(((Button) node("#load")).isDisabled());
    }

    @Test
    void theGoodRowsAreLoadedWhenTheBadOnesAreLeftOut() {
        fire("#choose");
        ((CheckBox) node("#skipBad")).setSelected(true);
        Button load = (Button) node("#load");
        assertEquals("Load 10 new rows", load.getText());
        load.fire();
        assertEquals(3, rooms.patients().all().size());
        assertEquals(3, rooms.directory().index().size());
        assertTrue(node("#outcome").isVisible());
        fire("#choose");
        assertEquals(0, screen.model().preview().get().report().fresh());
        assertTrue(load.isDisabled());
    }

    @Test
    void aFolderWithoutSpreadsheetsIsSaidToBeOne() throws Exception {
        chosen = Files.createDirectories(temp.resolve("empty"));
        fire("#choose");
        assertEquals(Problem.NO_SPREADSHEETS, screen.model().problem().get().problem());
        assertTrue(node("#problem").isVisible());
    }

    @Test
    void anotherSystemsColumnsAreMappedFromItsFile() throws Exception {
        fire("#editMappings");
        assertTrue(node("#mappingPage").isVisible());
        chosen = Files.writeString(temp.resolve("lis.csv"), "病历号,采样时间,项目,结果,审核人\n");
        fire("#readHeaders");
        ((TextField) node("#name")).setText("LIS");
        fire("#saveMapping");
        assertTrue(node("#mappingProblem").isVisible());
        assertEquals(List.of(), screen.model().saved());
        List<String> theirs = List.of("病历号", "采样时间", "项目", "结果");
        for (int i = 0; i < theirs.size(); i++) screen.lines().get(i).header(theirs.get(i));
        screen.lines().get(4).constant("μmol/L");
        screen.lines().get(2).values(Map.of("肌酐(酶法)", "CREA"));
        fire("#saveMapping");
        assertFalse(node("#mappingProblem").isVisible());
        assertEquals(
                List.of(new ColumnMapping(
                        Map.of("病历号", "mrn", "采样时间", "collected_at", "项目", "analyte", "结果", "value"),
                        List.of("审核人"),
                        Map.of("unit", "μmol/L"),
                        null,
                        Map.of("analyte", Map.of("肌酐(酶法)", "CREA")))),
                screen.model().saved().stream().map(saved -> saved.mapping()).toList());
        assertEquals(Sheet.RESULTS, screen.model().saved().getFirst().sheet());
    }

    private Node node(String id) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return scene.getRoot().lookup(id);
    }

    private void fire(String id) {
        ((Button) node(id)).fire();
    }
}
