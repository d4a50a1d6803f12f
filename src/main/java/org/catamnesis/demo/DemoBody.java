package org.catamnesis.demo;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Provenance;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.Sampling;
import org.catamnesis.patient.Sex;

/** What the clinic measures itself: the height at the first visit, the weight then and every quarter. */
final class DemoBody {
    static final String SPECIMEN = "body";
    private static final String CLINIC = "栖云移植随访门诊";
    private static final long APART = 90_001L;
    private static final int QUARTER = 90;
    private static final double DAYS_A_YEAR = 365.25;
    private final DemoCourse course;
    private final Dice dice;

    DemoBody(DemoCourse course) {
        this.course = course;
        int number = course.person().number();
        dice = new Dice(DemoClinic.SEED + APART, number);
    }

    /** How many results {@link #measured} gives. */
    static int count(List<DemoSample> samples) {
        return samples.isEmpty() ? 0 : weighed(samples).size() + 1;
    }

    private static List<DemoSample> weighed(List<DemoSample> samples) {
        List<DemoSample> weighed = new ArrayList<>();
        for (DemoSample sample : samples)
            if (weighed.isEmpty() || days(weighed.getLast(), sample) >= QUARTER) weighed.add(sample);
        return weighed;
    }

    private static long days(DemoSample from, DemoSample to) {
        return ChronoUnit.DAYS.between(from.collectedAt(), to.collectedAt());
    }

    /** In the order of their days. */
    List<LabResult> measured(long patient) {
        List<LabResult> results = new ArrayList<>();
        boolean male = course.person().sex() == Sex.MALE;
        double metres = Math.sqrt(course.person().weight() / dice.between(20.5, 25.5));
        double height = Math.clamp(100 * metres, male ? 158 : 147, male ? 190 : 176);
        double gained = dice.between(0, 0.05);
        for (DemoSample sample : weighed(course.samples())) {
            if (results.isEmpty()) results.add(result(patient, sample, "HT", "身高", height, "cm", 0));
            results.add(result(patient, sample, "WT", "体重", weight(sample, gained), "kg", 1));
        }
        return results;
    }

    /** Appetite comes back over the first year; a meal and a litre of water are never the same. */
    private double weight(DemoSample sample, double gained) {
        double years = days(course.samples().getFirst(), sample) / DAYS_A_YEAR;
        return course.person().weight() * (1 - gained * Math.expm1(-2 * years)) * dice.around(1, 0.006);
    }

    private static LabResult result(
            long patient, DemoSample sample, String code, String name, double value, String unit, int digits) {
        var measured = new Measurement(
                name, ResultValue.parse(Decimals.text(value, digits)), unit, unit, ReferenceInterval.NONE, null);
        var sampling = new Sampling(sample.collectedAt(), true, SPECIMEN, CLINIC, null, null, null);
        return new LabResult(0, patient, code, measured, sampling, Provenance.MANUAL, null);
    }
}
