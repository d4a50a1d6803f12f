package org.catamnesis.ui.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.language.Language;
import org.catamnesis.print.handout.ClinicCard;
import org.catamnesis.print.handout.HandoutKind;
import org.catamnesis.print.handout.PaperSettings;
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
class PapersScreenTest {
    private final Desk desk = Desk.sameThread(Language.CHINESE, Appearance.LIGHT);
    private TestClinic clinic;
    private Rooms rooms;
    private PaperSettings settings;
    private PapersScreen screen;

    @BeforeEach
    void open(@TempDir Path home) {
        clinic = new TestClinic(home.resolve("clinic"));
        rooms = new Workstation(clinic.session()).rooms();
        settings = new PaperSettings(clinic.session());
        screen = new PapersScreen(desk, rooms);
        var scene = new Scene(screen.root(), 1000, 700);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        screen.onShow();
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void contactsAreKeptAndTakenBackByLeavingThemEmpty() {
        String name = rooms.clinic().name();
        field("phone").setText(" 000-0000-0100 ");
        press("saveCard");
        assertEquals(new ClinicCard(name, "000-0000-0100", null, null, null), settings.card(name));
        field("phone").setText("");
        field("address").setText("示例路 1 号");
        press("saveCard");
        assertEquals(new ClinicCard(name, null, null, null, "示例路 1 号"), settings.card(name));
    }

    @Test
    void aLetterIsKeptInOneLanguageRefusedWithAWrongBlankAndTheShippedOneComesBack() {
        TextArea text = (TextArea) screen.root().lookup("#letter");
        String shipped = text.getText();
        assertTrue(shipped.startsWith("复诊邀请\n{name}您好"), shipped);
        text.setText("请来\n{nmae}");
        press("saveLetter");
        assertTrue(((Label) screen.root().lookup("#problem")).getText().contains("{nmae}"));
        assertEquals(Optional.empty(), settings.letter(HandoutKind.INVITATION, Language.CHINESE));
        text.setText("请来\n{name}");
        press("saveLetter");
        assertEquals(Optional.of("请来\n{name}"), settings.letter(HandoutKind.INVITATION, Language.CHINESE));
        assertEquals(Optional.empty(), settings.letter(HandoutKind.INVITATION, Language.ENGLISH));
        press("useShipped");
        assertEquals(shipped, text.getText());
    }

    private TextField field(String id) {
        return (TextField) screen.root().lookup("#" + id);
    }

    private void press(String id) {
        ((Button) screen.root().lookup("#" + id)).fire();
    }
}
