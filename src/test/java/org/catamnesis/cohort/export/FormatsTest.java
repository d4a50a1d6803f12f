package org.catamnesis.cohort.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.catamnesis.access.TestServer;
import org.catamnesis.clinic.ServerAddress;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.omop.CdmFaults;
import org.catamnesis.cohort.omop.CdmSchema;
import org.catamnesis.cohort.omop.LoadedConcepts;
import org.catamnesis.cohort.omop.SyntheticVocabulary;
import org.catamnesis.cohort.omop.VocabularyReader;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.redcap.RedcapProject;
import org.catamnesis.cohort.tidy.CsvRows;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.fhir.ucum.UcumEssenceService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

class FormatsTest {
    @TempDir
    static Path folder;

    private static CohortClinic clinic;
    private static Path out;

    @BeforeAll
    static void open() {
        clinic = new CohortClinic(folder, 30);
        out = folder.resolve("out");
        new CohortExport(clinic.session())
                .run(
                        new ExportRequest(
                                CohortDefinition.FIRST_LIVER_OR_KIDNEY,
                                Policy.P2,
                                out,
                                EnumSet.of(ExportFormat.CSV, ExportFormat.OMOP, ExportFormat.REDCAP),
                                false),
                        (_, _) -> {});
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void omopLoadsIntoPostgresWithItsKeysAndAsManyRowsAsTheTidyTables() throws Exception {
        ServerAddress server = TestServer.empty();
        String url = "jdbc:postgresql://localhost:" + server.port() + "/" + server.database();
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url, "postgres", TestServer.PASSWORD)) {
            for (String table : load(connection)) counts.put(table, count(connection, "select count(*) from " + table));
            assertEquals(
                    0,
                    count(
                            connection,
                            "select count(*) from measurement m left join person using (person_id)"
                                    + " where person is null or m.measurement_date < '1999-01-01'"));
            assertThrows(SQLException.class, () -> execute(connection, "delete from person where person_id = 1"));
            assertThrows(SQLException.class, () -> execute(connection, "delete from concept where concept_id = 32817"));
            assertEquals(10 + 11, foreignKeyTables(connection));
        }
        long missed = tidy("visits", row -> row.getField("attended").equals("no"));
        long deaths = tidy("events", row -> row.getField("kind").equals("death"));
        Map<String, Long> expected = new TreeMap<>(Map.of(
                "person",
                tidy("patients", _ -> true),
                "observation_period",
                tidy("patients", _ -> true),
                "visit_occurrence",
                tidy("visits", _ -> true) - missed,
                "measurement",
                tidy("labs", _ -> true) + tidy("derived", _ -> true),
                "drug_exposure",
                tidy("drugs", _ -> true),
                "procedure_occurrence",
                tidy("transplants", _ -> true),
                "condition_occurrence",
                tidy("events", row -> row.getField("kind").equals("rejection")) + tidy("conditions", _ -> true),
                "death",
                deaths,
                "cdm_source",
                1L));
        counts.keySet().removeAll(List.of("concept", "metadata", "observation"));
        assertEquals(expected, counts);
    }

    @Test
    void everyRowOfTheCommonDataModelIsLegalAndWithinItsPersonsObservation() throws IOException {
        assertEquals(Set.of(), CdmFaults.of(out.resolve("omop")));
        assertEquals(
                "2000-01-01",
                new ObjectMapper()
                        .readTree(out.resolve(Manifest.FILE).toFile())
                        .path("omop")
                        .path("day_0")
                        .asText());
    }

    private static List<String> load(Connection connection) throws SQLException, IOException {
        List<String> loaded = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        for (String line : Files.readAllLines(out.resolve("omop/load_postgresql.sql"))) {
            if (!line.startsWith("\\copy ")) {
                sql.append(line).append('\n');
                continue;
            }
            if (loaded.isEmpty()) execute(connection, sql.toString());
            String table = line.split(" ")[1];
            loaded.add(table);
            try (BufferedReader csv = Files.newBufferedReader(out.resolve("omop/" + table + ".csv"))) {
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy " + table + " from stdin with (format csv, header)", csv);
            }
        }
        return loaded;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            assertTrue(found.next());
            return found.getLong(1);
        }
    }

    private static long tidy(String table, Predicate<NamedCsvRecord> counted) throws IOException {
        return rows("tidy/" + table + ".csv").stream().filter(counted).count();
    }

    private static List<NamedCsvRecord> rows(String path) throws IOException {
        return rows(out, path);
    }

    private static List<NamedCsvRecord> rows(Path export, String path) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(export.resolve(path))) {
            return rows.stream().toList();
        }
    }

    private static long foreignKeyTables(Connection connection) throws SQLException {
        return count(
                connection,
                "select count(*) from (select 1 from information_schema.table_constraints"
                        + " where constraint_type in ('PRIMARY KEY', 'FOREIGN KEY') and table_schema = 'public'"
                        + " group by table_name, constraint_type) as tables");
    }

    @Test
    void theRedcapDictionaryObeysItsRulesAndEveryImportedValueIsLegal() throws IOException {
        RedcapProject project = RedcapProject.read(out.resolve("redcap/data_dictionary.csv"));
        assertEquals(List.of(), project.faults());
        List<NamedCsvRecord> imported = rows("redcap/data_import.csv");
        assertEquals(
                List.of(),
                imported.stream().flatMap(row -> project.illegal(row).stream()).toList());
        Map<String, Long> instances = new TreeMap<>();
        imported.forEach(row -> instances.merge(row.getField("redcap_repeat_instrument"), 1L, Long::sum));
        Map<String, Long> expected = new TreeMap<>(Map.of("", tidy("patients", _ -> true)));
        for (String table : List.of(
                "transplants", "conditions", "visits", "labs", "drugs", "troughs", "events", "derived", "outcomes")) {
            expected.put(table, tidy(table, _ -> true));
        }
        assertEquals(expected, instances);
        NamedCsvRecord first = imported.getFirst();
        NamedCsvRecord patient = rows("tidy/patients.csv").getFirst();
        assertEquals(patient.getField("study_id"), first.getField("record_id"));
        assertEquals(patient.getField("follow_up_days"), first.getField("pati_follow_up_days"));
    }

    @Test
    void everyUnitThatIsToldIsAUcumCode() throws Exception {
        UcumEssenceService ucum;
        try (InputStream in = UcumEssenceService.class.getResourceAsStream("/ucum-essence.xml")) {
            ucum = new UcumEssenceService(in);
        }
        Set<String> units = new TreeSet<>();
        AnalyteCatalogue.standard()
                .analytes()
                .forEach(analyte -> analyte.units().forEach(unit -> units.add(unit.ucum())));
        try (Stream<Path> tables = Files.list(out.resolve("tidy"))) {
            for (Path table : tables.toList()) {
                for (NamedCsvRecord row : rows("tidy/" + table.getFileName())) {
                    for (String column : List.of("unit_ucum", "unit_std")) {
                        row.findField(column).filter(unit -> !unit.isEmpty()).ifPresent(units::add);
                    }
                }
            }
        }
        assertTrue(units.contains("umol/L") && units.size() > 50, units::toString);
        assertEquals(
                List.of(),
                units.stream().filter(unit -> ucum.validate(unit) != null).toList());
    }

    @Test
    void aPolicyThatTellsDatesTellsThemInEveryFormat() throws IOException {
        Path dated = folder.resolve("dated");
        LoadedConcepts supplied =
                VocabularyReader.read(SyntheticVocabulary.write(folder.resolve("athena")), AnalyteCatalogue.standard());
        new CohortExport(clinic.session())
                .run(
                        new ExportRequest(
                                        CohortDefinition.FIRST_LIVER_OR_KIDNEY,
                                        Policy.P1,
                                        dated,
                                        EnumSet.allOf(ExportFormat.class),
                                        false)
                                .with(supplied),
                        (_, _) -> {});
        mappedBy(supplied, dated);
        assertEquals(Set.of(), CdmFaults.of(dated.resolve("omop")));
        RedcapProject project = RedcapProject.read(dated.resolve("redcap/data_dictionary.csv"));
        assertEquals(List.of(), project.faults());
        List<NamedCsvRecord> imported = rows(dated, "redcap/data_import.csv");
        assertEquals(
                List.of(),
                imported.stream().flatMap(row -> project.illegal(row).stream()).toList());
        assertEquals(
                rows(dated, "tidy/labs.csv").stream()
                        .map(row -> row.getField("date"))
                        .toList(),
                rows(dated, "omop/measurement.csv").stream()
                        .filter(row -> row.getField("measurement_datetime").contains(" "))
                        .map(row -> row.getField("measurement_date"))
                        .toList());
        for (NamedCsvRecord person : rows(dated, "omop/person.csv")) {
            NamedCsvRecord patient = rows(dated, "tidy/patients.csv").stream()
                    .filter(row -> row.getField("study_id").equals(person.getField("person_source_value")))
                    .findFirst()
                    .orElseThrow();
            int year = LocalDate.parse(patient.getField("index_date")).getYear();
            int age = Integer.parseInt(patient.getField("age_at_index"));
            assertEquals(year - age, Integer.parseInt(person.getField("year_of_birth")));
        }
    }

    /** Drugs and diagnoses have the concepts of the vocabularies that were supplied, and the folder says which. */
    private static void mappedBy(LoadedConcepts supplied, Path export) throws IOException {
        JsonNode omop = new ObjectMapper()
                .readTree(export.resolve(Manifest.FILE).toFile())
                .path("omop");
        assertEquals(
                List.of("v5.0 29-FEB-99", supplied.sha256(), "0.5", "0.5"),
                List.of(
                        omop.path("vocabulary").asText(),
                        omop.path("vocabulary_sha256").asText(),
                        omop.path("mapped")
                                .path("drug_exposure.drug_concept_id")
                                .asText(),
                        omop.path("mapped")
                                .path("condition_occurrence.condition_concept_id")
                                .asText()));
        assertEquals(
                "v5.0 29-FEB-99", rows(export, "omop/cdm_source.csv").getFirst().getField("vocabulary_version"));
        assertEquals(
                Set.of("2000000002 2000000001 tacrolimus|L04AD02"),
                rows(export, "omop/drug_exposure.csv").stream()
                        .map(row -> row.getField("drug_concept_id") + " " + row.getField("drug_source_concept_id") + " "
                                + row.getField("drug_source_value"))
                        .filter(row -> !row.startsWith("0 "))
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of(2_000_000_001L, 2_000_000_002L, 2_000_000_003L, 2_000_000_004L, 2_000_000_007L),
                rows(export, "omop/concept.csv").stream()
                        .map(row -> Long.parseLong(row.getField("concept_id")))
                        .filter(id -> id > 2_000_000_000L)
                        .toList());
        ExportRecipe recipe = ExportRecipe.read(export.resolve("recipe.json"));
        recipe.require(supplied);
        assertEquals(
                Problem.VOCABULARY_DIFFERS,
                assertThrows(ProblemException.class, () -> recipe.require(LoadedConcepts.NONE))
                        .problem());
    }

    @Test
    void nothingThatTellsWhoSomebodyIsIsInAnyFormat() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                assertEquals(
                        List.of(),
                        clinic.canaries.stream().filter(text::contains).toList(),
                        file.getFileName().toString());
            }
        }
    }

    @Test
    void theSqliteFileHoldsTheSameRowsUnderItsKeysAndIsTheSameEachTime() throws Exception {
        Path again = folder.resolve("again");
        new CohortExport(clinic.session())
                .run(
                        new ExportRequest(
                                CohortDefinition.FIRST_LIVER_OR_KIDNEY,
                                Policy.P2,
                                again,
                                EnumSet.of(ExportFormat.OMOP),
                                false),
                        (_, _) -> {});
        Path file = out.resolve("omop/omop.sqlite");
        assertEquals(-1, Files.mismatch(file, again.resolve("omop/omop.sqlite")));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?open_mode=1");
                var statement = connection.createStatement()) {
            assertEquals("ok", statement.executeQuery("pragma integrity_check").getString(1));
            assertFalse(statement.executeQuery("pragma foreign_key_check").next());
            assertEquals(
                    60,
                    count(
                            connection,
                            "select count(*) from sqlite_schema t, pragma_foreign_key_list(t.name) where t.type = 'table'"));
            for (String table : new CdmSchema().tables()) {
                Path csv = out.resolve("omop/" + table + ".csv");
                List<NamedCsvRecord> told = Files.exists(csv) ? rows("omop/" + table + ".csv") : List.of();
                List<String> stored = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                    while (rows.next()) stored.add(cells(rows).toString());
                }
                assertEquals(
                        told.stream()
                                .map(row -> row.getFields().toString())
                                .sorted()
                                .toList(),
                        stored.stream().sorted().toList());
            }
        }
    }

    /** As CSV tells them. */
    private static List<String> cells(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
            cells.add(
                    switch (row.getObject(i)) {
                        case null -> "";
                        case Double number -> CsvRows.text(number);
                        case Object other -> other.toString();
                    });
        return cells;
    }

    @Test
    void theReadmeExplainsTheFormatsThatAreThere() throws IOException {
        String readme = Files.readString(out.resolve("README.md"));
        assertTrue(readme.contains("\n## OMOP\n") && readme.contains("\n## REDCap\n"), readme);
    }

    @Test
    void theFolderVerifiesWithItsFormats() {
        assertEquals(Optional.empty(), ExportVerification.firstDifference(out));
    }
}
