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

/** What the clinic measures itself: the height at the first visit, weight and blood pressure then and every quarter. */
final class DemoBody {
    static final String SPECIMEN = "body";
    private static final String CLINIC = "栖云移植随访门诊";
    private static final long APART = 90_001L;
    /** Weight, systolic and diastolic pressure. */
    private static final int EACH_TIME = 3;

    private static final int QUARTER = 90;
    private static final double DAYS_A_YEAR = 365.25;
    private final DemoCourse course;
    private final Dice dice;
    private final Dice cuff;

    DemoBody(DemoCourse course) {
        this.course = course;
        int number = course.person().number();
        dice = new Dice(DemoClinic.SEED + APART, number);
        cuff = new Dice(DemoClinic.SEED + APART + 1, number);
    }

    /** How many results {@link #measured} gives. */
    static int count(List<DemoSample> samples) {
        return samples.isEmpty() ? 0 : EACH_TIME * weighed(samples).size() + 1;
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
        double usual = cuff.between(116, 142);
        for (DemoSample sample : weighed(course.samples())) {
            if (results.isEmpty()) results.add(result(patient, sample, "HT", "身高", height, "cm", 0));
            results.add(result(patient, sample, "WT", "体重", weight(sample, gained), "kg", 1));
            double systolic = usual * cuff.around(1, 0.04);
            results.add(result(patient, sample, "SBP", "收缩压", systolic, "mmHg", 0));
            results.add(result(patient, sample, "DBP", "舒张压", systolic * cuff.between(0.58, 0.68), "mmHg", 0));
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
                name,
                ResultValue.parse(Decimals.text(value, digits)),
                unit,
                unit.equals("mmHg") ? "mm[Hg]" : unit,
                ReferenceInterval.NONE,
                null);
        var sampling = new Sampling(sample.collectedAt(), true, SPECIMEN, CLINIC, null, null, null);
        return new LabResult(0, patient, code, measured, sampling, Provenance.MANUAL, null);
    }
}
