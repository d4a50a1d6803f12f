package org.catamnesis.cohort.tidy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.cohort.Course;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.TargetRule;
import org.catamnesis.medication.TargetRules;

/** One row a drug level, with the dose it follows from and the target in force on its day. */
final class TroughsTable implements TidyTable {
    private static final double MINUTES = 60;

    private final TargetRules targets;
    private final Window window;
    private final Map<String, String> drugs = new HashMap<>();

    TroughsTable(TargetRules targets, Window window) {
        this.targets = targets;
        this.window = window;
        targets.rules().forEach(rule -> drugs.put(rule.analyte(), rule.drug()));
    }

    @Override
    public String name() {
        return "troughs";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "study_id",
                "rel_day",
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
                "in_target");
    }

    @Override
    public void write(Subject subject, TidyRows rows) {
        Course course = subject.course();
        for (LabResult result : course.results()) {
            String drug = result.analyte() == null ? null : drugs.get(result.analyte());
            Double level = subject.value(result.measurement().value().number());
            LocalDate day = result.sampling().collectedAt().toLocalDate();
            if (drug != null && level != null && window.holds(course, day)) {
                write(subject, result, drug, level, rows);
            }
        }
    }

    private void write(Subject subject, LabResult result, String drug, double level, TidyRows rows) {
        LocalDate date = result.sampling().collectedAt().toLocalDate();
        Course course = subject.course();
        long day = course.day(date);
        var value = result.measurement().value();
        String unit = result.measurement().ucum();
        Optional<Dosing> dosing = dosing(course, drug, date);
        SampleTiming timing = result.sampling().timing();
        Optional<TargetRule> target = targets.on(
                        result.analyte(), course.member().index().organ(), day)
                .filter(rule -> rule.unit().equals(unit));
        boolean ratio = value.exact() && timing != SampleTiming.NOT_TROUGH;
        rows.text(subject.studyId())
                .whole(subject.day(day))
                .text(result.analyte())
                .text(drug)
                .number(level)
                .text(value.comparator() == null ? null : value.comparator().code())
                .text(unit)
                .number(dosing.map(each -> Decimal.rounded(each.dailyDose())).orElse(null))
                .text(dosing.map(Dosing::unit).filter(each -> each.equals("mg")).orElse(null))
                .number(subject.policy().tellsHours() ? hoursAfterDose(result) : null)
                .text(timing == null ? null : timing.code())
                .number(
                        ratio
                                ? dosing.filter(each -> each.dailyDose() > 0)
                                        .map(each -> Decimal.rounded(level / each.dailyDose()))
                                        .orElse(null)
                                : null)
                .number(target.map(TargetRule::low).orElse(null))
                .number(target.map(TargetRule::high).orElse(null))
                .yes(
                        value.exact()
                                ? target.map(rule -> level >= rule.low() && level <= rule.high())
                                        .orElse(null)
                                : null)
                .end();
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

    private static Double hoursAfterDose(LabResult result) {
        var sampling = result.sampling();
        if (sampling.lastDoseAt() == null || !sampling.timeKnown()) return null;
        double minutes =
                Duration.between(sampling.lastDoseAt(), sampling.collectedAt()).toMinutes();
        return Decimal.rounded(minutes / MINUTES);
    }
}
