package org.catamnesis.ui.results;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.index.IndicatorGap;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.followup.index.IndicatorSeries;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.AnalyteGroup;

/** Puts the rows of a table in order: group by group, in each what was measured and then what was computed. */
final class SheetRows {
    private final AnalyteCatalogue catalogue;
    private final Flowsheet sheet;
    private final Map<LocalDateTime, Integer> places = new HashMap<>();

    SheetRows(AnalyteCatalogue catalogue, Flowsheet sheet) {
        this.catalogue = catalogue;
        this.sheet = sheet;
        for (LocalDateTime moment : sheet.moments()) places.put(moment, places.size());
    }

    List<SheetItem> of(List<IndicatorSeries> computed) {
        List<SheetItem> items = new ArrayList<>();
        Stream.concat(catalogue.groups().stream(), Stream.of((AnalyteGroup) null))
                .forEach(group -> {
                    List<SheetItem> rows = rows(group, computed);
                    if (!rows.isEmpty()) {
                        items.add(new SheetItem.Heading(group));
                        items.addAll(rows);
                    }
                });
        return items;
    }

    private List<SheetItem> rows(AnalyteGroup group, List<IndicatorSeries> computed) {
        Stream<SheetItem> measured = sheet.lines().stream()
                .filter(line -> Objects.equals(line.group(), group))
                .map(SheetItem.Results::new);
        Stream<SheetItem> derived = computed.stream()
                .filter(series -> group != null && series.about().group().equals(group.code()))
                .map(this::row);
        return Stream.concat(measured, derived).toList();
    }

    private SheetItem row(IndicatorSeries series) {
        Map<Integer, IndicatorPoint> points = new HashMap<>();
        Map<Integer, IndicatorGap> gaps = new HashMap<>();
        for (IndicatorPoint point : series.points()) {
            Integer place = places.get(point.at());
            if (place != null) points.put(place, point);
        }
        for (IndicatorGap gap : series.gaps()) {
            Integer place = places.get(gap.at());
            if (place != null) gaps.put(place, gap);
        }
        return new SheetItem.Calculated(series, points, gaps);
    }
}
