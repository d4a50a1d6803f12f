package org.catamnesis.followup.index;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.index.About;
import org.catamnesis.lab.index.Amount;
import org.catamnesis.lab.index.Asked;
import org.catamnesis.lab.index.Fact;
import org.catamnesis.lab.index.Formula;
import org.catamnesis.lab.index.Missing;
import org.catamnesis.lab.index.Missing.Reason;
import org.catamnesis.lab.index.Outcome;
import org.catamnesis.lab.index.Worksheet;
import org.catamnesis.patient.Sex;

/** A formula applied at every time that its first result was measured. */
final class DrawCourse {
    private final Formula formula;
    private final ResultGrades grades;
    private final PatientChart chart;
    private final DrawInputs inputs;
    private final Exposure exposure;
    private final Dialysis dialysis;

    DrawCourse(Formula formula, ResultGrades grades) {
        this.formula = formula;
        this.grades = grades;
        this.chart = grades.chart();
        this.inputs = new DrawInputs(grades);
        this.exposure = new Exposure(chart);
        this.dialysis = new Dialysis(chart);
    }

    IndicatorSeries series() {
        About about = formula.about();
        List<IndicatorPoint> points = new ArrayList<>();
        List<IndicatorGap> gaps = new ArrayList<>();
        for (LocalDateTime moment : inputs.of(first().analyte()).keySet()) {
            List<UsedInput> used = new ArrayList<>();
            Outcome outcome = formula.compute(sheet(moment, used));
            switch (outcome) {
                case Outcome.Value value -> points.add(new IndicatorPoint(moment, value.value(), value.grade(), used));
                case Outcome.None none -> gaps.add(new IndicatorGap(moment, none.reasons()));
            }
        }
        return new IndicatorSeries(about, points, gaps);
    }

    /** What the record knows of a moment; {@code used} collects it. */
    Worksheet sheet(LocalDateTime moment, List<UsedInput> used) {
        Worksheet sheet = new Worksheet();
        // A formula that does not ask may refuse.
        sheet.with(Fact.DIALYSIS, dialysis.on(moment.toLocalDate()) ? 1 : 0);
        for (Asked.Measured asked : formula.about().measured()) fill(sheet, asked, moment, used);
        for (Fact fact : formula.about().facts()) fill(sheet, fact, moment, used);
        return sheet;
    }

    private Asked.Measured first() {
        return formula.about().measured().getFirst();
    }

    /** As printed with the first result, in the unit that the formula takes it in. */
    private Optional<Double> upperLimit(LocalDateTime moment) {
        return inputs.near(first(), moment).flatMap(result -> {
            Double high = result.measurement().interval().high();
            return high == null ? Optional.empty() : inputs.in(first().ucum(), result, high);
        });
    }

    private void fill(Worksheet sheet, Asked.Measured asked, LocalDateTime moment, List<UsedInput> used) {
        Optional<LabResult> found = inputs.near(asked, moment);
        if (found.isEmpty()) return;
        LabResult result = found.get();
        Double number = result.measurement().value().number();
        String code = asked.analyte();
        if (number == null) {
            boolean censored = result.measurement().value().censored();
            sheet.without(code, new Missing(censored ? Reason.CENSORED : Reason.NO_INPUT, code));
            return;
        }
        if (result.sampling().timing() == SampleTiming.NOT_TROUGH) {
            sheet.without(code, new Missing(Reason.NOT_TROUGH, code));
            return;
        }
        Optional<Double> value = inputs.in(asked.ucum(), result, number);
        if (value.isEmpty()) {
            sheet.without(code, new Missing(Reason.UNIT, code));
            return;
        }
        sheet.with(code, new Amount(value.get(), result.measurement().value().comparator()));
        LocalDate day = result.sampling().collectedAt().toLocalDate();
        used.add(new UsedInput(code, value.get(), asked.ucum(), result.id(), day));
    }

    private void fill(Worksheet sheet, Fact fact, LocalDateTime moment, List<UsedInput> used) {
        LocalDate day = moment.toLocalDate();
        switch (fact) {
            case SEX -> {
                Sex sex = chart.patient().demographics().sex();
                sheet.with(sex);
                if (sheet.has(fact)) used.add(new UsedInput(fact.code(), sex == Sex.FEMALE ? 1 : 0, "", null, null));
            }
            case AGE ->
                chart.patient().ageOn(day).ifPresent(years -> {
                    sheet.with(fact, years);
                    used.add(new UsedInput(fact.code(), years, "a", null, day));
                });
            case DAILY_DOSE ->
                exposure.before(day).ifPresent(taken -> {
                    sheet.with(fact, taken.milligrams());
                    used.add(new UsedInput(fact.code(), taken.milligrams(), "mg/d", null, day.minusDays(1)));
                });
            case UPPER_LIMIT ->
                upperLimit(moment).ifPresent(limit -> {
                    sheet.with(fact, limit);
                    used.add(new UsedInput(fact.code(), limit, first().ucum(), null, null));
                });
            case INSULIN -> sheet.with(fact, exposure.insulin(day) ? 1 : 0);
            case DIALYSIS -> {
                double answer = dialysis.ofWeek(day) ? 1 : 0;
                sheet.with(fact, answer);
                used.add(new UsedInput(fact.code(), answer, "", null, day));
            }
            case ASCITES, ENCEPHALOPATHY -> {}
        }
    }
}
