package org.catamnesis.followup.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.index.Dated;
import org.catamnesis.lab.index.Fev1Share;
import org.catamnesis.lab.index.Missing;
import org.catamnesis.lab.index.Missing.Reason;
import org.catamnesis.patient.Transplant;

/** FEV1 over its baseline, at each measurement from those up to it. */
final class Fev1Course {
    private Fev1Course() {}

    static IndicatorSeries of(ResultGrades grades) {
        DrawInputs inputs = new DrawInputs(grades);
        List<IndicatorPoint> points = new ArrayList<>();
        List<IndicatorGap> gaps = new ArrayList<>();
        List<Dated> soFar = new ArrayList<>();
        List<UsedInput> used = new ArrayList<>();
        Transplant before = null;
        for (LabResult result : inputs.of("FEV1").values()) {
            var at = result.sampling().collectedAt();
            Transplant graft = grades.graftOn(at.toLocalDate()).orElse(null);
            if (!Objects.equals(graft, before)) {
                soFar.clear();
                used.clear();
            }
            before = graft;
            Optional<Double> litres = result.measurement().value().exact()
                    ? inputs.in("L", result, result.measurement().value().number())
                    : Optional.empty();
            if (graft != null && !Fev1Share.ABOUT.validFor().allows(graft.organ())) {
                gaps.add(new IndicatorGap(at, List.of(new Missing(Reason.OTHER_ORGAN, ""))));
                continue;
            }
            if (graft == null || litres.isEmpty()) {
                Missing reason = graft == null
                        ? new Missing(Reason.NO_TRANSPLANT, "")
                        : new Missing(result.measurement().value().exact() ? Reason.UNIT : Reason.CENSORED, "FEV1");
                gaps.add(new IndicatorGap(at, List.of(reason)));
                continue;
            }
            soFar.add(new Dated(CreatinineCourse.dayOf(graft, at), litres.get()));
            used.addFirst(new UsedInput("FEV1", litres.get(), "L", result.id(), at.toLocalDate()));
            OptionalDouble baseline = Fev1Share.baseline(soFar);
            if (baseline.isPresent()) {
                double percent = 100 * litres.get() / baseline.getAsDouble();
                points.add(new IndicatorPoint(at, percent, Fev1Share.grade(percent), used));
            } else {
                gaps.add(new IndicatorGap(at, List.of(new Missing(Reason.NO_BASELINE, ""))));
            }
        }
        return new IndicatorSeries(Fev1Share.ABOUT, points, gaps);
    }
}
