package org.catamnesis.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.Specimen;
import org.catamnesis.medication.Dosing;

/** What is new about a patient since a day, and the newest of every analyte. What lies in the future is no news yet. */
public final class Changes {
    private final PatientChart chart;
    private final AnalyteCatalogue catalogue;
    private final ResultGrades grades;
    private final CareNews news;
    private final LocalDate today;

    /** Of a chart alone, whatever its days are. */
    public Changes(ResultGrades grades) {
        this(grades, CareNews.NONE, LocalDate.MAX);
    }

    public Changes(ResultGrades grades, CareNews news, LocalDate today) {
        this.chart = grades.chart();
        this.catalogue = grades.catalogue();
        this.grades = grades;
        this.news = news;
        this.today = today;
    }

    /**
     * All that happened after this day up to the other, with the results of the day itself, the newest first. Reports,
     * alerts and tasks that wait are news however old they are.
     */
    public List<Change> between(LocalDate after, LocalDate upTo) {
        List<Change> all = new ArrayList<>();
        results(all, after);
        doses(all);
        chart.events().forEach(event -> all.add(new Change.Event(event)));
        chart.visits().stream()
                .filter(visit -> !visit.attended())
                .forEach(visit -> all.add(new Change.MissedVisit(visit)));
        all.removeIf(change -> !isNew(change, after) || change.day().isAfter(upTo));
        waiting(all);
        all.sort(Change.NEWEST_FIRST);
        return List.copyOf(all);
    }

    /** The newest of each analyte where it is out of its interval or back in it; the others of a day are one change. */
    private void results(List<Change> all, LocalDate after) {
        Map<LocalDate, List<Change.Result>> unremarkable = new TreeMap<>();
        for (Change.Result change : newest()) {
            if (!isNew(change, after)) continue;
            if (change.unremarkable())
                unremarkable
                        .computeIfAbsent(change.day(), _ -> new ArrayList<>())
                        .add(change);
            else all.add(change);
        }
        unremarkable.forEach((day, results) -> all.add(new Change.Unremarkable(day, results)));
    }

    private void waiting(List<Change> all) {
        chart.documents().stream()
                .filter(document -> document.state().waiting())
                .forEach(document -> all.add(new Change.UnreviewedReport(document)));
        news.alerts().stream().filter(alert -> alert.waiting(today)).forEach(alert -> all.add(new Change.Alert(alert)));
        news.tasks().stream().filter(CareTask::open).forEach(task -> all.add(new Change.Task(task)));
    }

    /** What was measured on the day of a visit is known after it. */
    private static boolean isNew(Change change, LocalDate after) {
        boolean measured = change instanceof Change.Result || change instanceof Change.Unremarkable;
        return change.day().isAfter(after) || (measured && change.day().equals(after));
    }

    /** The newest result of every analyte, in the order of the catalogue. */
    public List<Change.Result> newest() {
        Map<String, List<LabResult>> byAnalyte = chart.results().stream()
                .filter(result -> result.analyte() != null && !inFuture(result))
                .collect(Collectors.groupingBy(LabResult::analyte));
        return catalogue.analytes().stream()
                .filter(analyte -> byAnalyte.containsKey(analyte.code()))
                .map(analyte -> of(byAnalyte.get(analyte.code()).getLast()))
                .toList();
    }

    /** The newest result of this analyte; empty when there is none. */
    public Optional<Change.Result> newest(Analyte analyte) {
        return chart.results(analyte.code()).reversed().stream()
                .filter(result -> !inFuture(result))
                .findFirst()
                .map(this::of);
    }

    /** A result beside the last one that was taken before it and can be compared with it. */
    public Change.Result of(LabResult result) {
        Optional<Analyte> analyte = Optional.ofNullable(result.analyte()).flatMap(catalogue::byCode);
        Optional<LabResult> before = analyte.flatMap(known -> chart.results(known.code()).reversed().stream()
                .filter(other -> other.sampling()
                        .collectedAt()
                        .isBefore(result.sampling().collectedAt()))
                .filter(other -> comparable(other, result))
                .findFirst());
        return new Change.Result(
                result,
                before,
                grades.flag(result).orElse(null),
                before.flatMap(grades::flag).orElse(null),
                before.map(earlier -> percent(analyte.orElseThrow(), earlier, result))
                        .orElse(Double.NaN));
    }

    private boolean inFuture(LabResult result) {
        return result.sampling().collectedAt().toLocalDate().isAfter(today);
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
