package org.catamnesis.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Stream;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.clinic.ClinicKeys;
import org.catamnesis.clinic.ClinicOpening;

/** A fresh clinic in a temporary folder with its first user signed in, for tests of any room. */
public final class TestClinic implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-09-15T08:00:00Z"), ZoneOffset.UTC);
    public static final char[] PASSWORD = "correct horse".toCharArray();
    private static final Map<TestEngine, Template> TEMPLATES = new EnumMap<>(TestEngine.class);
    private final TestEngine engine;
    private final ClinicFolder folder;
    private final String recoveryCode;
    private Session session;

    /** A clinic that was founded once for each engine and is copied for each test, because founding one takes a second. */
    private record Template(ClinicFolder folder, Account account, ClinicKeys keys, String recoveryCode) {}

    public TestClinic(Path path) {
        this(path, TestEngine.SQLITE);
    }

    public TestClinic(Path path, TestEngine engine) {
        this.engine = engine;
        folder = new ClinicFolder(path.resolve("clinic"));
        Template template = template(engine);
        copy(template.folder().path(), folder.path());
        session = new Session(engine.copy(opening(), template.folder(), folder), template.account(), template.keys());
        recoveryCode = template.recoveryCode();
    }

    private TestClinic(ClinicFolder folder, TestEngine engine, ClinicDoor.Created created) {
        this.engine = engine;
        this.folder = folder;
        this.session = created.session();
        this.recoveryCode = created.recoveryCode();
    }

    /** One with keys of its own. */
    public static TestClinic founded(Path path, TestEngine engine) {
        ClinicFolder folder = new ClinicFolder(path.resolve("clinic"));
        return new TestClinic(folder, engine, found(folder, engine));
    }

    private static ClinicDoor.Created found(ClinicFolder folder, TestEngine engine) {
        return ClinicDoor.found(
                engine.create(opening(), folder, "Test clinic"),
                new NewAccount("doctor", "Dr. Test", EnumSet.of(Role.DOCTOR, Role.ADMINISTRATOR)),
                PASSWORD);
    }

    private static synchronized Template template(TestEngine engine) {
        return TEMPLATES.computeIfAbsent(engine, TestClinic::makeTemplate);
    }

    private static Template makeTemplate(TestEngine engine) {
        try {
            Path path = Files.createTempDirectory("test-clinic");
            path.toFile().deleteOnExit();
            ClinicFolder folder = new ClinicFolder(path.resolve("clinic"));
            ClinicDoor.Created created = found(folder, engine);
            Session founder = created.session();
            Template template = new Template(folder, founder.account(), founder.keys(), created.recoveryCode());
            founder.database().close();
            return template;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path place = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) Files.createDirectories(place);
                else Files.copy(file, place, StandardCopyOption.COPY_ATTRIBUTES);
            }
            if (Files.getFileStore(to).supportsFileAttributeView("posix"))
                Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
