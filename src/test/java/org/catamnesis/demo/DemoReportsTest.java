package org.catamnesis.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.catamnesis.report.Candidate;
import org.catamnesis.report.ReportReader;
import org.catamnesis.report.ReportReading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoReportsTest {
    private static final CourseSimulation SIMULATION = new CourseSimulation(3, LocalDate.of(2026, 9, 15), 1);
    private static final int TRIED = 40;
    private static DemoReports sheets;
    private static ReportReader reader;

    @BeforeAll
    static void open() {
        sheets = new DemoReports();
        reader = new ReportReader();
    }

    @AfterAll
    static void close() {
        sheets.close();
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chinese-one-column",
                "chinese-two-column",
                "chinese-drug-level",
                "bilingual-previous",
                "english-table",
                "english-dot-leaders"
            })
    void everyRowOfALayoutIsReadAndNothingElse(String layout) {
        List<DemoReport> reports = reports(layout, 4);
        assertEquals(4, reports.size());
        for (DemoReport report : reports) {
            ReportReading reading = reader.read(report.pdf());
            assertEquals(texts(report), texts(reading), report.mrn());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chinese-one-column", "bilingual-previous", "english-table", "english-dot-leaders"})
    void theHeadTellsWhoseItIsAndWhenItWasTaken(String layout) {
        for (DemoReport report : reports(layout, 2)) {
            ReportReading reading = reader.read(report.pdf());
            assertEquals(report.name(), reading.header().name());
            assertEquals(report.mrn(), reading.header().mrn());
            assertEquals(report.collectedAt(), reading.collectedAt());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chinese-drug-level", "bilingual-previous", "english-table", "english-dot-leaders"})
    void aLevelIsReadWithItsLastDose(String layout) {
        for (DemoReport report : reports(layout, 3)) {
            Candidate level = reader.read(report.pdf()).candidates().stream()
                    .filter(candidate -> "TAC".equals(candidate.analyte()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(report.lastDoseAt(), level.lastDoseAt());
            assertEquals(report.dose(), level.dose());
        }
    }

    @Test
    void theSameVisitGivesTheSameBytes() {
        DemoReport first = reports("chinese-two-column", 1).getFirst();
        DemoReport again = reports("chinese-two-column", 1).getFirst();
        assertArrayEquals(first.pdf(), again.pdf());
        assertTrue(first.pdf().length < 60_000, "bytes " + first.pdf().length);
    }

    @Test
    void aLetterThatNoFontHasIsABoxAndNotAnError() {
        try (DemoReportFonts fonts = new DemoReportFonts();
                DemoReportPage page = new DemoReportPage(fonts, 200, 100)) {
            page.text(10, 50, 10, "骉 Š \uE000");
            assertTrue(page.bytes().length > 1000);
        }
    }

    @Test
    void aBloodCountHasTwentyRowsAndMore() {
        DemoReport report = reports("chinese-two-column", 1).getFirst();
        assertTrue(report.rows().size() >= 20);
        Set<String> names = report.rows().stream().map(DemoReport.Row::name).collect(Collectors.toSet());
        assertEquals(report.rows().size(), names.size());
    }

    private static List<DemoReport> reports(String layout, int count) {
        List<DemoReport> found = new ArrayList<>();
        for (int number = 0; found.size() < count && number < TRIED; number++) {
            DemoCourse course = SIMULATION.course(number);
            DemoSample newest = course.samples().getLast();
            for (DemoLaboratory laboratory : DemoLaboratory.values()) {
                DemoSample sample = new DemoSample(
                        newest.collectedAt(), laboratory, newest.sex(), newest.readings(), newest.lastDose());
                sheets.of(course.person(), sample, course.samples().getFirst(), layout.contains("dot")).stream()
                        .filter(report -> report.layout().equals(layout))
                        .limit(count - (long) found.size())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static Set<String> texts(DemoReport report) {
        return report.rows().stream()
                .map(row -> text(row.name(), row.value(), row.unit(), row.range(), row.flag()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> texts(ReportReading reading) {
        return reading.candidates().stream()
                .map((Candidate c) -> text(c.printedName(), c.value(), c.unit(), c.range(), c.flag()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Stars, and a code that stands before a Chinese name, may be given or not. */
    private static String text(String name, String value, String unit, String range, String flag) {
        String bare = name.replaceFirst("^★|^[A-Z#%-]+ ?(?=\\p{IsHan})", "");
        String text = String.join("|", bare, value, unit, range.replaceAll("^\\((.*)\\)$", "$1"), flag);
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
