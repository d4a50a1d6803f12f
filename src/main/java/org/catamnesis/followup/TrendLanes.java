package org.catamnesis.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.Conversion;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Corridor;
import org.catamnesis.medication.Dosing;
import org.catamnesis.plot.Band;
import org.catamnesis.plot.DoseLane;
import org.catamnesis.plot.PlotTime;

/** What stands behind and below a drug level: the targets that were in force and the doses that were taken. */
final class TrendLanes {
    private final ResultGrades grades;
    private final Messages messages;
    private final LocalDate today;

    TrendLanes(ResultGrades grades, Messages messages, LocalDate today) {
        this.grades = grades;
        this.messages = messages;
        this.today = today;
    }

    /** The targets of their days; none when they are in another unit than the series. */
    Band corridor(Analyte analyte, String ucum) {
        if (analyte == null) return Band.NONE;
        List<Band.Step> steps = grades.corridor(analyte.code()).steps().stream()
                .map(grades::shown)
                .filter(step -> same(analyte, step.unit(), ucum))
                .map(this::step)
                .toList();
        String name = messages.text(grades.targets().approved() ? "trend.target" : "trend.target-example");
        return new Band(name, steps);
    }

    private static boolean same(Analyte analyte, String one, String other) {
        return Conversion.convert(analyte, 1, one, other)
                .filter(factor -> Math.abs(factor - 1) < 1e-9)
                .isPresent();
    }

    private Band.Step step(Corridor.Step step) {
        LocalDate end = step.to() == null || step.to().isAfter(today) ? today : step.to();
        String limits = number(step.low()) + "–" + number(step.high());
        String label = step.override() ? messages.text("trend.own-target", limits) : limits;
        return new Band.Step(
                PlotTime.of(step.from()),
                PlotTime.of(end.plusDays(1)),
                step.low(),
                step.high(),
                step.override(),
                label);
    }

    /** The doses of a drug, in the unit of the newest of them. */
    DoseLane doses(String drug) {
        List<Dosing> dosings = grades.chart().dosings().stream()
                .filter(dosing -> dosing.drug().equals(drug))
                .toList();
        if (dosings.isEmpty()) return DoseLane.NONE;
        String unit = dosings.getLast().unit();
        List<DoseLane.Step> steps = dosings.stream()
                .filter(dosing -> dosing.unit().equals(unit))
                .map(dosing -> new DoseLane.Step(
                        PlotTime.of(dosing.startDay()),
                        PlotTime.of((dosing.endDay() == null ? today : dosing.endDay()).plusDays(1)),
                        dosing.dailyDose(),
                        DoseWords.dose(dosing, messages)))
                .toList();
        return new DoseLane(messages.text("trend.dose"), steps);
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
