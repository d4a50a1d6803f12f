package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.DATA_KEY;
import static org.catamnesis.clinic.schema.Tables.DOCUMENT;
import static org.catamnesis.clinic.schema.Tables.PATIENT_DETAIL;
import static org.catamnesis.clinic.schema.Tables.PATIENT_IDENTIFIER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.catamnesis.clinic.ClinicFolder;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortStore;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientIdentifier;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;
import org.catamnesis.patient.TransplantStore;
import org.catamnesis.report.DocumentStore;
import org.catamnesis.report.ReportDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A doctor asks, another person confirms, and nobody can say any more who it was; not after a restore either. */
class ErasureStoreTest {
    private static final char[] PASSWORD = "another horse".toCharArray();

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Session doctor;
    private Patient leaving;
    private Patient staying;
    private ReportDocument letter;

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void nothingOfTheErasedCanBeNamedOrFoundAgain(TestEngine engine) {
        begin(engine);
        Session administrator = administrator();
        new ErasureStore(doctor).ask(leaving.id(), "asked for in writing");
        List<ErasureRequest> waiting = new ErasureStore(administrator).requests();
        assertEquals(
                List.of("asked for in writing"),
                waiting.stream().map(ErasureRequest::reason).toList());
        new ErasureStore(administrator).confirm(leaving.id());

        Session later = clinic.reopen();
        PatientStore patients = new PatientStore(later);
        assertEquals(List.of(staying), patients.all());
        assertEquals(Optional.empty(), patients.find(leaving.id()));
        assertEquals(Optional.empty(), patients.findByIdentifier(PatientIdentifier.MRN, "E1"));
        DocumentStore documents = new DocumentStore(later, new ResultStore(later));
        assertEquals(List.of(), documents.inbox());
        assertEquals(Optional.empty(), documents.find(letter.id()));
        assertThrows(ProblemException.class, () -> documents.content(letter.id()));
        assertEquals(1, cohort(later));
        // The number is free again for another patient.
        assertEquals("E1", add(later, "测试李雷", "E1").mrn());
        assertEquals(List.of(), new ErasureStore(later).requests());
        clinic.close();
    }

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void theOneWhoAskedCannotConfirm(TestEngine engine) {
        begin(engine);
        ErasureStore erasures = new ErasureStore(doctor);
        erasures.ask(leaving.id(), "asked for in writing");
        refused(Problem.ERASURE_ASKED, () -> erasures.ask(leaving.id(), "again"));
        refused(Problem.ERASURE_SAME_PERSON, () -> erasures.confirm(leaving.id()));
        refused(Problem.REASON_MISSING, () -> erasures.ask(staying.id(), " "));
        refused(Problem.CHANGED_ELSEWHERE, () -> erasures.confirm(staying.id()));
        erasures.withdraw(leaving.id());
        assertFalse(erasures.asked(leaving.id()));
        refused(Problem.CHANGED_ELSEWHERE, () -> new ErasureStore(administrator()).confirm(leaving.id()));
        assertEquals(2, new PatientStore(doctor).all().size());
        clinic.close();
    }

    @ParameterizedTest
    @EnumSource(TestEngine.class)
    void onlyDoctorsAskAndOnlyAdministratorsConfirm(TestEngine engine) {
        begin(engine);
        Session administrator = administrator();
        refused(Problem.NOT_ALLOWED, () -> new ErasureStore(administrator).ask(leaving.id(), "reason"));
        new ErasureStore(doctor).ask(leaving.id(), "reason");
        Session nurse = another("nurse", Role.NURSE);
        refused(Problem.NOT_ALLOWED, () -> new ErasureStore(nurse).confirm(leaving.id()));
        refused(Problem.NOT_ALLOWED, () -> new ErasureStore(nurse).requests());
        clinic.close();
    }

    @ParameterizedTest
    @EnumSource(value = TestEngine.class, names = "SQLITE")
    void aRestoreOfAnOlderBackupErasesAgain(TestEngine engine) throws IOException {
        begin(engine);
        Session administrator = administrator();
        Backups backups = new Backups(administrator);
        Path older = backups.folder().file(java.time.LocalDateTime.of(2026, 1, 1, 0, 0));
        backups.folder().make();
        backups.make(older, (_, _) -> {});
        new ErasureStore(doctor).ask(leaving.id(), "asked for in writing");
        new ErasureStore(administrator).confirm(leaving.id());
        clinic.close();

        var restore = new ClinicRestore(TestClinic.CLOCK, () -> false);
        ClinicFolder home = new ClinicFolder(folder.resolve("home"));
        assertEquals(
                1,
                restore.restore(older, home, "doctor", TestClinic.PASSWORD, Set.of(), (_, _) -> {})
                        .erasedAgain());
        try (var database = TestClinic.door().open(home)) {
            Session session = TestClinic.door().signIn(database, "doctor", TestClinic.PASSWORD);
            assertEquals(List.of(staying), new PatientStore(session).all());
        }
        // From the clinic that is being replaced, where the list does not lie beside the backup.
        Path elsewhere =
                Files.copy(older, Files.createDirectory(folder.resolve("usb")).resolve("old.backup"));
        ClinicFolder second = new ClinicFolder(folder.resolve("second"));
        assertEquals(
                0,
                restore.restore(elsewhere, second, "doctor", TestClinic.PASSWORD, Set.of(), (_, _) -> {})
                        .erasedAgain());
        ClinicFolder third = new ClinicFolder(folder.resolve("third"));
        assertEquals(
                1,
                restore.restore(elsewhere, third, "doctor", TestClinic.PASSWORD, Set.of(leaving.id()), (_, _) -> {})
                        .erasedAgain());
    }

    @ParameterizedTest
    @EnumSource(value = TestEngine.class, names = "SQLITE")
    void aListOfErasedPatientsThatWasChangedIsRefused(TestEngine engine) throws IOException {
        begin(engine);
        Session administrator = administrator();
        Path backup = folder.resolve("one.backup");
        new ErasureStore(doctor).ask(leaving.id(), "asked for in writing");
        new ErasureStore(administrator).confirm(leaving.id());
        new Backups(administrator).make(backup, (_, _) -> {});
        clinic.close();
        Path list;
        try (Stream<Path> files = Files.list(folder)) {
            list = files.filter(file -> file.getFileName().toString().startsWith("erased-"))
                    .findFirst()
                    .orElseThrow();
        }
        List<String> lines = Files.readAllLines(list);
        Files.writeString(list, lines.getFirst() + "\n");
        ClinicFolder home = new ClinicFolder(folder.resolve("home"));
        var restore = new ClinicRestore(TestClinic.CLOCK, () -> false);
        refused(
                Problem.ERASURES_ALTERED,
                () -> restore.restore(backup, home, "doctor", TestClinic.PASSWORD, Set.of(), (_, _) -> {}));
        assertFalse(Files.exists(home.path()));
    }

    @ParameterizedTest
    @EnumSource(value = TestEngine.class, names = "SQLITE")
    void neitherTheKeyNorTheNumberIsLeftInAnyByteOfTheClinic(TestEngine engine) throws IOException {
        begin(engine);
        byte[] key = bytes(DATA_KEY.WRAPPED, DATA_KEY.OWNER_ID);
        byte[] number = bytes(PATIENT_IDENTIFIER.VALUE, PATIENT_IDENTIFIER.PATIENT_ID);
        assertTrue(found(key) && found(number), "there before");
        new ErasureStore(doctor).ask(leaving.id(), "asked for in writing");
        new ErasureStore(administrator()).confirm(leaving.id());
        assertFalse(found(key), "the key, while the clinic is open");
        assertFalse(found(number), "the number, while the clinic is open");
        clinic.close();
        assertFalse(found(key) || found(number), "after it was closed");
    }

    private byte[] bytes(org.jooq.TableField<?, byte[]> column, org.jooq.TableField<?, Long> owner) {
        return doctor.database()
                .read(sql -> sql.select(column)
                        .from(column.getTable())
                        .where(owner.eq(leaving.id()))
                        .fetchSingle()
                        .value1());
    }

    private boolean found(byte[] part) throws IOException {
        String hex = HexFormat.of().formatHex(part);
        try (Stream<Path> files = Files.walk(clinic.folder().path())) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                if (HexFormat.of().formatHex(Files.readAllBytes(file)).contains(hex)) return true;
        }
        return false;
    }

    private void begin(TestEngine engine) {
        clinic = new TestClinic(folder, engine);
        doctor = clinic.session();
        leaving = add(doctor, "测试张伟", "E1");
        staying = add(doctor, "测试王芳", "E2");
        DocumentStore documents = new DocumentStore(doctor, new ResultStore(doctor));
        letter = documents.assign(
                documents.receive("letter.pdf", "application/pdf", new byte[] {1, 2, 3}), leaving.id());
        assertArrayEquals(new byte[] {1, 2, 3}, documents.content(letter.id()));
        assertEquals(2, cohort(doctor));
        assertEquals(
                2L,
                doctor.database()
                        .<Integer>read(sql -> sql.fetchCount(PATIENT_DETAIL))
                        .longValue());
        assertEquals(1, doctor.database().<Integer>read(sql -> sql.fetchCount(DOCUMENT)));
    }

    private Patient add(Session session, String name, String mrn) {
        Patient patient = new PatientStore(session)
                .add(
                        Demographics.of(name, Sex.MALE, LocalDate.of(1980, 1, 1)),
                        List.of(new PatientIdentifier(PatientIdentifier.MRN, mrn)));
        new TransplantStore(session)
                .append(new Transplant(0, patient.id(), Organ.KIDNEY, 1, LocalDate.of(2024, 1, 1), null), null);
        return patient;
    }

    private static int cohort(Session session) {
        return new CohortStore(session)
                .evaluate(CohortDefinition.FIRST_LIVER_OR_KIDNEY)
                .members()
                .size();
    }

    private Session administrator() {
        return another("admin2", Role.ADMINISTRATOR);
    }

    private Session another(String name, Role role) {
        ClinicDoor.addUser(doctor, new NewAccount(name, "Somebody else", EnumSet.of(role)), PASSWORD);
        return TestClinic.door().signIn(doctor.database(), name, PASSWORD);
    }

    private static void refused(Problem expected, Runnable action) {
        assertEquals(expected, assertThrows(ProblemException.class, action::run).problem());
    }
}
