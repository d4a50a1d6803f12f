package org.catamnesis.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.shape.Rectangle;
import javax.imageio.ImageIO;
import org.catamnesis.language.Language;
import org.catamnesis.report.Filing;
import org.catamnesis.report.PaperKind;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.inbox.ReviewClinic;
import org.catamnesis.ui.shell.FloorPlan;
import org.catamnesis.ui.shell.Screenshots;
import org.catamnesis.ui.shell.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnFxThread.class)
class DocumentsScreenTest {
    @TempDir
    Path folder;

    private ReviewClinic clinic;

    @AfterEach
    void close() {
        clinic.close();
    }

    @ParameterizedTest
    @EnumSource
    void aSourceOpensItsDocumentWithItsLineLit(Language language) {
        clinic = new ReviewClinic(folder);
        var documents = clinic.rooms().documents();
        documents.accept(clinic.received(clinic.header(clinic.zhang), true), clinic.zhang.id(), List.of());
        ReportDocument older = clinic.received(clinic.header(clinic.zhang), false);
        documents.accept(older, clinic.zhang.id(), List.of());
        Desk desk = Desk.sameThread(language, Appearance.LIGHT);
        Shell shell = new FloorPlan(desk, clinic.rooms()).shell(() -> {});
        Scene scene = new Screenshots(desk, folder, 1).scene(shell.root());
        desk.navigator().go(new Place.Patient(clinic.zhang.id(), "documents"));
        layout(scene);
        var frame = (Rectangle) scene.lookup(".page-frame");
        assertFalse(frame.isVisible());
        desk.navigator().go(new Place.Source(older.id(), 1, 48, 308, 440, 14));
        layout(scene);
        assertTrue(frame.isVisible());
        assertEquals(
                List.of(46.0, 306.0, 444.0, 18.0),
                List.of(frame.getX(), frame.getY(), frame.getWidth(), frame.getHeight()));
        var table = (TableView<?>) scene.lookup("#table");
        assertEquals(older.id(), ((ReportDocument) table.getSelectionModel().getSelectedItem()).id());
        assertEquals(
                language == Language.CHINESE ? "已审核" : "Reviewed",
                table.getColumns().get(3).getCellData(0));
    }

    @Test
    void aPictureIsAttachedShownFiledOtherwiseAndGivenToWhomItBelongs() throws IOException {
        clinic = new ReviewClinic(folder);
        clinic.rooms().directory().load();
        Path file = folder.resolve("ct.png");
        ImageIO.write(new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Desk desk = Desk.sameThread(Language.CHINESE, Appearance.LIGHT);
        var screen = new DocumentsScreen(desk, clinic.rooms(), clinic.zhang.id());
        var scene = new Scene(screen.root(), 1280, 600);
        screen.onShow();
        screen.attach(file);
        layout(scene);
        choose(scene, PaperKind.IMAGING);
        ((TextField) scene.lookup("#name")).setText("腹部 CT");
        ((TextField) scene.lookup("#day")).setText("2026-08-01");
        press(scene, "#save");
        Filing filed = new Filing(PaperKind.IMAGING, "腹部 CT", LocalDate.of(2026, 8, 1));
        ReportDocument attached =
                clinic.rooms().documents().ofPatient(clinic.zhang.id()).getFirst();
        assertEquals(filed, attached.filing());
        var table = (TableView<?>) scene.lookup("#table");
        assertEquals(
                List.of("2026-08-01", "影像", "腹部 CT", "已归档"),
                table.getColumns().stream().map(column -> column.getCellData(0)).toList());

        press(scene, "#refile");
        choose(scene, PaperKind.PATHOLOGY);
        press(scene, "#save");
        assertEquals("病理", table.getColumns().get(1).getCellData(0));

        press(scene, "#move");
        ((TextField) scene.lookup("#chooserText")).setText("S000125");
        ((TextField) scene.lookup("#reason")).setText("归错患者");
        press(scene, ".form #move");
        assertEquals(1, clinic.rooms().documents().ofPatient(clinic.li.id()).size());
        assertEquals(0, table.getItems().size());
        desk.notifications().shown().getLast().action().run();
        assertEquals(1, table.getItems().size());
    }

    @SuppressWarnings("unchecked")
    private static void choose(Scene scene, PaperKind kind) {
        ((ComboBox<PaperKind>) scene.lookup("#kind")).setValue(kind);
    }

    private static void press(Scene scene, String id) {
        ((Button) scene.lookup(id)).fire();
        layout(scene);
    }

    private static void layout(Scene scene) {
        for (int i = 0; i < 2; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
