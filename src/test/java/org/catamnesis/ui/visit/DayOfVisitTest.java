package org.catamnesis.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestClock;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A window that stays open over midnight. */
@ExtendWith(OnFxThread.class)
class DayOfVisitTest {
    private static final LocalDate FIRST = LocalDate.now(TestClinic.CLOCK);
    private final TestClock clock = new TestClock();
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private Session session;
    private Rooms rooms;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = new ClinicDoor(clock, () -> false)
                .create(
                        new ClinicFolder(folder.resolve("clinic")),
                        "Test clinic",
                        false,
                        new NewAccount("doctor", "Dr. Test", EnumSet.of(Role.DOCTOR, Role.ADMINISTRATOR)),
                        TestClinic.PASSWORD)
                .session();
        rooms = new Workstation(session).rooms();
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        session.database().close();
    }

    @Test
    void aVisitThatNobodyBeganIsOfTheNewDayAndOneThatWasBegunIsNot() {
        long patient = rooms.directory()
                .add(Demographics.of("测试", Sex.MALE, null), List.of())
                .id();
        FollowUpScreen screen = new FollowUpScreen(desk, rooms, patient);
        var scene = new Scene(screen.root(), 1280, 590);
        screen.onShow();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        clock.pass(Duration.ofDays(1));
        screen.onShow();
        assertEquals(FIRST.plusDays(1).toString(), day(screen).getText());
        day(screen).setText(FIRST.toString());
        clock.pass(Duration.ofDays(1));
        screen.onShow();
        assertEquals(FIRST.toString(), day(screen).getText());
    }

    private static TextField day(FollowUpScreen screen) {
        return (TextField) screen.root().lookup("#day");
    }
}
