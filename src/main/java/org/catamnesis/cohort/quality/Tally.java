package org.catamnesis.cohort.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what was looked at and what failed, for each check of each column, in the order of their first appearance. */
final class Tally {
    private record Place(QualityCheck check, String table, String column) {}

    /** The two counts of one check. */
    static final class Count {
        private long rows;
        private long violated;

        void look(boolean good) {
            rows++;
            if (!good) violated++;
        }
    }

    private final Map<Place, Count> counts = new LinkedHashMap<>();

    /** The counts to add to; looked up once for each column, not for each row. */
    Count of(QualityCheck check, String table, String column) {
        return counts.computeIfAbsent(new Place(check, table, column), _ -> new Count());
    }

    /** By check, then table, then column as they came. */
    List<QualityLine> lines() {
        List<QualityLine> lines = new ArrayList<>();
        for (QualityCheck check : QualityCheck.values())
            counts.forEach((place, count) -> {
                if (place.check() == check)
                    lines.add(new QualityLine(check, place.table(), place.column(), count.rows, count.violated));
            });
        return lines;
    }
}
