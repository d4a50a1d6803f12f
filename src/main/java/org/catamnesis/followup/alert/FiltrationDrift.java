package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.catamnesis.followup.index.CreatinineCourse;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.followup.index.Indicators;
import org.catamnesis.lab.index.CkdEpi2021;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Sex;
import org.catamnesis.patient.Transplant;

/** CRDRIFT: eGFR of an adult below that of the fixed anchor, in values that follow each other. */
record FiltrationDrift() implements Condition {
    private static final String RATE = "EGFR-CKDEPI-2021-CR";
    private static final double UMOL_PER_MG = 88.4;
    /** The middle of the days from which the anchor is taken. */
    private static final int ANCHOR_DAY = 90;

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        OptionalDouble anchor = new CreatinineCourse(patient.grades()).anchor();
        Optional<Transplant> graft = patient.graft();
        Demographics person = patient.chart().patient().demographics();
        boolean known = person.birthDate() != null && (person.sex() == Sex.MALE || person.sex() == Sex.FEMALE);
        if (anchor.isEmpty() || graft.isEmpty() || !known || !rule.meant(graft)) return List.of();
        int age = Period.between(person.birthDate(), graft.get().day().plusDays(ANCHOR_DAY))
                .getYears();
        double first = CkdEpi2021.rate(anchor.getAsDouble() / UMOL_PER_MG, age, person.sex() == Sex.FEMALE);
        List<IndicatorPoint> points = Indicators.course(RATE, patient.grades()).stream()
                .flatMap(series -> series.points().stream())
                .filter(point -> rule.meant(graft, day(point)) && !day(point).isAfter(patient.today()))
                .toList();
        return finding(rule, points, first).stream().toList();
    }

    private static Optional<Finding> finding(AlertRule rule, List<IndicatorPoint> points, double anchor) {
        Threshold fall = rule.threshold("fall");
        int needed = (int) rule.number("values");
        int from = points.size();
        while (from > 0 && fall.met(below(points.get(from - 1), anchor))) from--;
        if (points.size() - from < needed) return Optional.empty();
        IndicatorPoint last = points.getLast();
        IndicatorPoint before = points.get(points.size() - 2);
        Sign sign = new Sign(
                fall.severity(),
                AlertFacts.of(
                        "drift",
                        Math.round(before.value()),
                        Math.round(last.value()),
                        Math.round(below(last, anchor)),
                        Math.round(anchor)),
                java.util.stream.Stream.concat(before.inputs().stream(), last.inputs().stream())
                        .distinct()
                        .toList());
        return Optional.of(Run.finding(rule, "", sign, day(points.get(from + needed - 1))));
    }

    private static double below(IndicatorPoint point, double anchor) {
        return 100 * (1 - point.value() / anchor);
    }

    private static LocalDate day(IndicatorPoint point) {
        return point.at().toLocalDate();
    }
}
