package org.catamnesis.ui.results;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.catamnesis.ui.results.ResultsModel.Cell;

/** The ways from one cell to another, past empty ones. */
record SheetSteps(List<SheetItem> items) {
    /** The newest value of the first row that has one. */
    Optional<Cell> first(boolean oldestFirst) {
        for (int item = 0; item < items.size(); item++) {
            List<Integer> places = items.get(item).places();
            if (!places.isEmpty())
                return Optional.of(new Cell(item, oldestFirst ? places.getLast() : places.getFirst()));
        }
        return Optional.empty();
    }

    /** The cell of this result. */
    Optional<Cell> to(long resultId) {
        for (int item = 0; item < items.size(); item++) {
            if (!(items.get(item) instanceof SheetItem.Results results)) continue;
            for (var cell : results.line().cells().entrySet()) {
                if (cell.getValue().result().id() == resultId) return Optional.of(new Cell(item, cell.getKey()));
            }
        }
        return Optional.empty();
    }

    /** So many values to the right, at most to the last one. */
    Cell across(Cell from, int by) {
        List<Integer> places = items.get(from.item()).places();
        if (places.isEmpty()) return from;
        int found = Collections.binarySearch(places, from.moment());
        int start = found >= 0 ? found : by > 0 ? -found - 2 : -found - 1;
        int at = Math.clamp((long) start + by, 0, places.size() - 1);
        return new Cell(from.item(), places.get(at));
    }

    /** So many rows down, to the value nearest in time. */
    Cell vertical(Cell from, int by) {
        int item = from.item();
        int left = Math.abs(by);
        int step = Integer.signum(by);
        for (int next = item + step; next >= 0 && next < items.size() && left > 0; next += step) {
            if (!items.get(next).places().isEmpty()) {
                item = next;
                left--;
            }
        }
        if (item == from.item()) return from;
        int nearest = items.get(item).places().stream()
                .min(Comparator.comparingInt(place -> Math.abs(place - from.moment())))
                .orElseThrow();
        return new Cell(item, nearest);
    }
}
