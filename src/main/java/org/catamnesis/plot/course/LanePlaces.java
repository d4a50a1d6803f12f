package org.catamnesis.plot.course;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.TimeScale;

/** Gives the items of a lane their places, each label where it covers nothing. */
final class LanePlaces {
    static final double ROW = 20;
    static final double BARS = 34;
    private static final double HALF = 5;
    private static final double APART = 6;
    private static final double LONGEST = 260;
    private final CourseLane lane;
    private final Box area;
    private final TimeScale time;
    private final Lettering style = Lettering.small(new Ink(0));
    private final double[] free;

    LanePlaces(CourseLane lane, Box area, TimeScale time) {
        this.lane = lane;
        this.area = area;
        this.time = time;
        free = new double[lane.rows()];
        java.util.Arrays.fill(free, Double.NEGATIVE_INFINITY);
    }

    /** Those that are seen in the period. */
    List<PlacedItem> place() {
        List<CourseItem> seen = lane.items().stream()
                .filter(item -> item.to() >= time.from() && item.from() <= time.to())
                .toList();
        List<PlacedItem> placed = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            double next = i + 1 < seen.size() ? time.x(seen.get(i + 1).from()) : Double.POSITIVE_INFINITY;
            placed.add(lane.bars() ? bar(seen.get(i)) : mark(seen.get(i), next));
        }
        return placed;
    }

    private PlacedItem bar(CourseItem item) {
        double left = Math.max(area.x(), time.x(item.from()));
        double right = Math.min(area.right(), time.x(item.to()));
        double top = area.bottom() - 2 - Math.max(2, (area.height() - 18) * item.level());
        Box box = Box.between(left, top, Math.max(left + 1.5, right), area.bottom() - 2);
        boolean fits = style.width(item.label()) + 4 <= box.width() && left >= free[0];
        if (fits) free[0] = left + style.width(item.label()) + APART;
        return new PlacedItem(item, lane, box, fits ? item.label() : "", left + 2, area.y() + 11);
    }

    /** In the first row with room for mark and words; where no row has that, the mark alone in the emptier row. */
    private PlacedItem mark(CourseItem item, double next) {
        double from = Math.max(area.x(), time.x(item.from()));
        double left = item.lasts() ? from : from - HALF;
        double right = Math.max(left + 2 * HALF, Math.min(area.right(), time.x(item.to())));
        int emptiest = 0;
        for (int row = 0; row < free.length; row++) {
            if (free[row] < free[emptiest]) emptiest = row;
            if (free[row] > left) continue;
            double limit = free.length == 1 ? next - HALF : area.right();
            String label = style.fitted(item.label(), Math.min(LONGEST, Math.min(limit, area.right()) - right - APART));
            if (label.isEmpty() || label.length() < Math.min(4, item.label().length())) continue;
            free[row] = right + 4 + style.width(label) + APART;
            return at(item, left, right, row, label);
        }
        free[emptiest] = Math.max(free[emptiest], right + 1);
        return at(item, left, right, emptiest, "");
    }

    private PlacedItem at(CourseItem item, double left, double right, int row, String label) {
        double middle = area.y() + ROW * row + ROW / 2 + 2;
        Box box = Box.between(left, middle - HALF, right, middle + HALF);
        return new PlacedItem(item, lane, box, label, right + 4, middle + 4);
    }
}
