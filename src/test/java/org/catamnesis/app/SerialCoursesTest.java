package org.catamnesis.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.catamnesis.access.TestClinic;
import org.catamnesis.exchange.BadRow;
import org.catamnesis.exchange.LoadWatch;
import org.catamnesis.exchange.Sheet;
import org.catamnesis.exchange.SpreadsheetStore;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Series;
import org.catamnesis.lab.SeriesPoint;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Patient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real courses, where they lie beside the checkout: every value arrives in its unit, and no line is drawn that nobody measured. */
class SerialCoursesTest implements LoadWatch {
    private static final Path FILE = Path.of("../shared/corpus/longitudinal/survival_pbcseq.csv");
    /** What the canonical value of 1 printed is; bilirubin, cholesterol and albumin come in units of the United States. */
    private static final Map<String, Double> CANONICAL =
            Map.of("TBIL", 17.104, "TC", 0.02586, "ALB", 10.0, "ALP", 1.0, "AST", 1.0, "PLT", 1.0, "PT", 1.0);

    private static final Path PICTURES = Path.of("target", "serial-courses");

    /** 80 g of albumin in a litre is more than anybody has. */
    private static final String SLIP = "albumin8.01";

    @TempDir
    static Path folder;

    private static TestClinic clinic;
    private static Workstation workstation;
    private static SerialCourses courses;
    private static Map<String, Long> ids;
    private static final List<BadRow> BAD = new ArrayList<>();

    @BeforeAll
    static void load() throws IOException {
        assumeTrue(Files.exists(FILE), "no corpus beside the checkout");
        clinic = new TestClinic(folder);
        workstation = new Workstation(clinic.session());
        courses = new SerialCourses(FILE);
        courses.write(folder.resolve("sheets"));
        new SpreadsheetStore(clinic.session(), AnalyteCatalogue.standard())
                .load(folder.resolve("sheets"), Map.of(), true, new SerialCoursesTest());
        ids = workstation.rooms().patients().all().stream()
                .collect(Collectors.toMap(
                        patient -> patient.identifiers().getFirst().value(), Patient::id));
    }

    @AfterAll
    static void close() {
        if (workstation != null) workstation.close();
        if (clinic != null) clinic.close();
    }

    private static PatientChart chart(String mrn) {
        return workstation.rooms().charts().open(ids.get(mrn));
    }

    private static Map<String, Series> series(PatientChart chart) {
        return Series.ofAll(workstation.rooms().catalogue(), chart.results()).stream()
                .collect(Collectors.toMap(series -> series.analyte().code(), series -> series));
    }

    @Test
    void everyoneArrivesAndOnlyASlipOfThePenIsRefused() {
        assertEquals(
                List.of("results.csv:7299 value VALUE_IMPLAUSIBLE"),
                BAD.stream()
                        .map(row -> row.file() + ":" + row.line() + " " + row.column() + " " + row.reason())
                        .toList());
        assertEquals(312, ids.size());
        assertEquals(
                1945,
                ids.keySet().stream()
                        .mapToInt(mrn -> chart(mrn).visits().size())
                        .sum());
    }

    @Test
    void everyValueIsAPointOfItsDayInItsUnit() {
        Map<String, List<NamedCsvRecord>> byPatient =
                courses.visits().stream().collect(Collectors.groupingBy(SerialCourses::mrn));
        byPatient.forEach((mrn, visits) -> {
            Map<String, Series> series = series(chart(mrn));
            for (SerialCourses.Column column : SerialCourses.COLUMNS) {
                List<NamedCsvRecord> wanted = visits.stream()
                        .filter(visit -> !visit.getField(column.name()).isEmpty())
                        .filter(visit -> !SLIP.equals(column.name() + visit.getField(column.name())))
                        .toList();
                List<SeriesPoint> drawn = series.containsKey(column.analyte())
                        ? series.get(column.analyte()).points()
                        : List.of();
                assertEquals(
                        wanted.stream().map(SerialCourses::day).toList(),
                        drawn.stream().map(point -> point.at().toLocalDate()).toList(),
                        mrn + " " + column.analyte());
                for (int i = 0; i < wanted.size(); i++) {
                    double value =
                            Double.parseDouble(wanted.get(i).getField(column.name())) * CANONICAL.get(column.analyte());
                    // The factors above have four digits.
                    assertEquals(value, drawn.get(i).value(), 5e-4 * value, mrn + " " + column.analyte());
                }
            }
        });
    }

    @Test
    void noLineBridgesAGapThatTheAnalyteDoesNotAllow() {
        int broken = 0;
        for (String mrn : ids.keySet())
            for (Series each : series(chart(mrn)).values())
                for (List<SeriesPoint> segment : each.segments()) {
                    if (segment.getFirst().breakBefore() != null) broken++;
                    for (int i = 1; i < segment.size(); i++) {
                        long days = Duration.between(
                                        segment.get(i - 1).at(), segment.get(i).at())
                                .toDays();
                        assertTrue(
                                days <= each.analyte().gapDays(),
                                mrn + " " + each.analyte().code() + " " + days);
                    }
                }
        assertTrue(broken > 1000, "visits are a year apart: " + broken);
    }

    /** 29 of them were transplanted, after everything that was measured. */
    @Test
    void aCourseBeforeATransplantIsDrawnWithNegativeDays() throws IOException {
        String mrn = courses.visits().stream()
                .filter(visit -> visit.getField("status").equals("1"))
                .map(SerialCourses::mrn)
                .findFirst()
                .orElseThrow();
        assertNotNull(chart(mrn).newestGraft().orElseThrow());
        for (Language language : Language.values()) {
            Path picture = PICTURES.resolve("course-" + language.name().toLowerCase(java.util.Locale.ROOT) + ".png");
            Files.createDirectories(PICTURES);
            new TrendPicture(workstation.rooms()).write(ids.get(mrn), language, false, picture);
            assertTrue(Files.size(picture) > 10_000);
        }
    }

    @Override
    public void bad(BadRow row) {
        BAD.add(row);
    }

    @Override
    public void progress(Sheet sheet, long rows, double done) {
        // Nobody is watching.
    }
}
