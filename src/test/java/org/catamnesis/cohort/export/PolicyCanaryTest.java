package org.catamnesis.cohort.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.catamnesis.access.ClinicDoor;
import org.catamnesis.access.NewAccount;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.CanaryHunt;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.CohortStore;
import org.catamnesis.cohort.Member;
import org.catamnesis.cohort.StudySubject;
import org.catamnesis.cohort.StudySubjectStore;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.patient.PatientContact;
import org.catamnesis.patient.PatientContactStore;
import org.catamnesis.patient.PatientTokenStore;
import org.catamnesis.patient.Pinyin;
import org.catamnesis.patient.Relation;
import org.catamnesis.report.DocumentStore;
import org.catamnesis.report.Filing;
import org.catamnesis.report.PaperKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clinic with something in every field that is nowhere else, exported under each policy in every format. */
class PolicyCanaryTest {
    private static final int PATIENTS = 40;
    private static final CohortDefinition EVERYBODY = CohortDefinition.FIRST_LIVER_OR_KIDNEY;

    @TempDir
    static Path folder;

    private static CohortClinic clinic;
    private static final List<String> PLANTED = new ArrayList<>();

    @BeforeAll
    static void plant() {
        clinic = new CohortClinic(folder, PATIENTS);
        Session session = clinic.session();
        var members = new CohortStore(session).evaluate(EVERYBODY).members();
        DocumentStore documents = new DocumentStore(session, new ResultStore(session));
        for (Member member : members.subList(0, 5)) {
            long patient = member.patientId();
            String number = Integer.toString(PLANTED.size() + 100);
            new PatientContactStore(session)
                    .append(
                            new PatientContact(
                                    0,
                                    patient,
                                    Relation.SPOUSE,
                                    planted("司徒金丝雀" + number),
                                    planted("1990000" + number + "1"),
                                    planted("联系备注" + number)),
                            null);
            documents.attach(
                    patient,
                    planted("金丝雀文件" + number) + ".pdf",
                    "application/pdf",
                    planted("content canary " + number).getBytes(StandardCharsets.UTF_8),
                    1,
                    new Filing(PaperKind.LETTER, planted("标题金丝雀" + number), null));
            PLANTED.add(new PatientTokenStore(session).issue(patient).text());
        }
        ClinicDoor.addUser(
                session,
                new NewAccount("canary.nurse", planted("诸葛护理样本"), EnumSet.of(Role.NURSE)),
                TestClinic.PASSWORD);
        PLANTED.add("canary.nurse");
        PLANTED.addAll(clinic.canaries);
        for (String name : List.copyOf(PLANTED)) {
            if (!name.startsWith("欧阳") && !name.startsWith("Canaria") && !name.startsWith("司徒")) continue;
            String pinyin = Pinyin.of(name);
            PLANTED.addAll(List.of(pinyin, pinyin.replace(" ", "")));
        }
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1", "P2", "P3", "P4"})
    void noPolicyButTheFirstLetsAnythingThrough(String id) throws IOException {
        Path out = export("{\"id\": \"" + id + "\"}", id);
        // Dates that are moved may fall on a day that was somebody else's.
        List<String> forbidden = PLANTED.stream()
                .filter(canary -> !id.equals("P1") || !canary.matches("20\\d\\d-.*"))
                .toList();
        assertEquals(List.of(), found(out, forbidden));
        try (Stream<Path> all = Files.walk(out)) {
            assertTrue(all.filter(Files::isRegularFile).count() > 10);
        }
        assertEquals(!id.equals("P4"), Files.exists(out.resolve("tidy/patients.csv")));
        String report = Files.readString(out.resolve("privacy/risk_report.html"));
        assertEquals(id.equals("P4"), report.contains("按匿名化信息处理"));
        assertEquals(!id.equals("P4"), report.contains("此为去标识化，不是匿名化"));
        assertEquals(!id.equals("P4"), report.contains("were last seen within three months"));
        assertEquals(!id.equals("P4"), report.contains("organ, the donor type and the cause of the disease"));
        for (String gap : List.of(
                "{apart}",
                "{summary",
                "{residual",
                "{mitigations}",
                "{identifiers}",
                "{policy}",
                "{k",
                "{more",
                "{counted",
                "{figures")) assertFalse(report.contains(gap), gap);
    }

    /** A hunt that finds nothing where something is proves nothing. */
    @Test
    void theHuntFindsWhatIsThere() throws IOException {
        Path there = Files.createDirectory(folder.resolve("there"));
        for (Charset encoding : CanaryHunt.ENCODINGS)
            Files.write(there.resolve(encoding.name()), ("x 司徒金丝雀100 y").getBytes(encoding));
        Files.writeString(there.resolve("金丝雀文件100.svg"), "");
        assertEquals(4, found(there, List.of("司徒金丝雀100", "金丝雀文件100")).size());
    }

    @Test
    void movedDatesKeepTheirDistancesAndTheShiftIsNowhere() throws IOException {
        String weekdays = "{\"id\": \"P1\", \"keep_weekday\": true}";
        Path out = export(weekdays, "weekday");
        Map<Long, StudySubject> subjects = new StudySubjectStore(clinic.session())
                .subjects(
                        EVERYBODY.project(),
                        PolicyFile.parse(weekdays),
                        new CohortStore(clinic.session())
                                .evaluate(EVERYBODY).members().stream()
                                        .map(Member::patientId)
                                        .toList());
        Map<String, NamedCsvRecord> told = new HashMap<>();
        rows(out).forEach(row -> told.put(row.getField("study_id"), row));
        for (String table : List.of("visits", "labs", "events", "troughs", "transplants")) {
            for (NamedCsvRecord row : rows(out, table)) {
                LocalDate index =
                        LocalDate.parse(told.get(row.getField("study_id")).getField("index_date"));
                long day = Long.parseLong(row.getField("rel_day"));
                assertEquals(index.plusDays(day), LocalDate.parse(row.getField("date")), table);
            }
        }
        for (Member member :
                new CohortStore(clinic.session()).evaluate(EVERYBODY).members()) {
            StudySubject subject = subjects.get(member.patientId());
            NamedCsvRecord row = told.get(subject.studyId());
            int year = member.index().day().plusDays(subject.weekdayShift()).getYear();
            assertEquals(Integer.toString(year), row.getField("index_year"));
            LocalDate moved = member.index().day().plusDays(subject.weekdayShift());
            assertEquals(moved, LocalDate.parse(row.getField("index_date")));
            assertEquals(member.index().day().getDayOfWeek(), moved.getDayOfWeek());
            assertEquals(Integer.toString(member.age()), row.getField("age_at_index"));
        }
        for (NamedCsvRecord row : rows(out))
            for (String column : row.getHeader()) assertFalse(column.contains("shift"), column);
    }

    @Test
    void coarserCoursesAreNamedInTheReport() throws IOException {
        Path out = export("""
                {"id": "P2", "days": "month", "rounded_values": true, "most_visits": 1, "l": 2,
                 "sensitive": ["death"], "suppression_limit": 0.5}
                """, "coarse");
        for (NamedCsvRecord row : rows(out, "visits")) {
            assertEquals("1", row.getField("visit_no"));
            assertEquals(0, Integer.parseInt(row.getField("rel_day")) % 30);
        }
        for (NamedCsvRecord row : rows(out, "labs")) {
            assertEquals(0, Integer.parseInt(row.getField("rel_day")) % 30);
            assertEquals("", row.getField("rel_hour"));
            if (row.getField("analyte_code").equals("CREA"))
                assertTrue(row.getField("value_num").matches("\\d+"), row.getField("value_num"));
        }
        String report = Files.readString(out.resolve("privacy/risk_report.html"));
        for (String named : List.of("first of thirty", "rounded to the digits", "first 1 visits", "l ≥ 2 enforced"))
            assertTrue(report.contains(named), named);
    }

    private static String planted(String text) {
        PLANTED.add(text);
        return text;
    }

    private static Path export(String policy, String name) {
        Path out = folder.resolve("export-" + name);
        ExportRequest request =
                new ExportRequest(EVERYBODY, PolicyFile.parse(policy), out, EnumSet.allOf(ExportFormat.class), false);
        new CohortExport(clinic.session()).run(request, (_, _) -> {});
        return out;
    }

    private static List<String> found(Path root, List<String> canaries) throws IOException {
        List<String> sought = new ArrayList<>(canaries);
        canaries.forEach(canary -> sought.add(canary.toLowerCase(Locale.ROOT)));
        List<String> found = new CanaryHunt(sought.stream().distinct().toList()).in(root);
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.toList()) {
                String name = root.relativize(file).toString();
                canaries.stream().filter(name::contains).forEach(canary -> found.add(canary + " names a file"));
            }
        }
        return found;
    }

    private static List<NamedCsvRecord> rows(Path out) throws IOException {
        return rows(out, "patients");
    }

    private static List<NamedCsvRecord> rows(Path out, String table) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(out.resolve("tidy/" + table + ".csv"))) {
            return rows.stream().toList();
        }
    }
}
