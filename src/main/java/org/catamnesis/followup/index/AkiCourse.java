package org.catamnesis.followup.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.index.CreatinineCourse.Creatinine;
import org.catamnesis.lab.index.About;
import org.catamnesis.lab.index.AkiRatio;
import org.catamnesis.lab.index.Dated;
import org.catamnesis.lab.index.KdigoAki;
import org.catamnesis.lab.index.Missing;
import org.catamnesis.lab.index.Missing.Reason;
import org.catamnesis.lab.index.Outcome;
import org.catamnesis.patient.Transplant;

/** Whether the kidney was hurt, at each creatinine. */
final class AkiCourse {
    private static final double YEAR = 365;

    private AkiCourse() {}

    static IndicatorSeries stage(ResultGrades grades) {
        return each(grades, KdigoAki.ABOUT, true, (now, earlier, replaced) -> {
            var stage = KdigoAki.stage(now, earlier, replaced);
            if (stage.isEmpty()) return Optional.empty();
            int number = stage.getAsInt();
            return Optional.of(new Outcome.Value(number, number == 0 ? "" : "stage-" + number));
        });
    }

    static IndicatorSeries ratio(ResultGrades grades) {
        return each(grades, AkiRatio.ABOUT, false, (now, earlier, _) -> {
            var reference = AkiRatio.reference(now.day(), earlier);
            if (reference.isEmpty()) return Optional.empty();
            double ratio = now.value() / reference.getAsDouble();
            return Optional.of(new Outcome.Value(ratio, AkiRatio.grade(ratio)));
        });
    }

    private interface Rule {
        Optional<Outcome.Value> apply(Dated now, List<Dated> earlier, boolean replaced);
    }

    /** @param replacement whether the rule has an answer where dialysis was begun for what it looks for */
    private static IndicatorSeries each(ResultGrades grades, About about, boolean replacement, Rule rule) {
        CreatinineCourse course = new CreatinineCourse(grades);
        List<Creatinine> all = course.all();
        List<IndicatorPoint> points = new ArrayList<>();
        List<IndicatorGap> gaps = new ArrayList<>();
        // Those of the year before under the same graft: what the kidney before did says nothing of this one.
        Deque<Creatinine> year = new ArrayDeque<>();
        Optional<Transplant> before = Optional.empty();
        for (Creatinine now : all) {
            Optional<Transplant> graft = grades.graftOn(now.at().toLocalDate());
            if (!graft.equals(before)) year.clear();
            before = graft;
            while (!year.isEmpty() && now.day() - year.getFirst().day() > YEAR) year.removeFirst();
            List<Creatinine> earlier = List.copyOf(year);
            boolean replaced = course.onDialysis(now.at().toLocalDate());
            if (!replaced) year.addLast(now);
            if (replaced && (!replacement || course.dialysis().lasting(now.at().toLocalDate()))) {
                gaps.add(new IndicatorGap(now.at(), List.of(new Missing(Reason.ON_DIALYSIS, ""))));
                continue;
            }
            Optional<Outcome.Value> found = rule.apply(
                    now.dated(), earlier.stream().map(Creatinine::dated).toList(), replaced);
            if (found.isPresent()) {
                List<UsedInput> used = new ArrayList<>(List.of(now.used()));
                near(now, earlier).forEach(used::add);
                points.add(new IndicatorPoint(
                        now.at(), found.get().value(), found.get().grade(), used));
            } else {
                gaps.add(new IndicatorGap(now.at(), List.of(new Missing(Reason.NO_BASELINE, ""))));
            }
        }
        return new IndicatorSeries(about, points, gaps);
    }

    /** Those of the last seven days, newest first; of the year when there are none. */
    private static List<UsedInput> near(Creatinine now, List<Creatinine> year) {
        List<Creatinine> week =
                year.stream().filter(one -> now.day() - one.day() <= 7).toList();
        return (week.isEmpty() ? year : week)
                .reversed().stream().map(Creatinine::used).toList();
    }
}
