package org.catamnesis.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendPeriodTest {
    private static final LocalDate LAST = TestCourse.DAY_ZERO.plusDays(411);

    @TempDir
    static Path folder;

    private static ResultGrades grades;

    @BeforeAll
    static void load() {
        grades = CourseOnFile.grades(folder);
    }

    @Test
    void theTableHasTheRowsOfTheFlowsheetThatWereMeasuredThen() {
        TrendPeriod period = TrendPeriod.of(grades, LAST, LAST);
        assertEquals(List.of(LAST.atTime(8, 21)), period.moments());
        Flowsheet whole = Flowsheet.of(grades);
        for (Flowsheet.Line line : period.sheet().lines()) {
            Flowsheet.Line same = whole.lines().stream()
                    .filter(other -> other.name().equals(line.name()))
                    .findFirst()
                    .orElseThrow();
            assertEquals(same.at(0), line.at(0), line.name());
        }
    }

    @Test
    void itIsCopiedAsCellsBetweenTabs() {
        String copied = TrendPeriod.of(grades, LAST, LAST).tsv(new Messages(Language.ENGLISH));
        List<String> lines = copied.lines().toList();
        assertEquals("Analyte\tUnit\t" + LAST + " 08:21", lines.getFirst());
        assertTrue(lines.contains("Tacrolimus\tng/mL\t7.8"), copied);
    }

    @Test
    void aPeriodWithoutResultsIsAnEmptyTable() {
        TrendPeriod empty = TrendPeriod.of(grades, LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 2));
        assertEquals(List.of(), empty.sheet().lines());
        assertEquals("项目\t单位\n", empty.tsv(new Messages(Language.CHINESE)));
    }
}
