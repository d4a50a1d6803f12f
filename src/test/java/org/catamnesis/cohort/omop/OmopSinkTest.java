package org.catamnesis.cohort.omop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.ToldTable;
import org.catamnesis.lab.AnalyteCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OmopSinkTest {
    private static final ToldTable BANDS =
            new ToldTable("patients", List.of("study_id", "sex", "age_band", "follow_up_days"));
    private static final ToldTable AGES =
            new ToldTable("patients", List.of("study_id", "sex", "age_at_index", "index_date", "follow_up_days"));
    private static final ToldTable LABS = new ToldTable(
            "labs",
            List.of(
                    "study_id",
                    "rel_day",
                    "rel_hour",
                    "analyte_code",
                    "loinc",
                    "value_num",
                    "comparator",
                    "value_text",
                    "unit_ucum",
                    "low",
                    "high"));
    private static final ToldTable DRUGS =
            new ToldTable("drugs", List.of("study_id", "drug", "start_day", "end_day", "dose", "unit"));
    private static final ToldTable EVENTS =
            new ToldTable("events", List.of("study_id", "kind", "subtype", "grade", "rel_day", "end_day"));
    private static final ToldTable UNKNOWN = new ToldTable("identities", List.of("study_id", "name"));

    @TempDir
    Path folder;

    /** Tells rows to the sink. */
    @FunctionalInterface
    private interface Rows {
        void tell(OmopSink sink) throws IOException;
    }

    private Path written(Rows rows) throws IOException {
        Path out = folder.resolve("out");
        try (ExportFolder export = ExportFolder.begin(out, "test")) {
            try (OmopSink sink = new OmopSink(export, AnalyteCatalogue.standard(), LoadedConcepts.NONE, 1)) {
                rows.tell(sink);
                sink.endOfSubject();
                sink.finish();
            }
            export.keep();
        }
        return out.resolve("omop");
    }

    private static Map<String, String> only(Path omop, String table) throws IOException {
        List<Map<String, String>> rows = rows(omop, table);
        assertEquals(1, rows.size());
        return rows.getFirst();
    }

    /** What is not empty, by column. */
    private static List<Map<String, String>> rows(Path omop, String table) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(omop.resolve(table + ".csv"))) {
            return rows.stream()
                    .map(row -> {
                        Map<String, String> told = new TreeMap<>(row.getFieldsAsMap());
                        told.values().removeIf(String::isEmpty);
                        return told;
                    })
                    .toList();
        }
    }

    private static Object[] lab(String analyte, String loinc, Double value, String comparator, String unit) {
        return new Object[] {"S1", 10L, 8L, analyte, loinc, value, comparator, null, unit, 5.0, null};
    }

    @Test
    void anAmountIsConvertedToTheMassThatHasTheConceptAndItsSourceIsKept() throws IOException {
        Path omop = written(sink -> {
            sink.row(BANDS, new Object[] {"S1", "male", "40-44", 365L});
            sink.row(LABS, lab("TBIL", "14631-6", 18.0, "<", "umol/L"));
        });
        Map<String, String> expected = new TreeMap<>(Map.of(
                "measurement_id", "1",
                "person_id", "1",
                "measurement_concept_id", "3024128",
                "measurement_date", "2000-01-11",
                "measurement_datetime", "2000-01-11 08:00:00",
                "measurement_type_concept_id", "32817",
                "operator_concept_id", "4171756",
                "value_as_number", "1.052388",
                "unit_concept_id", "8840",
                "range_low", "0.29233"));
        expected.putAll(Map.of(
                "measurement_source_value", "TBIL|14631-6",
                "measurement_source_concept_id", "0",
                "unit_source_value", "umol/L",
                "value_source_value", "<18"));
        assertEquals(expected, only(omop, "measurement"));
    }

    @Test
    void aResultWithoutAVerifiedConceptStaysAsItIsUnderConceptZero() throws IOException {
        Path omop = written(sink -> {
            sink.row(BANDS, new Object[] {"S1", "male", "40-44", 365L});
            sink.row(LABS, lab("CREA", "14682-9", 90.0, null, "umol/L"));
            sink.row(LABS, lab("CREA", "2160-0", 1.0, null, "mg/dL"));
            sink.row(LABS, lab("eGFR", null, 61.0, null, "mL/min/{1.73_m2}"));
            sink.row(LABS, lab("25OHD", null, 30.0, null, "ng/mL"));
            sink.row(LABS, lab("CysC", "33863-2", 0.9, null, "mg/L"));
            sink.row(LABS, lab("HBsAb", "10900-9", null, null, null));
        });
        assertEquals(
                List.of(
                        "3020564 90 8749",
                        "3016723 1 8840",
                        "0 61 720870",
                        "0 30 8842",
                        "0 0.9 8751",
                        "3006453 null null"),
                rows(omop, "measurement").stream()
                        .map(row -> row.get("measurement_concept_id") + " " + row.get("value_as_number") + " "
                                + row.get("unit_concept_id"))
                        .toList());
        assertEquals(
                List.of(
                        "measurement_concept_id 6 3",
                        "measurement_concept_id 25OHD",
                        "measurement_concept_id CysC|33863-2",
                        "measurement_concept_id eGFR",
                        "unit_concept_id 5 5"),
                rows(omop, "mapping_report").stream()
                        .filter(row -> row.get("cdm_table").equals("measurement"))
                        .map(row -> row.get("cdm_field") + " "
                                + row.getOrDefault("source_value", row.get("rows") + " " + row.get("mapped_rows")))
                        .toList());
    }

    @Test
    void aYearOfBirthComesFromTheBandAndNeverFromADate() throws IOException {
        Path omop = written(sink -> {
            for (String band : List.of("40-44", "90+", "*", "")) {
                sink.row(BANDS, new Object[] {"S" + band, "male", band, 100L});
                sink.endOfSubject();
            }
            sink.row(AGES, new Object[] {"T", "female", 61L, LocalDate.of(2021, 5, 6), 7L});
        });
        assertEquals(
                List.of("8507 1958", "8507 1910", "8507 1800", "8507 1800", "8532 1960"),
                rows(omop, "person").stream()
                        .map(row -> row.get("gender_concept_id") + " " + row.get("year_of_birth"))
                        .toList());
        assertEquals(
                Map.of(
                        "observation_period_id", "5",
                        "person_id", "5",
                        "observation_period_start_date", "2021-05-06",
                        "observation_period_end_date", "2021-05-13",
                        "period_type_concept_id", "32817"),
                rows(omop, "observation_period").getLast());
    }

    @Test
    void aDrugThatGoesOnEndsWithTheObservationAndSaysSo() throws IOException {
        Path omop = written(sink -> {
            sink.row(BANDS, new Object[] {"S", "male", "40-44", 365L});
            sink.row(DRUGS, new Object[] {"S", "tacrolimus", 3L, null, 1.5, "mg"});
            sink.row(DRUGS, new Object[] {"S", "=cmd()", 3L, 4L, null, null});
        });
        List<String> told = rows(omop, "drug_exposure").stream()
                .map(row -> row.get("drug_source_value") + " " + row.get("drug_exposure_start_date") + " "
                        + row.get("drug_exposure_end_date") + " " + row.get("verbatim_end_date") + " " + row.get("sig"))
                .toList();
        assertEquals(
                List.of(
                        "tacrolimus|L04AD02 2000-01-04 2000-12-31 null 1.5 mg",
                        "'=cmd() 2000-01-04 2000-01-05 2000-01-05 null"),
                told);
    }

    @Test
    void whoCameLongAfterTheTransplantWasAtRiskOnlyFromThenAndEveryRowIsWithinObservation() throws IOException {
        Path omop = written(sink -> {
            sink.row(BANDS, new Object[] {"S", "male", "40-44", 900L});
            sink.row(
                    new ToldTable("transplants", List.of("study_id", "rel_day", "organ")),
                    new Object[] {"S", 0L, "liver"});
            sink.row(
                    new ToldTable("visits", List.of("study_id", "rel_day", "type", "attended")),
                    new Object[] {"S", 930L, "outpatient", false});
            sink.row(LABS, new Object[] {"S", 800L, null, "ALT", null, 20.0, null, null, "U/L", null, null});
            sink.row(DRUGS, new Object[] {"S", "tacrolimus", 1L, 9999L, 1.5, "mg"});
            sink.row(DRUGS, new Object[] {"S", "prednisone", 1L, 90L, 5.0, "mg"});
            sink.row(EVENTS, new Object[] {"S", "rejection", null, null, 300L, 290L});
            var alerts = new ToldTable("alerts", List.of("study_id", "rule_id", "raised_day", "state"));
            sink.row(alerts, new Object[] {"S", "TRO", 850L, "raised"});
            sink.row(alerts, new Object[] {"S", "TRO", 950L, "raised"});
        });
        assertEquals(Set.of(), CdmFaults.of(omop));
        assertEquals(
                List.of(
                        "2000-01-01 2000-01-02",
                        "2000-03-31 2000-03-31",
                        "2000-10-27 2000-10-27",
                        "2002-03-11 2002-06-19"),
                rows(omop, "observation_period").stream()
                        .map(row ->
                                row.get("observation_period_start_date") + " " + row.get("observation_period_end_date"))
                        .toList());
        assertEquals(
                List.of("2002-06-19 2027-05-18", "2000-03-31 2000-03-31"),
                rows(omop, "drug_exposure").stream()
                        .map(row -> row.get("drug_exposure_end_date") + " " + row.get("verbatim_end_date"))
                        .toList());
        assertEquals(
                "2",
                rows(omop, "metadata").stream()
                        .filter(row -> row.get("name").equals("left out"))
                        .toList()
                        .getFirst()
                        .get("value_as_number"));
    }

    @Test
    void eventsBecomeWhatTheyAreAndNobodyDiesTwice() throws IOException {
        Path omop = written(sink -> {
            sink.row(BANDS, new Object[] {"S", "male", "40-44", 365L});
            for (String kind : List.of("biopsy", "rejection", "admission", "discharge", "death", "death")) {
                sink.row(EVENTS, new Object[] {"S", kind, "graft", null, 20L, 22L});
            }
            sink.row(UNKNOWN, new Object[] {"S", "a name"});
        });
        assertEquals("biopsy|graft", only(omop, "procedure_occurrence").get("procedure_source_value"));
        assertEquals("rejection|graft", only(omop, "condition_occurrence").get("condition_source_value"));
        assertEquals("9201", only(omop, "visit_occurrence").get("visit_concept_id"));
        assertEquals("2000-01-21", only(omop, "death").get("death_date"));
        assertEquals(
                List.of("discharge|graft", "death"),
                rows(omop, "observation").stream()
                        .map(row -> row.get("observation_source_value"))
                        .toList());
    }

    @Test
    void theTablesAreMadeInSqliteWithTheirKeys() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite::memory:?foreign_keys=on");
                var statement = connection.createStatement()) {
            statement.executeUpdate(new CdmSchema().ddl(CdmSchema.Dialect.SQLITE));
            statement.executeUpdate("insert into concept values (0,'none','','','',null,'','','',null)");
            statement.executeUpdate(
                    "insert into person values (1,0,1950,null,null,null,0,0,null,null,null,'S',null,null,null,null,null,null)");
            assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate("insert into death values (2,'2000-01-01',null,0,null,null,null)"));
            assertThrows(SQLException.class, () -> statement.executeUpdate("delete from concept"));
        }
    }
}
