package org.catamnesis.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
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
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.language.Language;
import org.catamnesis.print.PaperSize;
import org.catamnesis.print.handout.HandoutKind;
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
class HandoutScreenTest {
    private final Desk desk = Desk.sameThread(Language.CHINESE, Appearance.LIGHT);
    private final List<Image> paper = new ArrayList<>();
    private TestClinic clinic;
    private Rooms rooms;
    private long patient;
    private HandoutScreen screen;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path home) {
        folder = home;
        clinic = new TestClinic(home.resolve("clinic"));
        rooms = new Workstation(clinic.session()).rooms();
        patient = TestCourse.write(clinic.session());
        LocalDate day = LocalDate.now(TestClinic.CLOCK).plusDays(7);
        rooms.appointments()
                .book(
                        Appointment.booked(
                                patient, new Slot(day.atTime(8, 30), 10, null), "visit", List.of("visit", "core-lab")),
                        true);
        screen = new HandoutScreen(desk, rooms, patient, new PaperPrinter() {
            @Override
            public boolean any() {
                return true;
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
    void aPaperIsShownInTheLanguageAndSizeThatAreChosenForIt() {
        assertTrue(said().contains("复诊单") && said().contains("08:30"), said());
        press("english");
        assertTrue(said().contains("Your next visit"), said());
        assertEquals(Language.CHINESE, desk.words().language());
        press("slip");
        Image picture = ((ImageView) screen.root().lookup("#page")).getImage();
        assertTrue(picture.getHeight() > 2 * picture.getWidth());
        choose(HandoutKind.REFERRAL);
        assertTrue(said().contains("Dear colleague"), said());
        assertTrue(screen.root().lookup("#slip").isDisabled());
    }

    @Test
    void lookingGivesOutNoCodeAndPrintingDoes() {
        assertEquals(Optional.empty(), rooms.tokens().of(patient));
        assertTrue(said().contains("打印或保存时生成"), said());
        ((Button) screen.root().lookup("#print")).fire();
        assertEquals(1, paper.size());
        assertEquals(List.of("slip, paper"), printed());
        assertTrue(rooms.tokens().of(patient).isPresent());
        screen.onShow();
        assertTrue(said().contains(rooms.tokens().of(patient).orElseThrow().spoken()), said());
    }

    @Test
    void aCodeIsTakenBackOnlyAfterItWasAskedForTwice() {
        ((Button) screen.root().lookup("#print")).fire();
        ((Button) screen.root().lookup("#revokeNow")).fire();
        assertTrue(rooms.tokens().of(patient).isPresent());
        ((Button) screen.root().lookup("#revoke")).fire();
        assertTrue(screen.root().lookup("#revoking").isVisible());
        ((Button) screen.root().lookup("#revokeNow")).fire();
        assertEquals(Optional.empty(), rooms.tokens().of(patient));
        assertFalse(screen.root().lookup("#revoking").isVisible());
        assertTrue(screen.root().lookup("#revoke").isDisabled());
    }

    @Test
    void filesHoldThePaperAndTheDatesAndTheirNamesTellNobody() throws Exception {
        Path pdf = folder.resolve("paper.pdf");
        screen.choose(HandoutKind.GUIDANCE, PaperSize.A4, Language.CHINESE);
        screen.save(pdf);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("出院指导单") && text.contains("测试甲"), text);
        }
        Path ics = folder.resolve("dates.ics");
        screen.saveCalendar(ics);
        String calendar = Files.readString(ics);
        assertTrue(calendar.contains("SUMMARY:复诊"), calendar);
        assertFalse(calendar.contains("测试"), calendar);
        assertEquals(List.of("calendar, ics", "guidance, pdf"), printed());
        assertTrue(
                screen.model().fileName("pdf").matches("guidance-[0-9-]{10}\\.pdf"),
                screen.model().fileName("pdf"));
        assertTrue(
                screen.model().fileName("ics").matches("calendar-[0-9-]{10}\\.ics"),
                screen.model().fileName("ics"));
    }

    @Test
    void aMaskedPaperNamesNobodyAndCarriesNoCode() throws Exception {
        desk.privacy().toggle();
        assertFalse(said().contains("测试甲"), said());
        Path pdf = folder.resolve("masked.pdf");
        screen.save(pdf);
        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertFalse(new PDFTextStripper().getText(document).contains("测试甲"));
        }
        assertEquals(Optional.empty(), rooms.tokens().of(patient));
        assertTrue(screen.root().lookup("#calendar").isDisabled());
    }

    @Test
    void aFolderThatTakesNothingIsSaidInWordsAndNothingWasGivenOut() {
        screen.save(folder.resolve("nowhere").resolve("page.pdf"));
        assertEquals(1, desk.notifications().shown().size());
        assertEquals(Optional.empty(), rooms.tokens().of(patient));
        assertEquals(List.of(), printed());
    }

    @SuppressWarnings("unchecked")
    private void choose(HandoutKind kind) {
        ((ComboBox<HandoutKind>) screen.root().lookup("#kind"))
                .getSelectionModel()
                .select(kind);
    }

    private void press(String toggle) {
        ((ToggleButton) screen.root().lookup("#" + toggle)).fire();
    }

    private String said() {
        return screen.root().lookup("#page").getAccessibleText();
    }

    private List<String> printed() {
        return clinic.session()
                .database()
                .read(sql -> sql.select(Tables.AUDIT_ENTRY.DETAIL)
                        .from(Tables.AUDIT_ENTRY)
                        .where(Tables.AUDIT_ENTRY.ACTION.eq(Action.PRINTED.code()))
                        .orderBy(Tables.AUDIT_ENTRY.DETAIL)
                        .fetch(Tables.AUDIT_ENTRY.DETAIL));
    }
}
