package org.catamnesis.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.catamnesis.language.Language;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.Ikon;

@ExtendWith(OnFxThread.class)
class ShellTest {
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private final Shell shell = new Shell(
            desk,
            new SignedIn("Dr. Chen", "Demo clinic", true, () -> {}, () -> {}),
            List.of(new PlainScreen("patients"), new PlainScreen("inbox"), new Broken()),
            id -> new OpenPatient(id, new SimpleStringProperty("张伟"), new PlainScreen("patient"), _ -> {}),
            text -> "zw".equals(text) ? List.of(new Hit(3, "张伟", "S000123 · M · 1980")) : List.of());
    private final Scene scene = new Screenshots(desk, Path.of("unused"), 1).scene(shell.root());

    ShellTest() {
        shell.listen(scene);
        scene.getRoot().applyCss();
    }

    @Test
    void enterOpensThePatientThatTheSearchFound() {
        var search = (TextField) scene.lookup("#search");
        search.setText("zw");
        press(search, KeyCode.ENTER, false);
        assertEquals(
                List.of(3L),
                shell.model().open().stream().map(OpenPatient::patientId).toList());
        assertEquals("", search.getText());
    }

    @Test
    void keysLeadToRoomsAndCloseTabs() {
        press(scene.getRoot(), KeyCode.DIGIT3, true);
        assertEquals("inbox", shell.model().shown().get().name());
        desk.navigator().patient(3);
        press(scene.getRoot(), KeyCode.W, true);
        assertEquals(List.of(), shell.model().open());
        assertEquals("inbox", shell.model().shown().get().name());
    }

    @Test
    void aScreenThatFailsGivesItsPlaceToAProblemPageWithACode() {
        press(scene.getRoot(), KeyCode.DIGIT5, true);
        assertTrue(texts(scene.getRoot()).stream().anyMatch(text -> text.matches(".*code [0-9A-F]{4}-[0-9A-F]{4}.*")));
    }

    @Test
    void aProblemIsSaidInTheWindowAndChangesItsLanguage() {
        desk.notifications().problem(new ProblemException(Problem.DISK_FULL));
        desk.words().speak(Language.CHINESE);
        assertTrue(texts(scene.getRoot()).contains("磁盘已满。请清理空间后重试；诊所数据未变。"));
    }

    @Test
    void picturesOfBothAppearancesDiffer(@TempDir Path folder) throws Exception {
        var pictures = new Screenshots(desk, folder, 1);
        byte[] light = Files.readAllBytes(pictures.take(scene, "shell"));
        desk.theme().wear(Appearance.DARK);
        Path dark = pictures.take(scene, "shell");
        assertEquals("shell-en-dark.png", dark.getFileName().toString());
        assertFalse(Arrays.equals(light, Files.readAllBytes(dark)));
    }

    private static void press(Node target, KeyCode code, boolean control) {
        Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private static List<String> texts(Parent root) {
        return root.lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /** A screen that cannot be built. */
    private static final class Broken implements Screen {
        private final Screen plain = new PlainScreen("cohorts");

        @Override
        public String name() {
            return plain.name();
        }

        @Override
        public String titleKey() {
            return plain.titleKey();
        }

        @Override
        public Ikon icon() {
            return plain.icon();
        }

        @Override
        public Parent root() {
            throw new IllegalStateException("no root");
        }
    }
}
