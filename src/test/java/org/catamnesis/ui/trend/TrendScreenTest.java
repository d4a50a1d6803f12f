package org.catamnesis.ui.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.ViewSettings;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.TestCourse;
import org.catamnesis.followup.TrendLayouts;
import org.catamnesis.followup.TrendPanel;
import org.catamnesis.followup.TrendScale;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Sex;
import org.catamnesis.plot.TimeAxis;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.ChartPane;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class TrendScreenTest {
    private final Desk desk = Desk.sameThread(Language.CHINESE, Appearance.LIGHT);
    private final List<Place> asked = new ArrayList<>();
    private TestClinic clinic;
    private Rooms rooms;
    private Scene scene;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        rooms = new Workstation(clinic.session()).rooms();
        desk.navigator().guide(asked::add);
        show(TestCourse.write(clinic.session()));
    }

    private TrendScreen show(long patient) {
        var screen = new TrendScreen(desk, rooms, patient);
        scene = new Scene(screen.root(), 1280, 560);
        desk.theme().dress(scene);
        lay();
        screen.onShow();
        lay();
        return screen;
    }

    private void lay() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    @Test
    void arrowsStepThroughResultsAndSayThem() {
        press(KeyCode.RIGHT);
        assertEquals(
                "他克莫司 7.8 ng/mL · ▲ 高于靶区间 4–6 · 参考区间 5.0-10.0 · 2026-09-14 08:21  D+411 · Test laboratory", readOut());
        press(KeyCode.LEFT);
        assertTrue(readOut().startsWith("他克莫司 6.6 ng/mL · 参考区间"), readOut());
        press(KeyCode.DOWN);
        assertTrue(
                readOut().startsWith("他克莫司 C/D 比 1.32 ng/mL/mg · 计算值：TAC-C-D 第 1 版 · 他克莫司 6.6 ng/mL, 每日剂量 5 mg/d"),
                readOut());
        press(KeyCode.DOWN);
        assertTrue(readOut().startsWith("ALT 26 U/L"), readOut());
        desk.words().speak(Language.ENGLISH);
        assertTrue(readOut().startsWith("ALT 26 U/L · interval 9-50"), readOut());
    }

    @Test
    void enterOnATypedResultSaysThatThereIsNoReport() {
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        assertEquals(List.of(), asked);
        assertEquals(
                "此结果为手工录入，没有可打开的报告。",
                desk.notifications().shown().getFirst().text().getValue());
    }

    @Test
    void draggingChoosesAPeriodAndZShowsItAlone() {
        ChartPane chart = chart();
        String whole = period();
        mouse(MouseEvent.MOUSE_PRESSED, 600);
        mouse(MouseEvent.MOUSE_DRAGGED, 800);
        mouse(MouseEvent.MOUSE_RELEASED, 800);
        assertTrue(readOut().contains("Z 只看此时段"), readOut());
        press(KeyCode.Z);
        assertNotEquals(whole, period());
        press(KeyCode.DIGIT0);
        assertEquals(whole, period());
        assertTrue(chart.isFocusTraversable());
    }

    @Test
    void theLeadingAxisIsSwitchedInPlace() {
        TrendModel model = new TrendModel(desk.words(), rooms.catalogue(), rooms.clock());
        model.show(rooms.grades(rooms.charts()
                .open(rooms.directory().load().search("csj").getFirst().id())));
        assertEquals(
                TimeAxis.Scale.SINCE_TRANSPLANT,
                model.sight().view().get().chart().axis().scales().getFirst());
        model.otherAxis();
        assertEquals(
                TimeAxis.Scale.CALENDAR,
                model.sight().view().get().chart().axis().scales().getFirst());
    }

    @Test
    void panelsAreAddedAndTakenAwayByChoice() {
        TrendModel model = new TrendModel(desk.words(), rooms.catalogue(), rooms.clock());
        model.show(rooms.grades(rooms.charts()
                .open(rooms.directory().load().search("csj").getFirst().id())));
        assertTrue(model.choice().shows("GGT"));
        model.choice().toggle("GGT");
        assertFalse(model.choice().shows("GGT"));
        model.choice().toggle("GGT");
        assertEquals(
                "GGT", model.sight().view().get().chart().panels().getLast().name());
        model.choice().set(TrendPanel.forOrgan(model.organ()));
        assertEquals(7, model.options().get().panels().size());
    }

    @Test
    void aPeriodChosenByKeysIsATableThatIsCopied() {
        press(KeyCode.RIGHT);
        press(KeyCode.S);
        press(KeyCode.LEFT);
        press(KeyCode.S);
        lay();
        Label title = (Label) scene.lookup(".period-table #title");
        TableView<?> table = (TableView<?>) scene.lookup(".period-table .table-view");
        assertTrue(title.getText().endsWith("2026-09-14"), title.getText());
        assertEquals(4, table.getColumns().size(), "name, unit and two moments");
        ((Button) scene.lookup(".period-table #copy")).fire();
        assertTrue(Clipboard.getSystemClipboard().getString().contains("他克莫司\tng/mL\t7.8\t6.6"));
        desk.copies().clear();
        press(KeyCode.ESCAPE);
        assertFalse(scene.lookup(".period-table").isManaged());
    }

    @Test
    void thePictureIsCopiedAtTwiceItsSizeAndTakenOffAgain() {
        ((Button) scene.lookup("#copy")).fire();
        Image copied = Clipboard.getSystemClipboard().getImage();
        assertEquals(2 * Math.ceil(chart().getWidth()), copied.getWidth(), 2);
        desk.copies().clear();
        assertFalse(Clipboard.getSystemClipboard().hasImage());
    }

    @Test
    void theEditorMovesPanelsChangesTheirScaleAndKeepsThem() {
        ((ToggleButton) scene.lookup("#panels")).fire();
        lay();
        ListView<?> list = (ListView<?>) scene.lookup(".panel-editor .list-view");
        list.getSelectionModel().select(4);
        Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UP, false, false, true, false));
        Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.L, false, false, false, false));
        var layouts = new TrendLayouts(new ViewSettings(clinic.session()));
        List<TrendPanel> kept = layouts.of(Organ.LIVER);
        TrendPanel moved = TrendPanel.forOrgan(Organ.LIVER).get(4);
        assertEquals(moved.scale(TrendScale.LOG), kept.get(3));
        ((Button) scene.lookup(".panel-editor #usual")).fire();
        assertEquals(TrendPanel.forOrgan(Organ.LIVER), layouts.of(Organ.LIVER));
        assertEquals(TrendPanel.forOrgan(Organ.LIVER), list.getItems());
    }

    @Test
    void theStripMovesTheWindow() {
        String whole = period();
        Node strip = scene.lookup("#strip");
        Event.fireEvent(strip, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.LEFT, true, false, false, false));
        assertNotEquals(whole, period());
        String shorter = period();
        Event.fireEvent(strip, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.END, false, false, false, false));
        assertNotEquals(shorter, period());
        assertEquals(whole.substring(13), period().substring(13));
        Event.fireEvent(strip, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT0, false, false, false, false));
        assertEquals(whole, period());
    }

    @Test
    void thePictureFollowsTheAppearanceAtOnce() {
        Image light = chart().snapshot(null, null);
        desk.theme().wear(Appearance.DARK);
        Image dark = chart().snapshot(null, null);
        assertFalse(IntStream.range(0, 200)
                .allMatch(x -> light.getPixelReader().getArgb(x, 5)
                        == dark.getPixelReader().getArgb(x, 5)));
    }

    @Test
    void aPatientWithoutResultsIsToldWhereTheyComeFrom() {
        long bare = rooms.directory()
                .add(Demographics.of("测试乙", Sex.FEMALE, null), List.of())
                .id();
        show(bare);
        assertEquals("尚无结果", ((Label) scene.lookup("#noticeTitle")).getText());
        press(KeyCode.RIGHT);
        assertFalse(scene.lookup("#readOut").isVisible());
    }

    private ChartPane chart() {
        return (ChartPane) scene.lookup("#chart");
    }

    private String readOut() {
        return ((Label) scene.lookup("#readOut")).getText();
    }

    private String period() {
        return ((Label) scene.lookup("#period")).getText();
    }

    private void press(KeyCode code) {
        Event.fireEvent(chart(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void mouse(EventType<MouseEvent> type, double x) {
        Event.fireEvent(
                chart(),
                new MouseEvent(
                        type,
                        x,
                        100,
                        x,
                        100,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        type != MouseEvent.MOUSE_RELEASED,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(chart(), x, 100)));
    }
}
