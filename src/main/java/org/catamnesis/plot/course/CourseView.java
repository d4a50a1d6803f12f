package org.catamnesis.plot.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.Surface;
import org.catamnesis.plot.TimeScale;
import org.catamnesis.plot.Viewport;

/** A course made ready for one period and width; drawing it again with another cursor is cheap. Immutable. */
public final class CourseView {
    static final double NAMES = 132;
    static final double MARGIN = 18;
    private static final double PAD = 6;
    private static final double BELOW = 8;
    static final double AXIS_ROW = 16;

    private final Course course;
    private final Viewport viewport;
    private final TimeScale time;
    private final List<Box> lanes = new ArrayList<>();
    private final List<PlacedItem> items = new ArrayList<>();
    private final double width;

    private CourseView(Course course, Viewport viewport, double width) {
        this.course = course;
        this.viewport = viewport;
        this.width = Math.max(NAMES + MARGIN + 1, width);
        time = new TimeScale(viewport.from(), viewport.to(), NAMES, this.width - MARGIN);
        double y = top();
        for (CourseLane lane : course.lanes()) {
            double height = (lane.bars() ? LanePlaces.BARS : lane.rows() * LanePlaces.ROW) + PAD;
            Box box = Box.between(NAMES, y, this.width - MARGIN, y + height);
            lanes.add(box);
            items.addAll(new LanePlaces(lane, box, time).place());
            y += height;
        }
    }

    /** Width in pixels. */
    public static CourseView of(Course course, Viewport viewport, double width) {
        return new CourseView(course, viewport, width);
    }

    /** The axes and all lanes below them, in pixels. */
    public double height() {
        return bottom() + BELOW;
    }

    public double width() {
        return width;
    }

    public Viewport viewport() {
        return viewport;
    }

    public Course course() {
        return course;
    }

    public void draw(Surface surface, Palette palette) {
        new CoursePainter(this, surface, palette).paint();
    }

    /** Draws where one points, over what {@link #draw(Surface, Palette)} drew; {@code chosen} may be null. */
    public void draw(Surface surface, Palette palette, double cursor, CourseItem chosen) {
        new CoursePainter(this, surface, palette).cursor(cursor, chosen);
    }

    /** What is drawn at this pixel; the nearest where several are. */
    public Optional<CourseItem> hit(double x, double y) {
        return items.stream()
                .filter(placed -> reach(placed).contains(x, y))
                .min(java.util.Comparator.comparingDouble(
                        placed -> Math.abs(placed.box().x() + placed.box().width() / 2 - x)))
                .map(PlacedItem::item);
    }

    private static Box reach(PlacedItem placed) {
        double words =
                placed.label().isEmpty() ? 0 : placed.labelX() - placed.box().right() + 24;
        Box box = placed.box().grown(3, 4);
        return new Box(box.x(), box.y(), box.width() + words, box.height());
    }

    public double timeAt(double x) {
        return Math.clamp(time.time(x), viewport.from(), viewport.to());
    }

    public double daysPerPixel() {
        return 1 / time.pixelsPerDay();
    }

    TimeScale time() {
        return time;
    }

    List<Box> lanes() {
        return lanes;
    }

    List<PlacedItem> items() {
        return items;
    }

    double bottom() {
        return lanes.isEmpty() ? top() : lanes.getLast().bottom();
    }

    /** Where the lanes begin, below the axes. */
    double top() {
        return course.axis().scales().size() * AXIS_ROW + 6;
    }
}
