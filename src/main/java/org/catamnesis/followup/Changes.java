package org.catamnesis.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.Specimen;
import org.catamnesis.medication.Dosing;

/** What is new about a patient since a day, and the newest of every analyte. */
public final class Changes {
    private final PatientChart chart;
    private final AnalyteCatalogue catalogue;
    private final ResultGrades grades;

    public Changes(ResultGrades grades) {
        this.chart = grades.chart();
        this.catalogue = grades.catalogue();
        this.grades = grades;
    }

    /** All that happened after this day up to the other, with the results of the day itself: what is out of its interval first, then by day. */
    public List<Change> between(LocalDate after, LocalDate upTo) {
        List<Change> all = new ArrayList<>();
        newest().stream()
                .filter(change -> change.abnormal() || change.backToNormal())
                .forEach(all::add);
        doses(all);
        chart.events().forEach(event -> all.add(new Change.Event(event)));
        chart.visits().stream()
                .filter(visit -> !visit.attended())
                .forEach(visit -> all.add(new Change.MissedVisit(visit)));
        chart.documents().stream()
                .filter(document -> document.state().waiting())
                .forEach(document -> all.add(new Change.UnreviewedReport(document)));
        return all.stream()
                .filter(change -> isNew(change, after) && !change.day().isAfter(upTo))
                .sorted(Comparator.comparing(Changes::isAbnormal).reversed().thenComparing(Change.NEWEST_FIRST))
                .toList();
    }

    /** What was measured on the day of a visit is known after it. */
    private static boolean isNew(Change change, LocalDate after) {
        return change.day().isAfter(after)
                || (change instanceof Change.Result && change.day().equals(after));
    }

    private static boolean isAbnormal(Change change) {
        return change instanceof Change.Result result && result.abnormal();
    }

    /** The newest result of every analyte, in the order of the catalogue. */
    public List<Change.Result> newest() {
        Map<String, List<LabResult>> byAnalyte = chart.results().stream()
                .filter(result -> result.analyte() != null)
                .collect(Collectors.groupingBy(LabResult::analyte));
        return catalogue.analytes().stream()
                .filter(analyte -> byAnalyte.containsKey(analyte.code()))
                .map(analyte -> newest(analyte, byAnalyte.get(analyte.code())))
                .toList();
    }

    /** The newest result of this analyte; empty when there is none. */
    public Optional<Change.Result> newest(Analyte analyte) {
        List<LabResult> results = chart.results(analyte.code());
        return results.isEmpty() ? Optional.empty() : Optional.of(newest(analyte, results));
    }

    private Change.Result newest(Analyte analyte, List<LabResult> results) {
        LabResult last = results.getLast();
        Optional<LabResult> before = results.subList(0, results.size() - 1).reversed().stream()
                .filter(earlier -> comparable(earlier, last))
                .findFirst();
        return new Change.Result(
                last,
                before,
                grades.flag(last).orElse(null),
                before.flatMap(grades::flag).orElse(null),
                before.map(earlier -> percent(analyte, earlier, last)).orElse(Double.NaN));
    }

    /** Whether one may be set beside the other: both troughs or both not, of one kind of specimen, by one method. */
    private static boolean comparable(LabResult one, LabResult other) {
        Sampling left = one.sampling();
        Sampling right = other.sampling();
        boolean sameTiming = (left.timing() == SampleTiming.NOT_TROUGH) == (right.timing() == SampleTiming.NOT_TROUGH);
        boolean sameMethod =
                left.method() == null || right.method() == null || left.method().equals(right.method());
        return sameTiming && sameMethod && sameSpecimen(left.specimen(), right.specimen());
    }

    private static boolean sameSpecimen(String one, String other) {
        if (one == null || other == null) return true;
        Optional<Specimen> left = Specimen.ofCode(one);
        Optional<Specimen> right = Specimen.ofCode(other);
        return left.isEmpty() || right.isEmpty() || left.get().comparable(right.get());
    }

    private static double percent(Analyte analyte, LabResult earlier, LabResult later) {
        var from = earlier.measurement().value();
        var to = later.measurement().value();
        if (!from.exact() || !to.exact() || from.number() <= 0) return Double.NaN;
        return Conversion.convert(
                        analyte,
                        from.number(),
                        earlier.measurement().ucum(),
                        later.measurement().ucum())
                .map(converted -> 100 * (to.number() / converted - 1))
                .orElse(Double.NaN);
    }

    private void doses(List<Change> all) {
        Map<String, List<Dosing>> byDrug = chart.dosings().stream()
                .collect(Collectors.groupingBy(Dosing::drug, TreeMap::new, Collectors.toList()));
        for (List<Dosing> doses : byDrug.values()) {
            Dosing before = null;
            for (Dosing dosing : doses) {
                if (before != null && stoppedBefore(before, dosing)) {
                    all.add(new Change.Dose(before.endDay().plusDays(1), before, null));
                    before = null;
                }
                if (before == null || !same(before, dosing))
                    all.add(new Change.Dose(dosing.startDay(), before, dosing));
                before = dosing;
            }
            if (before.endDay() != null) all.add(new Change.Dose(before.endDay().plusDays(1), before, null));
        }
    }

    private static boolean stoppedBefore(Dosing before, Dosing next) {
        return before.endDay() != null && before.endDay().plusDays(1).isBefore(next.startDay());
    }

    private static boolean same(Dosing one, Dosing other) {
        return one.dose() == other.dose()
                && one.dosesPerDay() == other.dosesPerDay()
                && one.unit().equals(other.unit());
    }
}
