package org.catamnesis.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.Conversion;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.TargetRule;
import org.catamnesis.patient.Transplant;
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

    /** The targets of each graft until the next; none when they are in another unit than the series. */
    Band corridor(Analyte analyte, String ucum) {
        List<Band.Step> steps = new ArrayList<>();
        List<Transplant> grafts = grades.chart().transplants();
        for (int i = 0; i < grafts.size(); i++) {
            LocalDate end = i + 1 < grafts.size() ? grafts.get(i + 1).day() : today.plusDays(1);
            for (TargetRule rule :
                    grades.targets().of(analyte.code(), grafts.get(i).organ())) {
                if (same(analyte, rule.unit(), ucum)) step(grafts.get(i), rule, end, steps);
            }
        }
        String name = messages.text(grades.targets().approved() ? "trend.target" : "trend.target-example");
        return new Band(name, steps);
    }

    private static boolean same(Analyte analyte, String one, String other) {
        return Conversion.convert(analyte, 1, one, other)
                .filter(factor -> Math.abs(factor - 1) < 1e-9)
                .isPresent();
    }

    private static void step(Transplant graft, TargetRule rule, LocalDate end, List<Band.Step> steps) {
        LocalDate from = graft.day().plusDays(rule.fromDay());
        LocalDate to = rule.toDay() == null ? end : graft.day().plusDays(rule.toDay() + 1L);
        if (to.isAfter(end)) to = end;
        String label = number(rule.low()) + "–" + number(rule.high());
        steps.add(new Band.Step(PlotTime.of(from), PlotTime.of(to), rule.low(), rule.high(), false, label));
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
