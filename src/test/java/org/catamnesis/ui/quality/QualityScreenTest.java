package org.catamnesis.ui.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.followup.quality.QualityLine;
import org.catamnesis.language.Language;
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
class QualityScreenTest {
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private TestClinic clinic;
    private Rooms rooms;
    private QualityScreen screen;
    private Scene scene;

    @TempDir
    Path folder;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder.resolve("clinic"));
        rooms = new Workstation(clinic.session()).rooms();
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    private void show() {
        screen = new QualityScreen(desk, rooms);
        scene = new Scene(screen.root(), 1280, 640);
        desk.theme().dress(scene);
        screen.onShow();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @Test
    void aClinicWithoutPatientsIsToldWhatThePageIsFor() {
        show();
        assertTrue(scene.lookup("#notice").isVisible());
        assertEquals("Nothing was due in these months", ((Label) scene.lookup("#noticeTitle")).getText());
        assertFalse(scene.lookup("#table").isVisible());
    }

    @Test
    void everyLineAddsUpToWhatWasDue() {
        TestCourse.write(clinic.session());
        show();
        assertFalse(scene.lookup("#notice").isVisible());
        assertFalse(table().getItems().isEmpty());
        for (QualityLine line : table().getItems())
            assertEquals(line.due(), line.inWindow() + line.late() + line.missed() + line.lost());
        assertEquals(6, scene.getRoot().lookupAll(".value-tile").size());
        int all = screen.model().total().due();
        screen.model().kinds().set(QualityModel.Kinds.LAB);
        int labs = screen.model().total().due();
        screen.model().kinds().set(QualityModel.Kinds.VISIT);
        int seen = screen.model().total().due();
        screen.model().kinds().set(QualityModel.Kinds.OTHER);
        assertEquals(all, labs + seen + screen.model().total().due());
        assertTrue(labs > 0);
    }

    @Test
    void aLongerPeriodCountsMore() {
        TestCourse.write(clinic.session());
        show();
        int six = screen.model().total().due();
        screen.model().months().set(12);
        assertTrue(screen.model().total().due() > six);
        assertEquals(12, screen.model().course().size());
    }

    @Test
    void theTableTurnsToWhatIsComplete() {
        TestCourse.write(clinic.session());
        show();
        int kept = table().getColumns().size();
        screen.shortcuts().getFirst().action().run();
        assertEquals(11, table().getColumns().size());
        screen.shortcuts().getFirst().action().run();
        assertEquals(kept, table().getColumns().size());
    }

    @Test
    void theFileHoldsCountsOfProtocolsAndMonthsAndNobody() throws Exception {
        TestCourse.write(clinic.session());
        show();
        Path file = folder.resolve("quality.csv");
        screen.model().export(file);
        List<String> lines = Files.readAllLines(file);
        assertEquals(table().getItems().size() + 1, lines.size());
        assertTrue(lines.getFirst()
                .replace("\uFEFF", "")
                .startsWith("protocol,month,as_of,due,in_window,late,missed,lost,open,median_days_late,"
                        + "core_lab_present,core_lab_of,weight_present"));
        assertFalse(String.join("\n", lines).contains("测试甲"));
        assertTrue(lines.get(1).startsWith("liver-default,"), lines.get(1));
    }

    @SuppressWarnings("unchecked")
    private TableView<QualityLine> table() {
        return (TableView<QualityLine>) scene.lookup("#table");
    }
}
