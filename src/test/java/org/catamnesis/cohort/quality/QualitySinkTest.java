package org.catamnesis.cohort.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.cohort.tidy.Codebook;
import org.catamnesis.cohort.tidy.ExportFolder;
import org.catamnesis.cohort.tidy.Subject;
import org.catamnesis.cohort.tidy.TidyRows;
import org.catamnesis.cohort.tidy.TidyTable;
import org.catamnesis.cohort.tidy.Vocabulary;
import org.catamnesis.lab.AnalyteCatalogue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualitySinkTest {
    private static final TidyTable PATIENTS = table("patients", "study_id", "sex", "organ");
    private static final TidyTable VISITS = table("visits", "study_id", "visit_no", "rel_day");
    private static final TidyTable LABS =
            table("labs", "study_id", "rel_day", "analyte_code", "loinc", "value_num", "unit_ucum", "value_std");
    private static final TidyTable DRUGS = table("drugs", "study_id", "drug", "start_day", "end_day");
    private static final TidyTable EVENTS = table("events", "study_id", "kind", "rel_day");
    private static final List<TidyTable> ALL = List.of(PATIENTS, VISITS, LABS, DRUGS, EVENTS);

    @TempDir
    Path folder;

    private ExportFolder export;
    private QualitySink sink;

    private static TidyTable table(String name, String... columns) {
        return new TidyTable() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<String> columns() {
                return List.of(columns);
            }

            @Override
            public void write(Subject subject, TidyRows rows) {}
        };
    }

    @BeforeEach
    void begin() {
        export = ExportFolder.begin(folder.resolve("export"), "1");
        sink = new QualitySink(
                export, ALL, new Codebook(), new Vocabulary(Map.of()), AnalyteCatalogue.standard(), false);
    }

    private void row(TidyTable table, Object... cells) {
        sink.row(table, cells);
    }

    private void good(String id) {
        row(PATIENTS, id, "female", "liver");
        row(VISITS, id, 1L, 30L);
        row(LABS, id, 31L, "CREA", "14682-9", 88.0, "umol/L", 88.0);
        row(DRUGS, id, "tacrolimus", 0L, 40L);
        row(EVENTS, id, "death", 60L);
        sink.endOfSubject();
    }

    /** Failed checks with how many rows, as {@code check table.column}. */
    private Map<String, String> failed() throws IOException {
        sink.finish();
        Map<String, String> failed = new HashMap<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(export.file(QualityReport.CSV)));
        lines.removeFirst();
        for (String line : lines) {
            String[] cells = line.split(",");
            if (cells[8].equals("fail"))
                failed.put(cells[0] + " " + cells[2] + "." + cells[3], cells[5] + "/" + cells[4]);
        }
        assertEquals(failed.size(), sink.summary().failed());
        return failed;
    }

    @Test
    void rowsAsTheyShouldBePassEveryCheck() throws IOException {
        good("P1");
        good("P2");
        assertEquals(Map.of(), failed());
        assertTrue(sink.summary().checks() > 20);
        assertTrue(Files.readString(export.file(QualityReport.HTML)).contains("0 of them failed"));
    }

    @Test
    void everyKindOfFaultIsCountedWhereItIs() throws IOException {
        good("P1");
        row(PATIENTS, "P1", "somebody", null);
        row(VISITS, "P1", 1L, 20_000L);
        row(VISITS, "P1", 1L, 70L);
        row(LABS, "P9", 300L, "CREA", null, 88_000_000.0, "mm[Hg]", 88_000_000.0);
        row(LABS, "P1", 61L, null, null, "88", null, null);
        row(DRUGS, "P1", "tacrolimus", 50L, 40L);
        row(EVENTS, "P1", "death", 60L);
        sink.endOfSubject();
        Map<String, String> failed = failed();
        assertEquals("1/2", failed.get("isPrimaryKey patients.study_id"));
        assertEquals("1/3", failed.get("isPrimaryKey visits.study_id + visit_no"));
        assertEquals("1/2", failed.get("isRequired patients.organ"));
        assertEquals("1/2", failed.get("fkDomain patients.sex"));
        assertEquals("1/3", failed.get("isForeignKey labs.study_id"));
        assertEquals("1/3", failed.get("cdmDatatype labs.value_num"));
        assertEquals("1/2", failed.get("plausibleValueLowHigh labs.value_std"));
        assertEquals("1/2", failed.get("plausibleUnitConceptIds labs.unit_ucum"));
        assertEquals("2/3", failed.get("standardConceptRecordCompleteness labs.loinc"));
        assertEquals("1/3", failed.get("plausibleTemporalAfter visits.rel_day"));
        assertEquals("1/2", failed.get("plausibleStartBeforeEnd drugs.end_day"));
        assertEquals("2/3", failed.get("plausibleBeforeDeath visits."));
        assertEquals("2/3", failed.get("plausibleBeforeDeath labs."));
    }

    @Test
    void resultsFarFromEveryVisitAreCounted() throws IOException {
        row(PATIENTS, "P1", "female", "liver");
        row(VISITS, "P1", 1L, 30L);
        for (long day : new long[] {23, 30, 37}) row(LABS, "P1", day, "CREA", "14682-9", 88.0, "umol/L", 88.0);
        for (long day : new long[] {22, 38, 100, 200}) row(LABS, "P1", day, "CREA", "14682-9", 88.0, "umol/L", 88.0);
        sink.endOfSubject();
        assertEquals("4/7", failed().get("withinVisitDates labs.rel_day"));
    }
}
