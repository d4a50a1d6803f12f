package org.catamnesis.app;

import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.catamnesis.access.AuditEntryStore;
import org.catamnesis.access.Backups;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.ClinicRestore;
import org.catamnesis.access.Colleagues;
import org.catamnesis.access.CustodianSettings;
import org.catamnesis.access.ErasureStore;
import org.catamnesis.access.LockSettings;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Operation;
import org.catamnesis.access.OwnPassword;
import org.catamnesis.access.People;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.clinic.schema.DefaultSchema;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortStore;
import org.catamnesis.cohort.StudySubjectStore;
import org.catamnesis.cohort.export.AskedExport;
import org.catamnesis.cohort.export.CohortExport;
import org.catamnesis.cohort.export.ExportAsk;
import org.catamnesis.cohort.export.ExportFormat;
import org.catamnesis.cohort.export.ExportRequestStore;
import org.catamnesis.cohort.export.Grounds;
import org.catamnesis.cohort.export.ReidentificationStore;
import org.catamnesis.cohort.export.Writing;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.exchange.BadRow;
import org.catamnesis.exchange.LoadWatch;
import org.catamnesis.exchange.Sheet;
import org.catamnesis.exchange.SpreadsheetStore;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
import org.catamnesis.followup.content.ContentApprovalStore;
import org.catamnesis.followup.signing.SignOffStore;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.medication.ContentPack;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.DosingStore;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.DocumentStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of who may do what, written out once more and tried with real calls of the services. */
class RoleTableTest {
    private static final Map<Operation, String> TABLE = Map.ofEntries(
            Map.entry(Operation.VIEW_PATIENTS, "doctor nurse"),
            Map.entry(Operation.CHANGE_PATIENTS, "doctor nurse"),
            Map.entry(Operation.LOAD_SPREADSHEETS, "doctor nurse"),
            Map.entry(Operation.READ_REPORTS, "doctor nurse"),
            Map.entry(Operation.ENTER_RESULTS, "doctor nurse"),
            Map.entry(Operation.RECORD_VISITS, "doctor nurse"),
            Map.entry(Operation.CHANGE_REGIMEN, "doctor"),
            Map.entry(Operation.SIGN_OFF, "doctor"),
            Map.entry(Operation.APPROVE_CONTENT, "doctor"),
            Map.entry(Operation.PREVIEW_COHORTS, "doctor researcher"),
            Map.entry(Operation.ASK_FOR_EXPORT, "doctor researcher"),
            Map.entry(Operation.APPROVE_EXPORT, "doctor"),
            Map.entry(Operation.EXPORT_IDENTIFIED, "doctor"),
            Map.entry(Operation.REIDENTIFY, "doctor"),
            Map.entry(Operation.MANAGE_USERS, "administrator"),
            Map.entry(Operation.CHANGE_SETTINGS, "administrator"),
            Map.entry(Operation.BACK_UP, "administrator"),
            Map.entry(Operation.RESTORE, "administrator"),
            Map.entry(Operation.READ_AUDIT, "administrator"),
            Map.entry(Operation.ASK_FOR_ERASURE, "doctor"),
            Map.entry(Operation.CONFIRM_ERASURE, "administrator"),
            Map.entry(Operation.CHANGE_OWN_PASSWORD, "doctor nurse researcher administrator"));

    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);

    /** What somebody asks of a service; it may take as many patients as it needs from the clinic. */
    private interface Call {
        void by(Session session) throws IOException;
    }

    @TempDir
    Path folder;

    private TestClinic clinic;
    private long patient;
    private Path backup;
    private int made;
    private long waiting;
    private AskedExport asked;

    @BeforeEach
    void open() throws IOException {
        clinic = new TestClinic(folder);
        patient = newPatient();
        unsigned();
        for (Role role : Role.values())
            ClinicDoor.addUser(
                    clinic.session(),
                    new NewAccount("the-" + code(role), code(role), EnumSet.of(role)),
                    TestClinic.PASSWORD);
        new CustodianSettings(clinic.session())
                .name(new Colleagues(clinic.session())
                        .doctors().stream()
                                .filter(doctor -> doctor.userName().equals("the-doctor"))
                                .findFirst()
                                .orElseThrow()
                                .id());
        backup = folder.resolve("drill.backup");
        new Backups(clinic.session()).make(backup, (_, _) -> {});
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void everyOperationStandsInTheTable() {
        assertEquals(EnumSet.allOf(Operation.class), TABLE.keySet());
        for (Operation operation : Operation.values())
            assertEquals(
                    TABLE.get(operation),
                    EnumSet.allOf(Role.class).stream()
                            .filter(role -> operation.allowedFor(Set.of(role)))
                            .map(RoleTableTest::code)
                            .collect(Collectors.joining(" ")),
                    operation.name());
    }

    @Test
    void everyRoleMayDoWhatTheTableSaysAndNothingElse() throws IOException {
        Map<Operation, Call> calls = calls();
        assertEquals(EnumSet.allOf(Operation.class), EnumSet.copyOf(calls.keySet()), "each needs a call of a service");
        for (Role role : Role.values()) {
            Session session =
                    TestClinic.door().signIn(clinic.session().database(), "the-" + code(role), TestClinic.PASSWORD);
            for (Operation operation : Operation.values()) {
                if (TABLE.get(operation).contains(code(role)))
                    calls.get(operation).by(session);
                else assertRefused(operation, role, session, calls.get(operation));
            }
        }
    }

    private void assertRefused(Operation operation, Role role, Session session, Call call) {
        Map<String, Integer> before = content();
        ProblemException refused = assertThrows(
                ProblemException.class, () -> call.by(session), () -> role + " came through with " + operation);
        assertEquals(Problem.NOT_ALLOWED, refused.problem(), () -> role + " with " + operation);
        assertEquals(before, content(), () -> role + " with " + operation + " changed something");
        assertEquals(
                "refused " + session.account().id() + ' ' + operation.name(),
                clinic.session()
                        .database()
                        .read(sql -> sql.selectFrom(AUDIT_ENTRY)
                                .orderBy(AUDIT_ENTRY.ID.desc())
                                .limit(1)
                                .fetchSingle(entry ->
                                        entry.getAction() + ' ' + entry.getAccountId() + ' ' + entry.getDetail())));
    }

    /** Every table but the audit trail. */
    private Map<String, Integer> content() {
        return clinic.session().database().read(sql -> {
            Map<String, Integer> content = new TreeMap<>();
            DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                    .filter(table -> !table.getName().startsWith("audit_"))
                    .forEach(table -> content.put(
                            table.getName(),
                            sql.selectFrom(table).fetch().formatCSV().hashCode()));
            return content;
        });
    }

    private Map<Operation, Call> calls() {
        Map<Operation, Call> calls = new EnumMap<>(Operation.class);
        calls.put(
                Operation.VIEW_PATIENTS,
                session -> assertTrue(new PatientStore(session).all().size() > 0));
        calls.put(
                Operation.CHANGE_PATIENTS,
                session -> new PatientStore(session).add(Demographics.of("测试", Sex.MALE, null), List.of()));
        calls.put(Operation.LOAD_SPREADSHEETS, this::load);
        calls.put(Operation.READ_REPORTS, session -> new DocumentStore(session, new ResultStore(session)).inbox());
        calls.put(Operation.ENTER_RESULTS, session -> new ResultStore(session).append(List.of(creatinine())));
        calls.put(
                Operation.RECORD_VISITS,
                session -> new VisitStore(session).append(new Visit(0, patient, TODAY, null, "clinic", true, null)));
        calls.put(
                Operation.SIGN_OFF,
                session -> new SignOffStore(session)
                        .sign(
                                patient,
                                Map.of("renal", List.of(unsigned())),
                                org.catamnesis.followup.signing.Decision.NO_CHANGE,
                                ""));
        calls.put(Operation.CHANGE_REGIMEN, session -> new DosingStore(session).append(tacrolimus(), null));
        calls.put(
                Operation.APPROVE_CONTENT,
                session -> new ContentApprovalStore(session).approve(ContentPack.of("alerts"), Set.of("DATA")));
        calls.put(
                Operation.PREVIEW_COHORTS,
                session -> new CohortStore(session).evaluate(CohortDefinition.FIRST_LIVER_OR_KIDNEY));
        calls.put(
                Operation.ASK_FOR_EXPORT,
                session -> assertEquals(
                        1,
                        new StudySubjectStore(session)
                                .ids("study", Policy.P2, List.of(patient))
                                .size()));
        calls.put(Operation.APPROVE_EXPORT, this::export);
        calls.put(
                Operation.EXPORT_IDENTIFIED,
                session -> new CustodianSettings(session).require(Operation.EXPORT_IDENTIFIED));
        calls.put(
                Operation.REIDENTIFY,
                session -> assertEquals(List.of("study"), new ReidentificationStore(session).projects()));
        calls.put(
                Operation.MANAGE_USERS,
                session -> new People(session).add(new NewAccount("user" + ++made, "User", Set.of(Role.NURSE))));
        calls.put(Operation.CHANGE_SETTINGS, session -> new LockSettings(session).change(7));
        calls.put(
                Operation.BACK_UP,
                session -> new Backups(session).make(folder.resolve(++made + ".backup"), (_, _) -> {}));
        calls.put(
                Operation.RESTORE,
                session -> new ClinicRestore(TestClinic.CLOCK, () -> false).drill(session, backup, (_, _) -> {}));
        calls.put(Operation.READ_AUDIT, session -> new AuditEntryStore(session).names());
        calls.put(Operation.ASK_FOR_ERASURE, session -> new ErasureStore(session).ask(patient, "withdrawn"));
        calls.put(
                Operation.CONFIRM_ERASURE,
                session -> assertEquals(1, new ErasureStore(session).requests().size()));
        calls.put(
                Operation.CHANGE_OWN_PASSWORD,
                session -> new OwnPassword(session).change(TestClinic.PASSWORD, "another horse".toCharArray()));
        return calls;
    }

    private void load(Session session) throws IOException {
        Path sheets = Files.createDirectories(folder.resolve("sheets" + ++made));
        Files.writeString(sheets.resolve("patients.csv"), "mrn,name,sex,birth_date\nS10" + made + ",测试,F,1980-02-03\n");
        new SpreadsheetStore(session, AnalyteCatalogue.standard()).load(sheets, Map.of(), false, new Quiet());
    }

    /** So small a cohort never leaves the clinic; that is said only to one who may, of what somebody else asked for. */
    private void export(Session session) {
        if (asked == null)
            asked = new ExportRequestStore(clinic.session())
                    .ask(new ExportAsk(
                            CohortDefinition.FIRST_LIVER_OR_KIDNEY,
                            Policy.P2,
                            ExportFormat.USUAL,
                            new Grounds("a study", null, "its authors", null)));
        var writing = new Writing(folder.resolve("export" + ++made));
        ProblemException problem = assertThrows(
                ProblemException.class, () -> new CohortExport(session).approve(asked, writing, (_, _) -> {}));
        if (problem.problem() != Problem.COHORT_TOO_SMALL) throw problem;
    }

    /** In the queue since the first time that it is asked for, by whoever may put it there. */
    private long unsigned() {
        if (waiting == 0)
            waiting = new ResultStore(clinic.session())
                    .append(List.of(creatinine()))
                    .getFirst()
                    .id();
        return waiting;
    }

    private LabResult creatinine() {
        var measured = new Measurement(
                "肌酐", ResultValue.parse("132"), "μmol/L", "umol/L", ReferenceInterval.parse("57-97"), null);
        return new LabResult(0, patient, "CREA", measured, Sampling.at(TODAY.atTime(8, 21)), Provenance.MANUAL, null);
    }

    private Dosing tacrolimus() {
        return new Dosing(0, patient, "tacrolimus", null, TODAY, null, 1.5, "mg", 2, null, null);
    }

    private long newPatient() {
        return new PatientStore(clinic.session())
                .add(Demographics.of("测试一", Sex.MALE, null), List.of())
                .id();
    }

    private static String code(Role role) {
        return role.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static final class Quiet implements LoadWatch {
        @Override
        public void bad(BadRow row) {
            throw new AssertionError(row.toString());
        }

        @Override
        public void progress(Sheet sheet, long rows, double done) {}
    }
}
