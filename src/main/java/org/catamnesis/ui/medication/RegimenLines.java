package org.catamnesis.ui.medication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.Drug;
import org.catamnesis.medication.DrugCatalogue;
import org.catamnesis.medication.SupplyCourse;
import org.catamnesis.ui.medication.RegimenLine.State;

/** What is taken, what is planned and, of drugs that are neither, what was taken last; in the order of their classes. */
final class RegimenLines {
    private final ResultGrades grades;
    private final LocalDate today;
    private final Map<String, SupplyCourse> supplies = new HashMap<>();

    RegimenLines(ResultGrades grades, LocalDate today) {
        this.grades = grades;
        this.today = today;
    }

    List<RegimenLine> of(boolean stoppedToo) {
        List<Dosing> all = grades.chart().dosings();
        List<Dosing> shown = new ArrayList<>();
        for (Dosing dosing : all) {
            State state = RegimenLine.state(dosing, today);
            if (state != State.STOPPED || (stoppedToo && lastOfAll(dosing, all))) shown.add(dosing);
        }
        return shown.stream()
                .sorted(Comparator.comparing((Dosing dosing) -> RegimenLine.state(dosing, today) == State.STOPPED)
                        .thenComparing(dosing -> DrugCatalogue.shipped().place(dosing.drug()))
                        .thenComparing(Dosing::drug)
                        .thenComparing(Dosing::startDay))
                .map(this::line)
                .toList();
    }

    /** The newest of a drug that is neither taken nor planned. */
    private boolean lastOfAll(Dosing dosing, List<Dosing> all) {
        return all.stream()
                .filter(other -> other.drug().equals(dosing.drug()))
                .max(Comparator.comparing(Dosing::startDay).thenComparing(Dosing::id))
                .filter(last -> last.id() == dosing.id())
                .isPresent();
    }

    private RegimenLine line(Dosing dosing) {
        State state = RegimenLine.state(dosing, today);
        Optional<String> analyte = DrugCatalogue.shipped().named(dosing.drug()).map(Drug::level);
        LabResult level =
                state == State.CURRENT ? analyte.flatMap(this::newestTrough).orElse(null) : null;
        return new RegimenLine(
                dosing,
                state,
                level,
                level == null ? null : grades.flag(level).orElse(null),
                analyte.flatMap(code -> grades.corridor(code).on(today)).orElse(null),
                supply(dosing.drug()));
    }

    private Optional<LabResult> newestTrough(String analyte) {
        return grades.chart().results(analyte).stream()
                .filter(result -> result.sampling().timing() != SampleTiming.NOT_TROUGH)
                .filter(result -> !result.sampling().collectedAt().toLocalDate().isAfter(today))
                .max(Comparator.comparing(result -> result.sampling().collectedAt()));
    }

    private SupplyCourse supply(String drug) {
        return supplies.computeIfAbsent(
                drug,
                code -> SupplyCourse.of(
                        code, grades.chart().supplies(), grades.chart().dosings(), today));
    }
}
