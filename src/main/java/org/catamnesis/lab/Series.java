package org.catamnesis.lab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The results of one analyte in one unit, by time.
 *
 * @param unit UCUM code of the points' values
 * @param aside the results that are no points, by time
 */
public record Series(Analyte analyte, String unit, List<SeriesPoint> points, List<SeriesAside> aside) {
    public Series {
        points = List.copyOf(points);
        aside = List.copyOf(aside);
    }

    /** The analyte's results among these, in its canonical unit. */
    public static Series of(Analyte analyte, List<LabResult> results) {
        return of(analyte, analyte.unit(), results);
    }

    /**
     * The analyte's results among these, in a unit of the site's choice.
     *
     * @throws IllegalArgumentException when the analyte is not reported in this unit
     */
    public static Series of(Analyte analyte, String unit, List<LabResult> results) {
        return new SeriesBuilder(analyte, unit).build(results);
    }

    /**
     * A series for each thing that the analyte's results count, canonical first: international units and copies never
     * share one. Just the canonical one when there are no numbers.
     */
    public static List<Series> ofEachBasis(Analyte analyte, List<LabResult> results) {
        Map<String, String> firstOfBasis = new LinkedHashMap<>();
        analyte.units().forEach(unit -> firstOfBasis.putIfAbsent(unit.basis(), unit.ucum()));
        Set<String> units = new TreeSet<>(java.util.Comparator.comparing(List.copyOf(firstOfBasis.values())::indexOf));
        results.stream()
                .filter(result -> analyte.code().equals(result.analyte()))
                .map(result -> result.measurement().ucum())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(ucum -> analyte.allowed(ucum).stream())
                .forEach(unit -> units.add(firstOfBasis.get(unit.basis())));
        List<Series> series = units.stream()
                .map(unit -> of(analyte, unit, results))
                .filter(each -> !each.points().isEmpty())
                .toList();
        return series.isEmpty() ? List.of(of(analyte, results)) : series;
    }

    /** The series of every analyte that has results, in the catalogue's order; see {@link #ofEachBasis}. */
    public static List<Series> ofAll(AnalyteCatalogue catalogue, List<LabResult> results) {
        Map<String, List<LabResult>> byAnalyte = new HashMap<>();
        for (LabResult result : results) {
            if (result.analyte() != null) {
                byAnalyte
                        .computeIfAbsent(result.analyte(), _ -> new ArrayList<>())
                        .add(result);
            }
        }
        return catalogue.analytes().stream()
                .filter(analyte -> byAnalyte.containsKey(analyte.code()))
                .flatMap(analyte -> ofEachBasis(analyte, byAnalyte.get(analyte.code())).stream())
                .toList();
    }

    /** The runs of points that a line may join, each with one point at least. */
    public List<List<SeriesPoint>> segments() {
        List<List<SeriesPoint>> segments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || points.get(i).breakBefore() != null) {
                segments.add(points.subList(start, i));
                start = i;
            }
        }
        return segments;
    }

    public SeriesState state() {
        if (points.isEmpty()) {
            return aside.isEmpty() ? SeriesState.NO_RESULTS : SeriesState.NO_NUMBERS;
        }
        if (points.size() == 1) {
            return SeriesState.ONE_RESULT;
        }
        boolean joined = points.stream().skip(1).anyMatch(point -> point.breakBefore() == null);
        return joined ? SeriesState.TREND : SeriesState.NOT_COMPARABLE;
    }
}
