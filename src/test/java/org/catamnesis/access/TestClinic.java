package org.catamnesis.access;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicOpening;

/** A fresh clinic in a temporary folder with its first user signed in, for tests of any room. */
public final class TestClinic implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-15T08:00:00Z"), ZoneOffset.UTC);
    public static final char[] PASSWORD = "correct horse".toCharArray();
    private final TestEngine engine;
    private final ClinicFolder folder;
    private final String recoveryCode;
    private Session session;

    public TestClinic(Path path) {
        this(path, TestEngine.SQLITE);
    }

    public TestClinic(Path path, TestEngine engine) {
        this.engine = engine;
        folder = new ClinicFolder(path.resolve("clinic"));
        ClinicDoor.Created created = ClinicDoor.found(
                engine.create(opening(), folder, "Test clinic"),
                new NewAccount("doctor", "Dr. Test", EnumSet.of(Role.DOCTOR, Role.ADMINISTRATOR)),
                PASSWORD);
        session = created.session();
        recoveryCode = created.recoveryCode();
    }

    public static ClinicDoor door() {
        return new ClinicDoor(CLOCK, () -> false);
    }

    private static ClinicOpening opening() {
        return new ClinicOpening(CLOCK, () -> false);
    }

    /** The same clinic from another workstation; only where it is shared. */
    public Session another() {
        return door().signIn(engine.open(opening(), folder), "doctor", PASSWORD);
    }

    /** Somebody else at the same workstation, who has this role alone. */
    public Session session(Role role) {
        String name = "the-" + role.name().toLowerCase(java.util.Locale.ROOT);
        ClinicDoor.addUser(session, new NewAccount(name, name, EnumSet.of(role)), PASSWORD);
        return door().signIn(session.database(), name, PASSWORD);
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
        session = another();
        return session;
    }

    @Override
    public void close() {
        session.database().close();
    }
}
