package org.catamnesis.cohort.export;

import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;
import static org.catamnesis.clinic.schema.Tables.REIDENTIFICATION;
import static org.catamnesis.clinic.schema.Tables.STUDY_SUBJECT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.catamnesis.access.CustodianSettings;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.cohort.StudySubjectStore;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class ReidentificationStoreTest {
    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private long patient;
    private Map<Long, String> ids;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        patient = add("测试甲");
        ids = new StudySubjectStore(clinic.session()).ids("liver", Policy.P2, List.of(patient, add("测试乙")));
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    private long add(String name) {
        return new PatientStore(clinic.session())
                .add(Demographics.of(name, Sex.MALE, null), List.of())
                .id();
    }

    @Test
    void onlyTheNamedCustodianTurnsAStudyIdBackAndTheReasonIsSealed() {
        Session custodian = clinic.session(Role.DOCTOR);
        var settings = new CustodianSettings(clinic.session());
        assertEquals(Optional.empty(), settings.custodian());
        assertProblem(Problem.NOT_CUSTODIAN, () -> reveal(custodian, ids.get(patient), "Recall"));
        settings.name(custodian.account().id());
        assertEquals(Optional.of(custodian.account()), settings.custodian());

        assertEquals(List.of("liver"), new ReidentificationStore(custodian).projects());
        assertEquals(
                patient, reveal(custodian, " " + ids.get(patient).toLowerCase(java.util.Locale.ROOT), "Recall of 批号"));
        assertEquals("reidentified " + patient, lastEntry());
        var row = clinic.session().database().read(sql -> sql.fetchSingle(REIDENTIFICATION));
        assertEquals(
                "Recall of 批号",
                clinic.session()
                        .database()
                        .read(sql -> clinic.session()
                                .seals()
                                .fields()
                                .open(sql, patient, REIDENTIFICATION.REASON, row.getId(), row.getReason())));
        assertEquals("liver", row.getProject());

        assertProblem(Problem.REASON_MISSING, () -> reveal(custodian, ids.get(patient), " "));
        assertProblem(Problem.STUDY_ID_UNKNOWN, () -> reveal(custodian, "PNOBODY", "Recall"));
        assertProblem(
                Problem.STUDY_ID_UNKNOWN,
                () -> new ReidentificationStore(custodian).reveal("kidney", ids.get(patient), "Recall"));
        assertEquals(1, count());
    }

    /** An id leads back whichever policy it left under, and also from before ids had one. */
    @Test
    void theProjectAloneIsAskedFor() {
        Session custodian = clinic.session(Role.DOCTOR);
        new CustodianSettings(clinic.session()).name(custodian.account().id());
        var store = new StudySubjectStore(clinic.session());
        clinic.session()
                .database()
                .write(sql ->
                        sql.update(STUDY_SUBJECT).set(STUDY_SUBJECT.POLICY, "").execute());
        Map<Long, String> limited = store.ids("liver", Policy.P1, List.of(patient));
        Map<Long, String> banded = store.ids("liver", Policy.P2, List.of(patient));
        assertEquals(
                3,
                Set.of(ids.get(patient), limited.get(patient), banded.get(patient))
                        .size());
        for (Map<Long, String> told : List.of(ids, limited, banded))
            assertEquals(patient, reveal(custodian, told.get(patient), "Recall"));
    }

    @Test
    void everybodyElseIsRefusedOnRecord() {
        Session custodian = clinic.session(Role.DOCTOR);
        new CustodianSettings(clinic.session()).name(custodian.account().id());
        Session researcher = clinic.session(Role.RESEARCHER);
        assertFalse(new ReidentificationStore(researcher).mayReveal());
        assertFalse(new ReidentificationStore(clinic.session()).mayReveal());
        assertTrue(new ReidentificationStore(custodian).mayReveal());
        assertProblem(Problem.NOT_ALLOWED, () -> reveal(researcher, ids.get(patient), "Recall"));
        assertEquals("refused null", lastEntry());
        assertProblem(Problem.NOT_CUSTODIAN, () -> reveal(clinic.session(), ids.get(patient), "Recall"));
        assertEquals("refused null", lastEntry());
        assertProblem(
                Problem.NOT_ALLOWED,
                () -> new CustodianSettings(custodian).name(custodian.account().id()));
        assertProblem(
                Problem.CUSTODIAN_UNFIT,
                () -> new CustodianSettings(clinic.session())
                        .name(researcher.account().id()));
        assertEquals(0, count());
        new CustodianSettings(clinic.session()).nameNobody();
        assertProblem(Problem.NOT_CUSTODIAN, () -> reveal(custodian, ids.get(patient), "Recall"));
    }

    private static long reveal(Session session, String studyId, String reason) {
        return new ReidentificationStore(session).reveal("liver", studyId, reason);
    }

    private int count() {
        return clinic.session().database().read(sql -> sql.fetchCount(REIDENTIFICATION));
    }

    @Test
    void aCustodianWhoseNameAnotherProgramWroteIsNobody() {
        Session doctor = clinic.session(Role.DOCTOR);
        Session colleague = clinic.session();
        var settings = new CustodianSettings(clinic.session());
        settings.name(doctor.account().id());
        String forged = Long.toString(colleague.account().id());
        doctor.database()
                .write(sql -> sql.execute("update setting set value = replace(value, '"
                        + doctor.account().id() + " ', '" + forged + " ') where name = 'custodian'"));
        assertEquals(Optional.empty(), settings.custodian());
        assertProblem(Problem.NOT_CUSTODIAN, () -> reveal(colleague, ids.get(patient), "Recall"));
        settings.name(doctor.account().id());
        assertEquals(Optional.of(doctor.account()), settings.custodian());
        // What this program sealed of an earlier custodian is of no use once another is named.
        String earlier = (String)
                doctor.database().read(sql -> sql.fetchValue("select value from setting where name = 'custodian'"));
        settings.name(colleague.account().id());
        doctor.database()
                .write(sql -> sql.execute("update setting set value = '" + earlier + "' where name = 'custodian'"));
        assertEquals(Optional.empty(), settings.custodian());
        assertProblem(Problem.NOT_CUSTODIAN, () -> reveal(doctor, ids.get(patient), "Recall"));
    }

    private String lastEntry() {
        return clinic.session()
                .database()
                .read(sql -> sql.selectFrom(AUDIT_ENTRY)
                        .orderBy(AUDIT_ENTRY.ID.desc())
                        .limit(1)
                        .fetchSingle(entry -> entry.getAction() + ' ' + entry.getPatientId()));
    }

    private static void assertProblem(Problem expected, Executable call) {
        assertEquals(expected, assertThrows(ProblemException.class, call).problem());
    }
}
