package org.catamnesis.access;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import org.catamnesis.clinic.ClinicFolder;

/** A fresh clinic in a temporary folder with its first user signed in, for tests of any room. */
public final class TestClinic implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-15T08:00:00Z"), ZoneOffset.UTC);
    public static final char[] PASSWORD = "correct horse".toCharArray();
    private final ClinicFolder folder;
    private final String recoveryCode;
    private Session session;

    public TestClinic(Path path) {
        folder = new ClinicFolder(path.resolve("clinic"));
        ClinicDoor.Created created = door().create(
                        folder,
                        "Test clinic",
                        false,
                        new NewAccount("doctor", "Dr. Test", EnumSet.of(Role.DOCTOR, Role.ADMINISTRATOR)),
                        PASSWORD);
        session = created.session();
        recoveryCode = created.recoveryCode();
    }

    public static ClinicDoor door() {
        return new ClinicDoor(CLOCK, () -> false);
    }

    public ClinicFolder folder() {
        return folder;
    }

    public Session session() {
        return session;
    }

    public String recoveryCode() {
        return recoveryCode;
    }

    /** Closes the clinic and opens it again, as the next morning would. */
    public Session reopen() {
        session.database().close();
        session = door().signIn(door().open(folder), "doctor", PASSWORD);
        return session;
    }

    @Override
    public void close() {
        session.database().close();
    }
}
