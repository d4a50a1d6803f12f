package org.catamnesis.cohort.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.access.Role;
import org.catamnesis.access.Session;
import org.catamnesis.cohort.CohortDefinition;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.cohort.privacy.SmallCells;
import org.catamnesis.cohort.statistics.Endpoint;
import org.catamnesis.cohort.statistics.SurvivalCells;
import org.catamnesis.cohort.statistics.SurvivalTable;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsFolderTest {
    @TempDir
    static Path folder;

    private static CohortClinic clinic;

    @BeforeAll
    static void open() {
        clinic = new CohortClinic(folder, 40);
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @Test
    void curvesAreThoseThatAnyoneComputesFromTheTable() throws IOException {
        Path out = export(Policy.P2);
        Path table = out.resolve("tidy/analysis_patient.csv");
        for (Endpoint endpoint : Endpoint.values()) {
            var people = SurvivalTable.read(table, endpoint.columns(null)).people();
            List<List<String>> again = new ArrayList<>(List.of(SurvivalCells.CURVE));
            again.addAll(SurvivalCells.curves(people));
            assertEquals(again, rows(out.resolve("stats/" + endpoint.file() + ".csv")));
        }
        List<List<String>> incidence = new ArrayList<>(List.of(SurvivalCells.INCIDENCE));
        incidence.addAll(SurvivalCells.incidences(
                SurvivalTable.read(table, Endpoint.REJECTION.columns(null)).people()));
        assertEquals(incidence, rows(out.resolve("stats/ci_rejection.csv")));
        List<List<String>> tableOne = rows(out.resolve("stats/table1.csv"));
        int patients = rows(table).size() - 1;
        assertEquals(
                List.of("patients", "", "n", Integer.toString(patients)),
                tableOne.get(1).subList(0, 4));
        for (String figure : List.of("km_patient_en.svg", "km_patient_zh.svg", "km_rejection_free_en.svg"))
            assertTrue(Files.readString(out.resolve("stats/figures/" + figure)).contains("Noto Sans SC"), figure);
        assertTrue(Files.readString(out.resolve("stats/table1.html")).contains("例数"));
        assertTrue(rows(out.resolve("stats/metrics.csv")).stream()
                .anyMatch(row ->
                        row.getFirst().equals("patient-survival") && row.get(2).equals("1y")));
        recounted(rows(out.resolve("tidy/outcomes.csv")), rows(out.resolve("stats/metrics.csv")));
        assertTrue(Files.readString(out.resolve("manifest.json"))
                .contains("\"seed\" : " + ExportAsk.seedOf(CohortDefinition.FIRST_LIVER_OR_KIDNEY, Policy.P2)));
    }

    /** Who counts, who reached it and who is missing follow from the rows of the patients. */
    private static void recounted(List<List<String>> outcomes, List<List<String>> metrics) {
        for (String metric : List.of("medication-days-95", "underweight-gained")) {
            List<List<String>> patients =
                    outcomes.stream().filter(row -> row.get(1).equals(metric)).toList();
            long counted =
                    patients.stream().filter(row -> row.getLast().isEmpty()).count();
            long others = patients.stream()
                    .filter(row -> row.getLast().equals("not-underweight"))
                    .count();
            List<String> told = metrics.stream()
                    .filter(row -> row.getFirst().equals(metric))
                    .findFirst()
                    .orElseThrow();
            assertEquals(
                    List.of(Long.toString(counted), Long.toString(patients.size() - counted - others)),
                    told.subList(5, 7));
        }
    }

    @Test
    void aggregatesAloneHideEverySmallCount() throws IOException {
        Path out = export(Policy.P4);
        assertFalse(Files.exists(out.resolve("tidy")));
        for (String file : List.of("table1.csv", "metrics.csv", "km_patient.csv", "km_patient_by_organ.csv")) {
            for (List<String> row : rows(out.resolve("stats/" + file))) {
                List<String> told = file.equals("table1.csv")
                        ? row.subList(3, row.size() - 1)
                        : row.subList(2, Math.min(5, row.size()));
                if (file.equals("table1.csv") && row.get(2).matches("mean.*|median.*|measure")) continue;
                for (String cell : told) {
                    String count = cell.replaceFirst(" .*", "");
                    if (file.startsWith("km_") && !cell.equals(row.get(2))) continue;
                    if (count.matches("\\d+") && file.equals("metrics.csv") && row.contains("bootstrap")) continue;
                    if (count.matches("\\d+"))
                        assertTrue(count.equals("0") || Long.parseLong(count) > 10, row::toString);
                }
            }
        }
        assertFalse(Files.exists(out.resolve("stats/ci_rejection.csv")));
    }

    @Test
    void whoeverMayNotApproveSeesNothingOfACohortThatCouldNotLeaveAndNoSmallCount() {
        Session researcher = clinic.clinic.session(Role.RESEARCHER);
        CohortDefinition everybody = CohortDefinition.FIRST_LIVER_OR_KIDNEY;
        Policy far = Policy.P2.withK(41);
        ExportPreview preview = new CohortExport(clinic.session()).preview(everybody, far);
        CohortNumbers numbers = new CohortNumbers(researcher);
        assertEquals(
                Problem.COHORT_TOO_SMALL,
                assertThrows(ProblemException.class, () -> numbers.of(everybody, far, preview, (_, _) -> {}))
                        .problem());
        ExportPreview unreached = new ExportPreview(preview.cohort(), Optional.empty());
        assertEquals(
                Problem.K_NOT_REACHED,
                assertThrows(ProblemException.class, () -> numbers.of(everybody, Policy.P2, unreached, (_, _) -> {}))
                        .problem());
        assertEquals(
                40,
                new CohortNumbers(clinic.session())
                        .of(everybody, far, preview, (_, _) -> {})
                        .rows()
                        .size());
        assertEquals(new SmallCells(11), new CohortNumbers(researcher).cells(far));
        assertEquals(new SmallCells(1), new CohortNumbers(clinic.session()).cells(far));
    }

    private static Path export(Policy policy) {
        Path out = folder.resolve("out-" + policy.id());
        var formats = policy.tellsRows() ? EnumSet.of(ExportFormat.CSV) : EnumSet.noneOf(ExportFormat.class);
        new CohortExport(clinic.session())
                .run(
                        new ExportRequest(CohortDefinition.FIRST_LIVER_OR_KIDNEY, policy, out, formats, false),
                        (_, _) -> {});
        return out;
    }

    private static List<List<String>> rows(Path file) throws IOException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file);
                Stream<CsvRecord> each = rows.stream()) {
            return each.map(CsvRecord::getFields).toList();
        }
    }
}
