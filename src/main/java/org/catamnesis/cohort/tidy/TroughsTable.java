package org.catamnesis.cohort.tidy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.cohort.Course;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.medication.Corridor;
import org.catamnesis.medication.DoseUnits;
import org.catamnesis.medication.Dosing;

/**
 * One row a drug level, with the dose it follows from and the target in force on its day. Only a number that may be a trough
 * is held against the target and divided by the dose, and only a dose that is a mass is one here.
 */
final class TroughsTable implements TidyTable {
    private static final double MINUTES = 60;
    private static final String MILLIGRAM = "mg";

    private final Telling telling;
    private final Map<String, String> drugs = new HashMap<>();
    private long number;

    TroughsTable(Telling telling) {
        this.telling = telling;
        telling.targets().rules().forEach(rule -> drugs.put(rule.analyte(), rule.drug()));
    }

    @Override
    public String name() {
        return "troughs";
    }

    @Override
    public List<String> columns() {
        return telling.columns(
                "study_id",
                "level_no",
                "rel_day|date",
                "analyte_code",
                "drug",
                "value_num",
                "comparator",
                "unit_ucum",
                "daily_dose_at_draw",
                "dose_unit",
                "hours_post_dose",
                "is_trough",
                "cd_ratio",
                "target_low",
                "target_high",
                "in_target",
                "target_source");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        number = 0;
        Map<String, Corridor> corridors = new HashMap<>();
        for (LabResult result : course.results()) {
            String drug = result.analyte() == null ? null : drugs.get(result.analyte());
            Double level = result.measurement().value().number();
            LocalDate day = result.sampling().collectedAt().toLocalDate();
            if (drug != null && level != null && telling.window().holds(course, day)) {
                Corridor corridor = corridors.computeIfAbsent(result.analyte(), code -> corridor(code, course));
                write(subject, result, drug, corridor, rows);
            }
        }
    }

    private Corridor corridor(String analyte, Course course) {
        return Corridor.of(
                analyte,
                telling.targets(),
                course.transplants(),
                course.dosings(),
                course.care().targets());
    }

    private void write(Subject subject, LabResult result, String drug, Corridor corridor, TidyRows rows) {
        LocalDate date = result.sampling().collectedAt().toLocalDate();
        var value = result.measurement().value();
        double level = subject.value(value.number());
        String unit = result.measurement().ucum();
        Optional<Double> dose = dosing(subject.course(), drug, date).flatMap(TroughsTable::milligrams);
        SampleTiming timing = result.sampling().timing();
        Optional<Corridor.Step> target =
                corridor.on(date).filter(step -> step.unit().equals(unit));
        boolean trough = value.exact() && timing != SampleTiming.NOT_TROUGH;
        rows.text(subject.studyId())
                .whole(++number)
                .day(subject, date)
                .text(result.analyte())
                .text(drug)
                .number(level)
                .text(value.comparator() == null ? null : value.comparator().code())
                .text(unit)
                .number(dose.orElse(null))
                .text(dose.isPresent() ? MILLIGRAM : null)
                .number(telling.policy().tellsHours() ? hoursAfterDose(result) : null)
                .text(timing == null ? null : timing.code())
                .number(
                        trough
                                ? dose.filter(each -> each > 0)
                                        .map(each -> Decimal.rounded(level / each))
                                        .orElse(null)
                                : null)
                .number(target.map(Corridor.Step::low).orElse(null))
                .number(target.map(Corridor.Step::high).orElse(null))
                .yes(
                        trough
                                ? target.map(step -> level >= step.low() && level <= step.high())
                                        .orElse(null)
                                : null)
                .text(target.map(step -> step.origin().name().toLowerCase(Locale.ROOT))
                        .orElse(null))
                .end();
    }

    private static Optional<Double> milligrams(Dosing dosing) {
        return DoseUnits.convert(dosing.dailyDose(), dosing.unit(), MILLIGRAM).map(Decimal::rounded);
    }

    /** What was taken on the day before; on the day itself where it only began then. */
    private static Optional<Dosing> dosing(Course course, String drug, LocalDate day) {
        return on(course, drug, day.minusDays(1)).or(() -> on(course, drug, day));
    }

    private static Optional<Dosing> on(Course course, String drug, LocalDate day) {
        return course.dosings().stream()
                .filter(dosing -> dosing.drug().equals(drug) && dosing.inForceOn(day))
                .reduce((_, later) -> later);
    }

    /** To the minute only where ages are exact too. */
    private Double hoursAfterDose(LabResult result) {
        var sampling = result.sampling();
        if (sampling.lastDoseAt() == null || !sampling.timeKnown()) return null;
        double minutes =
                Duration.between(sampling.lastDoseAt(), sampling.collectedAt()).toMinutes();
        return telling.policy().exactAge() ? Decimal.rounded(minutes / MINUTES) : Math.rint(minutes / MINUTES);
    }
}
