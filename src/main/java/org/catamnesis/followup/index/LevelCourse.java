package org.catamnesis.followup.index;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.index.Troughs.Trough;
import org.catamnesis.lab.index.About;
import org.catamnesis.lab.index.LevelVariability;
import org.catamnesis.lab.index.Missing;
import org.catamnesis.lab.index.Missing.Reason;
import org.catamnesis.lab.index.TimeInRange;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;

/** How steady the troughs were, at each of them looking back. */
final class LevelCourse {
    /** Month 6, when levels are expected to be steady. */
    private static final int FROM_DAY = 180;
    /** Months 6 to 18, as the study of livers looked at. */
    private static final int LIVER_WINDOW = 365;
    /** Months 6 to 12, as the study of kidneys looked at. */
    private static final int KIDNEY_WINDOW = 183;

    private static final int RANGE_WINDOW = 365;

    private LevelCourse() {}

    static IndicatorSeries variability(ResultGrades grades) {
        return variability(grades, LevelVariability.ABOUT, Trough::value);
    }

    static IndicatorSeries doseNormalised(ResultGrades grades) {
        return variability(grades, LevelVariability.DOSE_NORMALISED, Trough::ratio);
    }

    private static IndicatorSeries variability(ResultGrades grades, About about, Function<Trough, Double> value) {
        Troughs troughs = new Troughs(grades);
        List<Trough> run = new ArrayList<>();
        List<IndicatorPoint> points = new ArrayList<>();
        List<IndicatorGap> gaps = new ArrayList<>();
        Transplant before = null;
        for (Trough trough : troughs.all()) {
            Transplant graft = grades.graftOn(trough.day()).orElse(null);
            if (!trough.sameSeries() || !Objects.equals(graft, before)) run.clear();
            before = graft;
            Optional<Missing> not = unfit(graft, trough, troughs, value, about);
            if (not.isPresent()) {
                gaps.add(new IndicatorGap(trough.at(), List.of(not.get())));
                continue;
            }
            run.add(trough);
            List<Trough> window = since(run, trough.day().minusDays(window(graft)));
            if (window.size() < LevelVariability.LEAST_TROUGHS) {
                gaps.add(new IndicatorGap(trough.at(), List.of(tooFew(window.size()))));
            } else {
                double percent =
                        LevelVariability.percent(window.stream().map(value).toList());
                points.add(new IndicatorPoint(trough.at(), percent, "", used(window)));
            }
        }
        return new IndicatorSeries(about, points, gaps);
    }

    private static Missing tooFew(int number) {
        return new Missing(Reason.TOO_FEW, String.valueOf(number));
    }

    private static Optional<Missing> unfit(
            Transplant graft, Trough trough, Troughs troughs, Function<Trough, Double> value, About about) {
        if (graft == null) return Optional.of(new Missing(Reason.NO_TRANSPLANT, ""));
        if (!about.validFor().allows(graft.organ())) return Optional.of(new Missing(Reason.OTHER_ORGAN, ""));
        if (graft.dayOf(trough.day()) < FROM_DAY || !troughs.outpatient(trough.day()))
            return Optional.of(new Missing(Reason.OTHER_PHASE, ""));
        return value.apply(trough) == null ? Optional.of(new Missing(Reason.NO_DOSE, "")) : Optional.empty();
    }

    private static int window(Transplant graft) {
        return graft.organ() == Organ.KIDNEY ? KIDNEY_WINDOW : LIVER_WINDOW;
    }

    private static List<Trough> since(List<Trough> run, LocalDate day) {
        return run.stream().filter(trough -> !trough.day().isBefore(day)).toList();
    }

    private static List<UsedInput> used(List<Trough> window) {
        return window.reversed().stream().map(Trough::used).toList();
    }

    /** At each trough over the year before it. */
    static IndicatorSeries timeInRange(ResultGrades grades) {
        List<Trough> all = new Troughs(grades).all();
        List<TimeInRange.Target> targets = all.isEmpty()
                ? List.of()
                : new TargetDays(grades)
                        .between(all.getFirst().day(), all.getLast().day());
        List<IndicatorPoint> points = new ArrayList<>();
        List<IndicatorGap> gaps = new ArrayList<>();
        Transplant before = null;
        List<Trough> run = new ArrayList<>();
        for (Trough trough : all) {
            Transplant graft = grades.graftOn(trough.day()).orElse(null);
            if (!Objects.equals(graft, before)) run.clear();
            before = graft;
            if (graft == null) {
                gaps.add(new IndicatorGap(trough.at(), List.of(new Missing(Reason.NO_TRANSPLANT, ""))));
                continue;
            }
            run.add(trough);
            List<Trough> window = since(run, trough.day().minusDays(RANGE_WINDOW));
            OptionalDouble percent = window.size() < 2
                    ? OptionalDouble.empty()
                    : TimeInRange.percent(levels(window), targets, TimeInRange.LEAST_GAP);
            if (percent.isPresent()) {
                points.add(new IndicatorPoint(trough.at(), percent.getAsDouble(), "", used(window)));
            } else {
                Missing reason = window.size() < 2 ? tooFew(window.size()) : new Missing(Reason.NO_TARGET, "");
                gaps.add(new IndicatorGap(trough.at(), List.of(reason)));
            }
        }
        return new IndicatorSeries(TimeInRange.ABOUT, points, gaps);
    }

    private static List<TimeInRange.Level> levels(List<Trough> window) {
        return window.stream()
                .map(trough -> new TimeInRange.Level(exact(trough), trough.value(), trough.joins()))
                .toList();
    }

    private static double exact(Trough trough) {
        return ChronoUnit.MINUTES.between(LocalDate.EPOCH.atStartOfDay(), trough.at()) / 1440.0;
    }
}
