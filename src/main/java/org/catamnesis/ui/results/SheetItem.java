package org.catamnesis.ui.results;

import java.util.List;
import java.util.Map;
import org.catamnesis.followup.Flowsheet;
import org.catamnesis.followup.index.IndicatorGap;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.followup.index.IndicatorSeries;
import org.catamnesis.lab.AnalyteGroup;

/** A row of the table: the name of a group, a line of results, or what was computed from them. */
sealed interface SheetItem {
    /** {@code group} is null above what is not mapped. */
    record Heading(AnalyteGroup group) implements SheetItem {}

    record Results(Flowsheet.Line line) implements SheetItem {
        @Override
        public List<Integer> places() {
            return line.cells().keySet().stream().sorted().toList();
        }
    }

    /** {@code points} and {@code gaps} by the index of their moment. */
    record Calculated(IndicatorSeries series, Map<Integer, IndicatorPoint> points, Map<Integer, IndicatorGap> gaps)
            implements SheetItem {
        @Override
        public List<Integer> places() {
            return points.keySet().stream().sorted().toList();
        }

        boolean says(int moment) {
            return points.containsKey(moment) || gaps.containsKey(moment);
        }
    }

    /** The moments that have a value, from left to right. */
    default List<Integer> places() {
        return List.of();
    }
}
