package org.catamnesis.access;

import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class SessionTest {
    private static final char[] PASSWORD = "nurse has another".toCharArray();

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Session nurse;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        ClinicDoor.addUser(clinic.session(), new NewAccount("nurse", "Nurse Test", Set.of(Role.NURSE)), PASSWORD);
        nurse = TestClinic.door().signIn(clinic.session().database(), "nurse", PASSWORD);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void everyChangeEndsInAnEntry() {
        nurse.note(Operation.VIEW_PATIENTS, AuditEvent.of(Action.PRINTED).detail("slip"));
        assertEquals(
                List.of(
                        "clinic-created doctor null",
                        "user-added doctor null",
                        "signed-in nurse null",
                        "printed nurse slip"),
                entries());
    }

    @Test
    void anAttemptThatIsRefusedIsOnRecordAndChangesNothing() {
        assertRefused(() -> nurse.change(Operation.MANAGE_USERS, AuditEvent.of(Action.USER_ADDED), _ -> 1));
        assertRefused(() -> nurse.require(Operation.READ_AUDIT));
        assertRefused(() -> nurse.run(
                Operation.VIEW_PATIENTS, AuditEvent.of(Action.PRINTED), _ -> nurse.require(Operation.BACK_UP)));
        assertEquals(
                List.of("refused nurse MANAGE_USERS", "refused nurse READ_AUDIT", "refused nurse VIEW_PATIENTS"),
                entries().subList(3, 6));
    }

    @Test
    void workThatFailsLeavesNeitherRowsNorAnEntry() {
        assertThrows(
                IllegalStateException.class,
                () -> nurse.run(Operation.VIEW_PATIENTS, AuditEvent.of(Action.PRINTED), _ -> {
                    throw new IllegalStateException("no paper");
                }));
        assertEquals(3, entries().size());
    }

    private static void assertRefused(org.junit.jupiter.api.function.Executable attempt) {
        assertEquals(
                Problem.NOT_ALLOWED,
                assertThrows(ProblemException.class, attempt).problem());
    }

    private List<String> entries() {
        long doctor = clinic.session().account().id();
        return clinic.session()
                .database()
                .read(sql -> sql.selectFrom(AUDIT_ENTRY)
                        .orderBy(AUDIT_ENTRY.ID)
                        .fetch(row -> row.getAction()
                                + (row.getAccountId() == doctor ? " doctor " : " nurse ")
                                + row.getDetail()));
    }
}
