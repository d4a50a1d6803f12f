package org.catamnesis.cohort.export;

import static org.catamnesis.clinic.schema.Tables.AUDIT_ENTRY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.catamnesis.access.Action;
import org.catamnesis.access.CustodianSettings;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.SmallDisk;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.language.Fault;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A clinic with two doctors and a researcher: nothing leaves that another person did not let out. */
class ExportApprovalTest {
    private static final CohortDefinition EVERYBODY = CohortDefinition.FIRST_LIVER_OR_KIDNEY;
    private static final Grounds GROUNDS = new Grounds("Rejection", "EC-1", "Registry", LocalDate.of(2027, 1, 1));
    private static final ExportProgress QUIET = (_, _) -> {};

    @TempDir
    static Path folder;

    private static CohortClinic clinic;
    private static Session doctor;
    private static Session colleague;
    private static Session researcher;

    @BeforeAll
    static void open() {
        clinic = new CohortClinic(folder, 40);
        doctor = clinic.session();
        colleague = clinic.clinic.session(Role.DOCTOR);
        researcher = clinic.clinic.session(Role.RESEARCHER);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @AfterEach
    void nobodyIsCustodian() {
        new CustodianSettings(doctor).nameNobody();
    }

    @Test
    void whoAskedDoesNotApproveAndTheFolderTellsRolesAndReasonsButNobodysName() throws IOException {
        AskedExport asked = ask(doctor, EVERYBODY, Policy.P2);
        Path out = folder.resolve("approved");
        assertProblem(
                Problem.EXPORT_NEEDS_ANOTHER, () -> new CohortExport(doctor).approve(asked, new Writing(out), QUIET));
        assertFalse(Files.exists(out));
        List<String> before = new ExportRunStore(doctor).earlier().besides(asked.ask());
        var other = new ExportAsk(EVERYBODY, Policy.P2.withK(7), ExportFormat.USUAL, GROUNDS);
        List<String> joined =
                new ArrayList<>(new ExportRunStore(doctor).earlier().besides(other));
        ExportResult result = new CohortExport(colleague)
                .approve(asked, new Writing(out, false, "Reviewed", null), QUIET)
                .orElseThrow();
        JsonNode approval = json(out, "privacy/approval.json");
        joined.add("P2");
        assertEquals(
                joined.stream().sorted().toList(),
                new ExportRunStore(doctor).earlier().besides(other));
        assertEquals(before, new ExportRunStore(doctor).earlier().besides(asked.ask()));
        assertEquals("""
                {"asked_by":"doctor","by":"doctor","by_another_person":true,\
                "note":"Another person than the one who asked for this export approved it.",\
                "purpose":"Rejection","ethics_number":"EC-1","recipient":"Registry","expires_on":"2027-01-01",\
                "policy":"P2","policy_sha256":"%s","earlier_exports_of_project_under_other_policies":%d,"waiver":null,\
                "identifier_scan":{"hits":0,"hits_by_kind":{}}}""".formatted(Digests.of(out.resolve("privacy/policy.json")), before.size()), approval.toString());
        assertEquals(
                json(out, "manifest.json").path("approval").path("by_another_person"),
                approval.path("by_another_person"));
        AskedExport after = new ExportRequestStore(doctor).numbered(asked.number());
        assertEquals(Optional.of(result.exportId()), after.exportId());
        assertEquals("Reviewed", after.decision().orElseThrow().reason());
        ExportRunStore.Run run = new ExportRunStore(researcher).all().getFirst();
        assertEquals(
                List.of(asked.number(), "csv,parquet", result.patients(), result.suppressed()),
                List.of(run.request(), run.formats(), run.patients(), run.suppressed()));
        assertProblem(
                Problem.EXPORT_DECIDED,
                () -> new CohortExport(colleague).approve(asked, new Writing(folder.resolve("again")), QUIET));
        assertFalse(Files.exists(folder.resolve("again")));
    }

    @Test
    void noWayWritesAFolderForAResearcherOrWithoutAnotherPersonsDecision() throws IOException {
        AskedExport own = ask(researcher, EVERYBODY, Policy.P2);
        AskedExport doctors = ask(doctor, EVERYBODY, Policy.P4);
        Path none = folder.resolve("none");
        var request = new ExportRequest(EVERYBODY, Policy.P2, none, false);
        var writing = new Writing(none, false, "let me", new Waiver("let me", 1000));
        List<Path> before = inside();
        assertProblem(Problem.NOT_ALLOWED, () -> new CohortExport(researcher).run(request, QUIET));
        assertProblem(Problem.NOT_ALLOWED, () -> new CohortExport(researcher).run(request, writing.waiver(), QUIET));
        assertProblem(Problem.NOT_ALLOWED, () -> new CohortExport(researcher).approve(own, writing, QUIET));
        assertProblem(Problem.NOT_ALLOWED, () -> new CohortExport(researcher).write(own, writing, QUIET));
        assertProblem(Problem.EXPORT_NEEDS_ANOTHER, () -> new CohortExport(doctor).run(request, QUIET));
        assertProblem(Problem.EXPORT_NEEDS_ANOTHER, () -> new CohortExport(doctor).approve(doctors, writing, QUIET));
        assertProblem(Problem.EXPORT_NEEDS_ANOTHER, () -> new CohortExport(doctor).write(doctors, writing, QUIET));
        assertProblem(Problem.EXPORT_NEEDS_ANOTHER, () -> new CohortExport(doctor).write(own, writing, QUIET));
        assertEquals(before, inside());
        assertEquals(
                Optional.empty(),
                new ExportRequestStore(doctor).numbered(own.number()).decision());
    }

    @Test
    void onlyTheCustodianGetsAnIdentifiedCopyAndAnotherDoctorHasToAgree() throws IOException {
        var custody = new CustodianSettings(doctor);
        Path out = folder.resolve("identified");
        assertProblem(Problem.NOT_ALLOWED, () -> ask(researcher, EVERYBODY, Policy.P0));
        assertProblem(Problem.NOT_CUSTODIAN, () -> ask(colleague, EVERYBODY, Policy.P0));
        custody.name(colleague.account().id());
        AskedExport asked = ask(colleague, EVERYBODY, Policy.P0);
        var writing = new Writing(out);
        assertProblem(Problem.EXPORT_NEEDS_ANOTHER, () -> new CohortExport(colleague).approve(asked, writing, QUIET));
        assertProblem(Problem.EXPORT_NEEDS_ANOTHER, () -> new CohortExport(colleague).write(asked, writing, QUIET));
        assertEquals(Optional.empty(), new CohortExport(doctor).approve(asked, writing, QUIET));
        assertFalse(Files.exists(out));
        AskedExport approved = new ExportRequestStore(colleague).numbered(asked.number());
        assertProblem(Problem.NOT_CUSTODIAN, () -> new CohortExport(doctor).write(approved, writing, QUIET));
        assertFalse(Files.exists(out));
        var signed = new Writing(out, false, null, new Waiver("I know them", 1));
        assertProblem(Problem.EXPORT_NEEDS_ANOTHER, () -> new CohortExport(colleague).write(approved, signed, QUIET));
        ExportResult result = new CohortExport(colleague).write(approved, writing, QUIET);
        assertProblem(
                Problem.EXPORT_DECIDED,
                () -> new CohortExport(colleague).write(approved, new Writing(folder.resolve("again")), QUIET));
        assertFalse(Files.exists(folder.resolve("again")));
        assertEquals(
                Optional.of(result.exportId()),
                new ExportRequestStore(colleague).numbered(asked.number()).exportId());
        assertEquals("request " + asked.number() + ' ' + result.exportId(), last(Action.EXPORTED));
        assertEquals(41, Files.readAllLines(out.resolve("tidy/identities.csv")).size());
        assertTrue(Files.readString(out.resolve("tidy/identities.csv")).contains("MRN700000"));
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                if (!file.endsWith("identities.csv"))
                    assertFalse(
                            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains("MRN700000"),
                            file::toString);
        }
    }

    @Test
    void whatTheScanFindsLeavesOnlyUnderASignedWaiverThatCoversIt() throws IOException {
        String name = "欧阳" + CohortClinic.GIVEN.charAt(0) + CohortClinic.GIVEN.charAt(0);
        var named = new CohortDefinition("named", 0, "named", name, 1, List.of(), List.of(), List.of());
        AskedExport asked = ask(researcher, named, Policy.P2);
        Path out = folder.resolve("waived");
        var export = new CohortExport(doctor);
        ProblemException found =
                assertThrows(ProblemException.class, () -> export.approve(asked, new Writing(out), QUIET));
        assertEquals(Problem.IDENTIFIER_FOUND, found.problem());
        assertFalse(found.getMessage() != null && found.getMessage().contains(name));
        int hits = (Integer) found.arguments()[0];
        assertTrue(last(Action.EXPORT_STOPPED).startsWith(hits + " found in "));
        for (AskedExport unseen : List.of(asked, ask(researcher, named, Policy.P4))) {
            var more = new Writing(out, false, null, new Waiver("Whatever it is", hits + 1));
            assertProblem(Problem.WAIVER_UNSEEN, () -> export.approve(unseen, more, QUIET));
        }
        assertProblem(
                Problem.IDENTIFIER_FOUND,
                () -> export.approve(
                        asked, new Writing(out, false, null, new Waiver("A name of the trial", hits - 1)), QUIET));
        assertProblem(
                Problem.REASON_MISSING,
                () -> export.approve(asked, new Writing(out, false, null, new Waiver(" ", hits)), QUIET));
        assertFalse(Files.exists(out));
        export.approve(asked, new Writing(out, false, null, new Waiver("A name of the trial", hits)), QUIET);
        JsonNode approval = json(out, "privacy/approval.json");
        assertEquals("A name of the trial", approval.path("waiver").asText());
        assertEquals(hits, approval.path("identifier_scan").path("hits").asInt());
        assertEquals(
                hits,
                approval.path("identifier_scan")
                        .path("hits_by_kind")
                        .path("name")
                        .asInt());
        assertEquals(
                new Waiver("A name of the trial", hits),
                new ExportRequestStore(doctor)
                        .numbered(asked.number())
                        .decision()
                        .orElseThrow()
                        .waiver());
    }

    @Test
    void aCancelledApprovalLeavesNothingAndTheRequestWaitsOn() throws IOException {
        AskedExport asked = ask(researcher, EVERYBODY, Policy.P2);
        List<Path> before = inside();
        assertProblem(
                Problem.CANCELLED,
                () -> new CohortExport(doctor).approve(asked, new Writing(folder.resolve("cancelled")), (_, _) -> {
                    throw new CancellationException();
                }));
        assertEquals(before, inside());
        assertEquals(
                Optional.empty(),
                new ExportRequestStore(doctor).numbered(asked.number()).decision());
    }

    @Test
    void aFolderWhoseEntryDoesNotGetOnRecordIsTakenBack() throws IOException {
        AskedExport asked = ask(researcher, EVERYBODY, Policy.P2);
        List<Path> before = inside();
        var writing = new Writing(folder.resolve("unrecorded"));
        ddl("create trigger no_entry before insert on audit_entry when new.action = 'exported'"
                + " begin select raise(abort, 'no'); end");
        try {
            assertThrows(RuntimeException.class, () -> new CohortExport(doctor).approve(asked, writing, QUIET));
        } finally {
            ddl("drop trigger no_entry");
        }
        assertEquals(before, inside());
        assertEquals(
                Optional.empty(),
                new ExportRequestStore(doctor).numbered(asked.number()).decision());
        new CohortExport(doctor).approve(asked, writing, QUIET);
        assertEquals(Optional.empty(), ExportVerification.firstDifference(writing.folder()));
    }

    private static void ddl(String statement) {
        doctor.database().write(sql -> sql.execute(statement));
    }

    private static String last(Action action) {
        return doctor.database()
                .read(sql -> sql.select(AUDIT_ENTRY.DETAIL)
                        .from(AUDIT_ENTRY)
                        .where(AUDIT_ENTRY.ACTION.eq(action.code()))
                        .orderBy(AUDIT_ENTRY.ID.desc())
                        .limit(1)
                        .fetchSingle(AUDIT_ENTRY.DETAIL));
    }

    @Test
    void aFullDiskLeavesNothingWhereverItFillsUpAndTheRequestWaitsOn() throws Exception {
        AskedExport asked = ask(researcher, EVERYBODY, Policy.P2);
        try (SmallDisk disk = new SmallDisk(folder.resolve("disk"), 16)) {
            Path out = disk.path().resolve("export");
            for (int kib : new int[] {16, 64, 200}) {
                disk.leave(kib);
                assertProblem(
                        Problem.DISK_FULL, () -> new CohortExport(doctor).approve(asked, new Writing(out), QUIET));
                try (Stream<Path> left = Files.list(disk.path())) {
                    assertEquals(List.of(), left.toList());
                }
            }
            disk.leave(32_000);
            new CohortExport(doctor).approve(asked, new Writing(out), QUIET);
            assertEquals(Optional.empty(), ExportVerification.firstDifference(out));
        }
    }

    @Test
    void theRecipeInTheFolderIsReadAsItWasAsked() throws IOException {
        AskedExport asked = ask(researcher, EVERYBODY, Policy.P2);
        Path out = folder.resolve("cooked");
        new CohortExport(doctor).approve(asked, new Writing(out), QUIET);
        assertEquals(
                new ExportRecipe(
                        asked.ask().definition(),
                        Policy.P2,
                        ExportFormat.USUAL,
                        false,
                        asked.ask().seed(),
                        null),
                ExportRecipe.read(out.resolve("recipe.json")));
        ProblemException unreadable = assertThrows(
                ProblemException.class,
                () -> ExportRecipe.parse("{\"format\":2,\"sed\":2,\"policy\":{},\"formats\":[\"cvs\"],\"seed\":1.5}"));
        assertEquals(
                List.of(
                        "sed: fault.field-unknown",
                        "format: fault.none-of",
                        "cohort_definition: fault.missing",
                        "formats #1: fault.none-of",
                        "seed: fault.whole-any"),
                ((List<?>) unreadable.arguments()[0])
                        .stream()
                                .map(each -> ((Fault) each).place() + ": " + ((Fault) each).key())
                                .toList());
        assertProblem(Problem.RECIPE_UNREADABLE, () -> ExportRecipe.parse("no recipe"));
        assertProblem(Problem.FILE_MISSING, () -> ExportRecipe.read(folder.resolve("nothing.json")));
    }

    private static AskedExport ask(Session session, CohortDefinition definition, Policy policy) {
        return new ExportRequestStore(session).ask(new ExportAsk(definition, policy, ExportFormat.USUAL, GROUNDS));
    }

    private static List<Path> inside() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static JsonNode json(Path out, String file) throws IOException {
        return new ObjectMapper().readTree(Files.readString(out.resolve(file)));
    }

    private static void assertProblem(Problem expected, Executable call) {
        assertEquals(expected, assertThrows(ProblemException.class, call).problem());
    }
}
