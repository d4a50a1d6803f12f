package org.catamnesis.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.shape.Rectangle;
import org.catamnesis.language.Language;
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

    private static void layout(Scene scene) {
        for (int i = 0; i < 2; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
    }
}
