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
    static final double BARS = 30;
    private static final double HALF = 5;
    private static final double APART = 6;
    private static final double LONGEST = 260;
    private static final int LEAST = 4;
    private final CourseLane lane;
    private final Box area;
    private final TimeScale time;
    private final Lettering style = Lettering.small(new Ink(0));
    private double free = Double.NEGATIVE_INFINITY;

    LanePlaces(CourseLane lane, Box area, TimeScale time) {
        this.lane = lane;
        this.area = area;
        this.time = time;
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
        boolean fits = style.width(item.label()) + 4 <= box.width() && left >= free;
        if (fits) free = left + style.width(item.label()) + APART;
        return new PlacedItem(item, lane, box, fits ? item.label() : "", left + 2, area.y() + 11);
    }

    /**
     * Beside its mark where the lane has one row, as far as the next mark; below the marks where it has two, so that no
     * mark stands on words.
     */
    private PlacedItem mark(CourseItem item, double next) {
        double from = Math.max(area.x(), time.x(item.from()));
        double left = item.lasts() ? from : from - HALF;
        double right = Math.max(left + 2 * HALF, Math.min(area.right(), time.x(item.to())));
        double middle = area.y() + ROW / 2 + 2;
        Box box = Box.between(left, middle - HALF, right, middle + HALF);
        boolean below = lane.rows() > 1;
        double start = below ? left : right + 4;
        double limit = below ? area.right() : Math.min(area.right(), next - HALF);
        String label = start < free ? "" : style.fitted(item.label(), Math.min(LONGEST, limit - start - APART));
        if (label.length() < Math.min(LEAST, item.label().length())) label = "";
        if (!label.isEmpty()) free = start + style.width(label) + APART;
        return new PlacedItem(item, lane, box, label, start, middle + 4 + (below ? ROW - 3 : 0));
    }
}
