package org.catamnesis.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestClock;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ClinicFolder;
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

/** A window that stays open over midnight. */
@ExtendWith(OnFxThread.class)
class MidnightTest {
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
    void theListOfTodayBecomesThatOfTheNewDay() {
        TodayModel model = new TodayModel(desk, rooms);
        model.load();
        clock.pass(Duration.ofDays(1));
        model.load();
        assertEquals(FIRST.plusDays(1), model.day());
        assertEquals(FIRST.plusDays(1), model.facts().get().day());
    }

    @Test
    void aDayThatWasLookedForStays() {
        TodayModel model = new TodayModel(desk, rooms);
        model.look(FIRST.plusDays(4), false);
        clock.pass(Duration.ofDays(1));
        model.load();
        assertEquals(FIRST.plusDays(4), model.day());
    }
}
