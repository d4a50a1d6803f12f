package org.catamnesis.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OnFxThread.class)
class FloorPlanTest {
    private final Desk desk = Desk.sameThread(Language.ENGLISH, Appearance.LIGHT);
    private TestClinic clinic;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void aResearcherComesToTheCohortsAndSearchesForNobody() {
        Shell shell = shell(Role.RESEARCHER);
        assertEquals(List.of("cohorts", "settings"), rooms(shell));
        assertEquals("cohorts", shell.model().shown().get().name());
        assertFalse(shell.root().lookup(".search").isVisible());
    }

    @Test
    void anAdministratorComesToTheClinic() {
        Shell shell = shell(Role.ADMINISTRATOR);
        assertEquals(List.of("settings"), rooms(shell));
        assertFalse(shell.root().lookup(".search").isVisible());
    }

    @Test
    void aDoctorComesToTheDayAndFindsThePatientsAndTheCohortsBesideIt() {
        Shell shell = shell(Role.DOCTOR);
        assertEquals(List.of("today", "patients"), rooms(shell).subList(0, 2));
        assertEquals("today", shell.model().shown().get().name());
        assertTrue(rooms(shell).contains("cohorts"));
        assertTrue(shell.root().lookup(".search").isVisible());
    }

    private Shell shell(Role role) {
        ClinicDoor.addUser(clinic.session(), new NewAccount("other", "O. Test", EnumSet.of(role)), TestClinic.PASSWORD);
        Session session = TestClinic.door().signIn(clinic.session().database(), "other", TestClinic.PASSWORD);
        Rooms rooms = new Workstation(session).rooms();
        rooms.reader().close();
        return new FloorPlan(desk, rooms).shell(() -> {});
    }

    private static List<String> rooms(Shell shell) {
        return shell.model().rooms().stream().map(Screen::name).toList();
    }
}
