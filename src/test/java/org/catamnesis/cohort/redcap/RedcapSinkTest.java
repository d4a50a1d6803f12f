package org.catamnesis.cohort.redcap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.catamnesis.cohort.tidy.Codebook;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.TidyTable;
import org.catamnesis.cohort.tidy.ToldTable;
import org.catamnesis.cohort.tidy.Vocabulary;
import org.catamnesis.lab.AnalyteCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedcapSinkTest {
    private static final String LONG = "a_column_with_a_very_long_name";
    private static final ToldTable PATIENTS =
            new ToldTable("patients", List.of("study_id", "sex", "age_band", "index_date"));
    private static final ToldTable LABS = new ToldTable(
            "labs", List.of("study_id", "analyte_code", "comparator", "value_text", "reviewed", "value_num"));
    private static final ToldTable ODD = new ToldTable("new-table", List.of("study_id", LONG + "_1", LONG + "_2"));
    private static final ToldTable NAMES = new ToldTable("identities", List.of("study_id", "name"));

    @TempDir
    Path folder;

    private Path written() throws IOException {
        Path out = folder.resolve("out");
        List<TidyTable> tables = List.of(LABS, PATIENTS, ODD, NAMES);
        try (ExportFolder export = ExportFolder.begin(out, "test")) {
            try (RedcapSink sink = new RedcapSink(
                    export, tables, new Codebook(), new Vocabulary(Map.of()), AnalyteCatalogue.standard())) {
                sink.row(LABS, new Object[] {"S1", "NEUT#", "<", "=1+1", true, 0.00001});
                sink.row(PATIENTS, new Object[] {"S1", "*", "40-44", LocalDate.of(2001, 2, 3)});
                sink.row(LABS, new Object[] {"S1", "NEUT%", ">=", "a \"b\",\nc | d", false, -2.5});
                sink.row(ODD, new Object[] {"S1", "one", "two"});
                sink.row(NAMES, new Object[] {"S1", "somebody"});
                sink.endOfSubject();
                sink.finish();
            }
            export.keep();
        }
        return out.resolve("redcap");
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    @Test
    void whatAPatientHasOnceComesFirstAndWhatRepeatsIsNumbered() throws IOException {
        Path redcap = written();
        RedcapProject project = RedcapProject.read(redcap.resolve("data_dictionary.csv"));
        assertEquals(List.of(), project.faults());
        List<NamedCsvRecord> imported = rows(redcap.resolve("data_import.csv"));
        assertEquals(
                List.of(
                        Map.of(
                                "record_id", "S1",
                                "pati_sex", "any",
                                "pati_age_band", "40-44",
                                "pati_index_date", "2001-02-03",
                                "patients_complete", "2"),
                        Map.of(
                                "record_id", "S1",
                                "redcap_repeat_instrument", "labs",
                                "redcap_repeat_instance", "1",
                                "labs_analyte_code", "NEUT_23",
                                "labs_comparator", "lt",
                                "labs_value_text", "'=1+1",
                                "labs_reviewed", "1",
                                "labs_value_num", "1.0E-5",
                                "labs_complete", "2"),
                        Map.of(
                                "record_id", "S1",
                                "redcap_repeat_instrument", "labs",
                                "redcap_repeat_instance", "2",
                                "labs_analyte_code", "NEUT_25",
                                "labs_comparator", "ge",
                                "labs_value_text", "a \"b\",\nc | d",
                                "labs_reviewed", "0",
                                "labs_value_num", "-2.5",
                                "labs_complete", "2"),
                        Map.of(
                                "record_id", "S1",
                                "redcap_repeat_instrument", "new_table",
                                "redcap_repeat_instance", "1",
                                "new_a_column_with_a_very_l", "one",
                                "new_a_column_with_a_very_2", "two",
                                "new_table_complete", "2")),
                imported.stream().map(RedcapSinkTest::told).toList());
        for (NamedCsvRecord row : imported) assertEquals(List.of(), project.illegal(row));
    }

    private static Map<String, String> told(NamedCsvRecord row) {
        Map<String, String> told = new TreeMap<>(row.getFieldsAsMap());
        told.values().removeIf(String::isEmpty);
        return told;
    }

    @Test
    void choicesAreLabelledInBothLanguagesAndCodesThatChangeAreToldBack() throws IOException {
        Path redcap = written();
        Map<String, String> choices = new TreeMap<>();
        for (NamedCsvRecord row : rows(redcap.resolve("data_dictionary.csv")))
            choices.put(row.getField(0), row.getField(5));
        assertEquals(
                "male, Male 男 | female, Female 女 | other, Other 其他 | unknown, Unknown 不详 | any, *",
                choices.get("pati_sex"));
        assertEquals("1, Yes 是 | 0, No 否", choices.get("labs_reviewed"));
        assertTrue(choices.get("labs_analyte_code").startsWith("NEUT_23, "), choices::toString);
        List<String> changed = rows(redcap.resolve("instrument_mapping.csv")).stream()
                .filter(row -> row.getField("field").equals("labs_analyte_code"))
                .map(row -> row.getField("column") + row.getField("code") + row.getField("raw_value"))
                .toList();
        assertEquals(List.of("analyte_code", "analyte_codeNEUT#NEUT_23", "analyte_codeNEUT%NEUT_25"), changed);
    }
}
