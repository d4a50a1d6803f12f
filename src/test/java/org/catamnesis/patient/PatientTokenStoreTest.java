package org.catamnesis.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.ErasureStore;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
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
class PatientTokenStoreTest {
    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private PatientTokenStore tokens;
    private long patient;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        tokens = new PatientTokenStore(clinic.session());
        patient = person("测试甲");
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void itIsIssuedOnceAndFoundAgain() {
        assertEquals(Optional.empty(), tokens.of(patient));
        PatientToken issued = tokens.issue(patient);
        assertEquals(issued, tokens.issue(patient));
        assertEquals(Optional.of(issued), tokens.of(patient));
        assertEquals(patient, tokens.find(issued));
        assertNotEquals(issued, tokens.issue(person("测试乙")));
    }

    @Test
    void oneThatWasRevokedSaysSoAndTheNextOneOpens() {
        PatientToken lost = tokens.issue(patient);
        assertEquals(1, tokens.revoke(patient));
        assertEquals(Problem.CODE_REVOKED, refused(lost));
        assertEquals(Optional.empty(), tokens.of(patient));
        PatientToken next = tokens.issue(patient);
        assertNotEquals(lost, next);
        assertEquals(patient, tokens.find(next));
        assertEquals(Problem.CODE_REVOKED, refused(lost));
        assertEquals(0, tokens.revoke(person("测试丙")));
    }

    @Test
    void oneOfAnotherClinicIsNotKnown() {
        tokens.issue(patient);
        assertEquals(Problem.CODE_UNKNOWN, refused(PatientToken.draw(new SecureRandom())));
    }

    @Test
    void itGoesWithItsPatientIntoAnotherRecordAndBack() {
        long kept = person("测试丁");
        PatientToken his = tokens.issue(patient);
        PatientToken keptOnes = tokens.issue(kept);
        RowMoveStore rows = new RowMoveStore(clinic.session());
        Session session = clinic.session();
        session.run(
                org.catamnesis.access.Operation.CHANGE_PATIENTS,
                org.catamnesis.access.AuditEvent.of(org.catamnesis.access.Action.PATIENTS_MERGED)
                        .patient(kept),
                sql -> rows.moveAll(sql, patient, kept));
        assertEquals(kept, tokens.find(his));
        assertEquals(kept, tokens.find(keptOnes));
        assertEquals(2, tokens.revoke(kept));
        assertEquals(Problem.CODE_REVOKED, refused(his));
        assertEquals(Problem.CODE_REVOKED, refused(keptOnes));
    }

    @Test
    void whoWasErasedIsNotFoundByIt() {
        PatientToken token = tokens.issue(patient);
        new ErasureStore(clinic.session()).ask(patient, "withdrawn");
        ClinicDoor.addUser(
                clinic.session(),
                new NewAccount("second", "Second", EnumSet.of(Role.ADMINISTRATOR)),
                TestClinic.PASSWORD);
        new ErasureStore(TestClinic.door().signIn(clinic.session().database(), "second", TestClinic.PASSWORD))
                .confirm(patient);
        assertEquals(Problem.CODE_UNKNOWN, refused(token));
        assertEquals(Optional.empty(), tokens.of(patient));
    }

    private Problem refused(PatientToken token) {
        return assertThrows(ProblemException.class, () -> tokens.find(token)).problem();
    }

    private long person(String name) {
        return new PatientStore(clinic.session())
                .add(Demographics.of(name, Sex.MALE, null), List.of())
                .id();
    }
}
