package org.catamnesis.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class PatientChartTest {
    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    @Test
    void holdsAllThatIsOnFileInTheOrderOfTime() {
        try (var clinic = new TestClinic(folder, engine)) {
            PatientChart chart = TestCourse.charts(clinic.session()).open(TestCourse.write(clinic.session()));
            assertEquals(
                    List.of(1, 134, 22, 5, 2, 3, 0),
                    List.of(
                            chart.transplants().size(),
                            chart.results().size(),
                            chart.results("CREA").size(),
                            chart.dosings().size(),
                            chart.events().size(),
                            chart.visits().size(),
                            chart.documents().size()));
            LocalDate today = LocalDate.of(2026, 9, 15);
            assertEquals(
                    Optional.of(TestCourse.DAY_ZERO.plusDays(320)),
                    chart.lastVisitBefore(today).map(Visit::day));
            assertEquals(
                    List.of("mycophenolate-mofetil 500.0", "tacrolimus 1.5"),
                    chart.regimenOn(today).stream()
                            .map(dosing -> dosing.drug() + " " + dosing.dose())
                            .sorted()
                            .toList());
            assertEquals(Optional.empty(), chart.death());
        }
    }

    @Test
    void nobodyHasNoChart() {
        try (var clinic = new TestClinic(folder, engine)) {
            assertThrows(
                    NoSuchElementException.class,
                    () -> TestCourse.charts(clinic.session()).open(7));
        }
    }
}
