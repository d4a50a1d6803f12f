package org.catamnesis.ui.common;

import java.nio.file.Path;
import java.util.EnumSet;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestClock;
import org.catamnesis.app.Workstation;
import org.catamnesis.clinic.ClinicFolder;

/** A workstation whose clock the test moves on. */
public final class PassingTime implements AutoCloseable {
    private final TestClock clock = new TestClock();
    private final Session session;
    private final Rooms rooms;

    public PassingTime(Path folder) {
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

    public TestClock clock() {
        return clock;
    }

    public Rooms rooms() {
        return rooms;
    }

    @Override
    public void close() {
        rooms.reader().close();
        session.database().close();
    }
}
