package org.catamnesis.cohort.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.cohort.Censoring;
import org.catamnesis.cohort.Cohort;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.Course;
import org.catamnesis.cohort.CourseStore;
import org.catamnesis.cohort.Criterion;
import org.catamnesis.cohort.Member;
import org.catamnesis.cohort.Observation;
import org.catamnesis.cohort.Range;
import org.catamnesis.cohort.privacy.IdentifierScan;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.cohort.privacy.Sensitive;
import org.catamnesis.cohort.privacy.Traits;
import org.catamnesis.cohort.tidy.Codebook;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.PatientContactStore;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Pinyin;
import org.catamnesis.patient.Relation;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CohortExportTest {
    private static final CohortDefinition EVERYBODY = CohortDefinition.FIRST_LIVER_OR_KIDNEY;

    @TempDir
    static Path folder;

    private static CohortClinic clinic;

    @BeforeAll
    static void open() {
        clinic = new CohortClinic(folder, 60);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void nothingThatTellsWhoSomebodyIsLeavesTheClinic() throws IOException {
        Path out = export("canaries");
        List<String> forbidden = new java.util.ArrayList<>(clinic.canaries);
        clinic.canaries.stream()
                .filter(text -> text.startsWith("欧阳") || text.startsWith("Canaria"))
                .map(Pinyin::of)
                .forEach(pinyin -> forbidden.addAll(List.of(pinyin, pinyin.replace(" ", ""))));
        for (Path file : files(out)) {
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT);
            for (String canary : forbidden) {
                for (var charset :
                        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                    String sought = new String(canary.getBytes(charset), StandardCharsets.ISO_8859_1);
                    assertFalse(
                            text.contains(sought.toLowerCase(java.util.Locale.ROOT)),
                            canary + " in " + file.getFileName());
                }
            }
        }
        assertEquals(
                List.of(),
                rows(out, "labs").stream()
                        .filter(row -> row.getField("analyte_code").equals("eGFR"))
                        .toList());
    }

    @Test
    void twoExportsOfOneStateDifferInTheirIdAndTimeOnly() throws IOException {
        Path first = export("once");
        Path second = export("twice");
        TreeSet<String> different = new TreeSet<>();
        for (Path file : files(first)) {
            Path other = second.resolve(first.relativize(file).toString());
            if (Files.mismatch(file, other) >= 0)
                different.add(first.relativize(file).toString());
        }
        assertEquals(new TreeSet<>(List.of("SHA256SUMS", "manifest.json")), different);
        assertEquals(files(first).size(), files(second).size());
        String id = "\"export_id\" : \"[^\"]*\"";
        assertEquals(
                Files.readString(first.resolve("manifest.json")).replaceAll(id, ""),
                Files.readString(second.resolve("manifest.json")).replaceAll(id, ""));
    }

    @Test
    void classesAreMadeOfWhatTheStudySeesAndOfNothingAfterItsClosingDate() {
        Observation closed = new Observation(Censoring.LAST_CONTACT, LocalDate.of(2022, 6, 30), 0, 0);
        CohortDefinition definition =
                new CohortDefinition("closed", 0, "closed", null, null, 1, List.of(), closed, List.of(), List.of());
        List<String> counted = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        List<String> recorded = new ArrayList<>();
        SnapshotStore.within(clinic.session(), snapshot -> {
            Cohort cohort = snapshot.evaluate(definition);
            for (Traits traits : snapshot.traits(cohort, Policy.P2))
                counted.add(traits.sensitive().get(Sensitive.DEATH));
            try (CourseStore courses = snapshot.courses()) {
                for (Member member : cohort.members()) {
                    Course course = courses.course(member);
                    recorded.add(death(course));
                    seen.add(death(course.observed(closed)));
                }
            }
            return null;
        });
        assertEquals(seen, counted);
        assertTrue(seen.contains("infection") && !seen.equals(recorded), seen::toString);
    }

    private static String death(Course course) {
        return new SensitiveValues(course.member().index(), course.diagnoses(), course.events()).of(Sensitive.DEATH);
    }

    @Test
    void everybodyIsOneOfKInTheFilesAlone() throws IOException {
        Path out = export("k");
        Map<List<String>, Integer> classes = new HashMap<>();
        for (NamedCsvRecord row : rows(out, "patients")) {
            classes.merge(
                    List.of(row.getField("sex"), row.getField("age_band"), row.getField("index_year")),
                    1,
                    Integer::sum);
        }
        int k = classes.values().stream().mapToInt(Integer::intValue).min().orElseThrow();
        assertTrue(k >= 5, classes::toString);
        ExportPreview preview = new CohortExport(clinic.session()).preview(EVERYBODY, Policy.P2);
        assertEquals(preview.generalisation().orElseThrow().after().smallest(), k);
        assertEquals(preview.exported(), rows(out, "patients").size());
        assertEquals(60, preview.patients());
    }

    @Test
    void whatThePolicyDoesNotCountIsNotTold() throws IOException {
        Path out = folder.resolve("uncounted");
        Policy policy = PolicyFile.parse("{\"id\": \"P2\", \"quasi_identifiers\": [\"index_year\"]}");
        new CohortExport(clinic.session()).run(new ExportRequest(EVERYBODY, policy, out, false), (_, _) -> {});
        for (NamedCsvRecord row : rows(out, "patients"))
            assertEquals(List.of("*", "*"), List.of(row.getField("sex"), row.getField("age_band")));
        assertEquals(
                List.of(),
                rows(out, "labs").stream()
                        .filter(row -> !row.getField("low").isEmpty())
                        .toList());
    }

    @Test
    void tablesTellRelativeDaysAndStandardUnits() throws IOException {
        Path out = export("tables");
        NamedCsvRecord creatinine = rows(out, "labs").stream()
                .filter(row -> row.getField("analyte_code").equals("CREA"))
                .findFirst()
                .orElseThrow();
        Map<String, String> told = new TreeMap<>(creatinine.getFieldsAsMap());
        told.keySet().removeAll(List.of("study_id", "value_num", "value_text", "value_std", "flag_calc"));
        Map<String, String> expected = new TreeMap<>(Map.of(
                "rel_day", "2",
                "rel_hour", "8",
                "analyte_code", "CREA",
                "loinc", "14682-9",
                "comparator", "",
                "unit_ucum", "umol/L",
                "unit_std", "umol/L",
                "conv_factor", "1",
                "low", "57",
                "high", "111"));
        expected.putAll(Map.of("llod", "", "result_no", "1"));
        expected.putAll(Map.of(
                "interval_source", "printed",
                "flag_printed", "H",
                "specimen", "serum",
                "method", "other",
                "lab_code", "other",
                "provenance", "manual",
                "reviewed", "yes"));
        if (told.get("low").isEmpty())
            expected.putAll(Map.of("low", "", "high", "", "interval_source", "", "flag_printed", ""));
        assertEquals(expected, told);
        NamedCsvRecord trough = rows(out, "troughs").getFirst();
        assertEquals("3", trough.getField("daily_dose_at_draw"));
        assertEquals("2.5", trough.getField("cd_ratio"));
        assertEquals("12", trough.getField("hours_post_dose"));
        assertTrue(rows(out, "events").stream()
                .noneMatch(row -> row.getField("rel_day").startsWith("-1")));
        assertTrue(
                rows(out, "drugs").stream().anyMatch(row -> row.getField("drug").equals("other")));
        for (NamedCsvRecord row : rows(out, "analysis_patient")) assertEquals("2", row.getField("entry_day"));
    }

    @Test
    void everyColumnIsInTheCodebookInItsOrder() throws IOException {
        Path out = export("codebook");
        List<NamedCsvRecord> codebook;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(out.resolve("codebook.csv"))) {
            codebook = rows.stream().toList();
        }
        for (Path file : files(out.resolve("tidy"))) {
            if (file.toString().endsWith(".parquet")) continue;
            String table = file.getFileName().toString().replace(".csv", "");
            List<String> explained = codebook.stream()
                    .filter(row -> row.getField("table").equals(table))
                    .map(row -> row.getField("column"))
                    .toList();
            String header = Files.readAllLines(file).getFirst();
            assertEquals(String.join(",", explained), header);
        }
    }

    @Test
    void tooFewPatientsAreRefusedAndNothingIsLeft() {
        CohortDefinition few = new CohortDefinition(
                "few",
                0,
                "few",
                null,
                1,
                List.of(),
                List.of(new Criterion.AgeAtIndex(new Range(200, null))),
                List.of());
        assertRefused(Problem.COHORT_TOO_SMALL, few, folder.resolve("few"), (_, _) -> {});
        assertFalse(Files.exists(folder.resolve("few")));
    }

    /** Somebody may be called like any two signs that stand beside each other there. */
    @ParameterizedTest
    @ValueSource(strings = {"P1", "P2", "P3", "P4"})
    void everyChineseWordOfTheProgramsOwnFilesIsOneOfItsTexts(String id) throws IOException {
        Path out = folder.resolve("own-" + id);
        Policy policy = PolicyFile.parse("{\"id\": \"" + id + "\"}");
        new CohortExport(clinic.session()).run(new ExportRequest(EVERYBODY, policy, out, false), (_, _) -> {});
        String own = OwnText.of(EVERYBODY, new Codebook(), AnalyteCatalogue.standard(), List.of());
        TreeSet<String> others = new TreeSet<>();
        for (Path file : files(out)) {
            String path = out.relativize(file).toString().replace('\\', '/');
            if (ExportSearch.part(path) != IdentifierScan.Part.OWN) continue;
            String text = Files.readString(file);
            for (int i = 0; i + 2 <= text.length(); i++) {
                String two = text.substring(i, i + 2);
                if (two.matches("\\p{IsHan}{2}") && !own.contains(two)) others.add(two + " " + path);
            }
        }
        assertEquals(Set.of(), others);
    }

    /** At once, and after the search. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aCancelledExportLeavesNothing(int wholes) throws IOException {
        AtomicInteger seen = new AtomicInteger();
        assertRefused(Problem.CANCELLED, EVERYBODY, folder.resolve("cancelled"), (done, of) -> {
            if (wholes == 1 ? done > 0 : done == of && seen.incrementAndGet() == wholes)
                throw new CancellationException();
        });
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    left.map(path -> path.getFileName().toString())
                            .filter(name -> name.startsWith(".partial") || name.equals("cancelled"))
                            .toList());
        }
    }

    @Test
    void aFolderWithSomethingInItAndAPlaceThatIsNoneAreRefused() throws IOException {
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("something"), "here");
        assertRefused(Problem.EXPORT_EXISTS, EVERYBODY, full, (_, _) -> {});
        assertRefused(Problem.FOLDER_READ_ONLY, EVERYBODY, full.resolve("something/below"), (_, _) -> {});
        assertEquals("here", Files.readString(full.resolve("something")));
    }

    @Test
    void aResearcherPreviewsAndDoesNotExport() {
        ClinicDoor.addUser(
                clinic.session(), new NewAccount("researcher", "R", EnumSet.of(Role.RESEARCHER)), TestClinic.PASSWORD);
        Session researcher = TestClinic.door().signIn(clinic.session().database(), "researcher", TestClinic.PASSWORD);
        CohortExport export = new CohortExport(researcher);
        assertEquals(60, export.preview(EVERYBODY, Policy.P2).patients());
        assertFalse(export.mayRun());
        ExportRequest request = new ExportRequest(EVERYBODY, Policy.P2, folder.resolve("researcher"), false);
        ProblemException refused = assertThrows(ProblemException.class, () -> export.run(request, (_, _) -> {}));
        assertEquals(Problem.NOT_ALLOWED, refused.problem());
    }

    @Test
    void anExportWhoseLastDayIsPastIsNotWritten() {
        Path out = folder.resolve("past");
        var grounds = new Grounds("", null, "", LocalDate.now(TestClinic.CLOCK).minusDays(1));
        var ask = new ExportAsk(EVERYBODY, Policy.P2, ExportFormat.USUAL, grounds);
        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> new CohortExport(clinic.session()).run(ExportRequest.of(ask, out, false), (_, _) -> {}));
        assertEquals(Problem.EXPORT_DAY_PAST, refused.problem());
        assertFalse(Files.exists(out));
    }

    @Test
    void aNameInTheDefinitionStopsTheExport() {
        new PatientStore(clinic.session()).add(Demographics.of("诸葛测试名", Sex.UNKNOWN, null), List.of());
        CohortDefinition named =
                new CohortDefinition("named", 0, "named", "for 诸葛测试名 and others", 1, List.of(), List.of(), List.of());
        assertRefused(Problem.IDENTIFIER_FOUND, named, folder.resolve("named"), (_, _) -> {});
        assertFalse(Files.exists(folder.resolve("named")));
    }

    /** Somebody is known by the name, telephone and address from before a correction, too; so is who was called about them. */
    @Test
    void whatWasCorrectedIsLookedForAsWell() {
        var patients = new PatientStore(clinic.session());
        var before = new Demographics("端木旧姓名", Sex.UNKNOWN, null, "13700009991", "旧址省改名市", null);
        var now = new Demographics("端木新姓名", Sex.UNKNOWN, null, "13700009992", "新址省改名市", null);
        Patient patient = patients.correct(patients.add(before, List.of()), now);
        var relatives = new PatientContactStore(clinic.session());
        var said = relatives.append(
                new PatientContact(0, patient.id(), Relation.PARENT, "端木旧亲属", "13700009993", null), null);
        relatives.append(new PatientContact(0, patient.id(), Relation.PARENT, "端木新亲属", "13700009994", null), said.id());
        for (String former : List.of("端木旧姓名", "duanmu jiuxingming", "13700009991", "旧址省改", "端木旧亲属", "13700009993")) {
            var named =
                    new CohortDefinition("former", 0, "former", "for " + former, 1, List.of(), List.of(), List.of());
            assertRefused(Problem.IDENTIFIER_FOUND, named, folder.resolve("former"), (_, _) -> {});
        }
    }

    private static void assertRefused(
            Problem expected, CohortDefinition definition, Path out, ExportProgress progress) {
        CohortExport export = new CohortExport(clinic.session());
        ExportRequest request = new ExportRequest(definition, Policy.P2, out, false);
        ProblemException refused = assertThrows(ProblemException.class, () -> export.run(request, progress));
        assertEquals(expected, refused.problem());
    }

    private static Path export(String name) {
        Path out = folder.resolve(name);
        new CohortExport(clinic.session()).run(new ExportRequest(EVERYBODY, Policy.P2, out, false), (_, _) -> {});
        return out;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<NamedCsvRecord> rows(Path out, String table) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(out.resolve("tidy/" + table + ".csv"))) {
            return rows.stream().toList();
        }
    }
}
