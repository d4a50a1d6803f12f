package org.catamnesis.ui.onepage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.catamnesis.access.Action;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.schema.Tables;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.paper.PaperPrinter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class OnePageScreenTest {
    private final Desk desk = Desk.sameThread(Language.CHINESE, Appearance.LIGHT);
    private final List<Image> paper = new ArrayList<>();
    private boolean printers = true;
    private TestClinic clinic;
    private Rooms rooms;
    private OnePageScreen screen;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path home) {
        folder = home;
        clinic = new TestClinic(home.resolve("clinic"));
        rooms = new Workstation(clinic.session()).rooms();
        screen = new OnePageScreen(desk, rooms, TestCourse.write(clinic.session()), new PaperPrinter() {
            @Override
            public boolean any() {
                return printers;
            }

            @Override
            public Optional<Chosen> choose(Window window) {
                return Optional.of((pages, _) -> paper.addAll(pages));
            }
        });
        var scene = new Scene(screen.root(), 1280, 560);
        desk.theme().dress(scene);
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
    void thePageIsShownInTheLanguageThatIsChosenForIt() {
        assertTrue(said().contains("他克莫司  1.5 mg q12h"), said());
        ((ToggleButton) screen.root().lookup("#english")).fire();
        assertTrue(said().contains("Tacrolimus  1.5 mg q12h"), said());
        assertEquals(Language.CHINESE, desk.words().language());
        Image picture = ((ImageView) screen.root().lookup("#page")).getImage();
        assertEquals(Math.sqrt(2), picture.getHeight() / picture.getWidth(), 0.01);
    }

    @Test
    void theFileHoldsThePageAndTheTrailKnows() throws Exception {
        Path file = folder.resolve("page.pdf");
        screen.save(file);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertEquals(1, document.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(document).contains("测试甲"));
            assertNull(document.getDocumentInformation().getTitle());
        }
        assertEquals(1, printed());
        assertFalse(screen.model().fileName().contains("测试"), screen.model().fileName());
    }

    @Test
    void aFolderThatTakesNothingIsSaidInWords() {
        screen.save(folder.resolve("nowhere").resolve("page.pdf"));
        assertEquals(1, desk.notifications().shown().size());
        assertFalse(Files.exists(folder.resolve("nowhere")));
    }

    @Test
    void thePrinterGetsThePageAtItsOwnResolution() {
        ((Button) screen.root().lookup("#print")).fire();
        assertEquals(1, paper.size());
        assertEquals(2480, paper.getFirst().getWidth(), 2);
        assertEquals(1, printed());
        assertNotNull(desk.notifications().shown().getFirst());
    }

    @Test
    void withoutAPrinterOneIsToldWhatToDo() {
        printers = false;
        ((Button) screen.root().lookup("#print")).fire();
        assertEquals(
                desk.words().now("onepage.no-printer"),
                desk.notifications().shown().getFirst().text().getValue());
        assertEquals(0, printed());
    }

    @Test
    void hiddenNamesAreHiddenOnPaperToo() throws Exception {
        desk.privacy().toggle();
        Path file = folder.resolve("masked.pdf");
        screen.save(file);
        try (var document = Loader.loadPDF(file.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertFalse(text.contains("测试甲"), text);
            assertTrue(text.contains(desk.privacy().name(rooms.patients().all().getFirst())), text);
        }
    }

    @Test
    void whatWasDrawnIsLetGoOfWhenOneLeaves() {
        screen.onHide();
        assertNull(screen.root().lookup("#page"));
    }

    private String said() {
        return screen.root().lookup("#page").getAccessibleText();
    }

    private int printed() {
        return clinic.session()
                .database()
                .<Integer>read(
                        sql -> sql.fetchCount(Tables.AUDIT_ENTRY, Tables.AUDIT_ENTRY.ACTION.eq(Action.PRINTED.code())));
    }
}
