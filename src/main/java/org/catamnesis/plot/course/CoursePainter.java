package org.catamnesis.plot.course;

import java.util.List;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Mark;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.Stroke;
import org.catamnesis.plot.Surface;
import org.catamnesis.plot.Tick;
import org.catamnesis.plot.TimeAxis;
import org.catamnesis.plot.TimeScale;

/** Draws a course: names on the left, lanes, items, the axes above. */
final class CoursePainter {
    private static final double LABELS_APART = 8;
    private static final double DENSE = 1.5;
    private final CourseView view;
    private final Surface surface;
    private final Palette palette;
    private final TimeScale time;

    CoursePainter(CourseView view, Surface surface, Palette palette) {
        this.view = view;
        this.surface = surface;
        this.palette = palette;
        this.time = view.time();
    }

    void paint() {
        surface.rectangle(new Box(0, 0, view.width(), view.height()), palette.surface());
        grid();
        names();
        surface.clip(Box.between(time.left() - 6, 0, view.width(), view.bottom()));
        view.items().stream()
                .filter(placed -> placed.item().shape() == CourseItem.Shape.MAJOR)
                .forEach(this::through);
        upright(view.course().today(), Stroke.dotted(palette.textQuiet(), 1.2));
        items();
        surface.unclip();
        axes();
    }

    private void grid() {
        TimeAxis axis = view.course().axis();
        for (Tick tick : axis.ticks(axis.scales().getFirst(), time)) {
            double x = time.x(tick.at());
            surface.line(x, view.top(), x, view.bottom(), line());
        }
    }

    private Stroke line() {
        return Stroke.hairline(palette.line());
    }

    private void names() {
        List<CourseLane> lanes = view.course().lanes();
        Lettering name = Lettering.small(palette.text()).strong();
        Lettering quiet = Lettering.small(palette.textQuiet());
        for (int i = 0; i < lanes.size(); i++) {
            Box box = view.lanes().get(i);
            String count = String.valueOf(lanes.get(i).items().size());
            double room = CourseView.NAMES - 20 - quiet.width(count);
            surface.text(name.fitted(lanes.get(i).name(), room), 4, box.y() + 16, name);
            surface.text(count, CourseView.NAMES - 10, box.y() + 16, quiet.right());
            surface.line(0, box.bottom(), view.width(), box.bottom(), line());
        }
    }

    private void through(PlacedItem placed) {
        upright(
                placed.item().from(),
                Stroke.solid(placed.lane().tone().of(palette).at(0.6), 1.2));
    }

    private void upright(double at, Stroke stroke) {
        if (at < time.from() || at > time.to() || view.lanes().isEmpty()) return;
        surface.line(time.x(at), view.top(), time.x(at), view.bottom(), stroke);
    }

    /** Marks that fall upon each other are drawn once. */
    private void items() {
        Box last = null;
        for (PlacedItem placed : view.items()) {
            Box box = placed.box();
            boolean same = last != null
                    && placed.label().isEmpty()
                    && last.y() == box.y()
                    && Math.abs(last.x() - box.x()) < DENSE
                    && last.right() >= box.right();
            if (!same) item(placed);
            last = box;
        }
    }

    private void item(PlacedItem placed) {
        Ink ink = placed.lane().tone().of(palette);
        Box box = placed.box();
        double x = box.x() + box.width() / 2;
        double y = box.middle();
        if (placed.item().shape() == CourseItem.Shape.BAR) {
            surface.rectangle(box, ink.at(0.38));
            surface.line(box.x(), box.y(), box.right(), box.y(), Stroke.solid(ink, 1.5));
        } else if (placed.item().lasts()) {
            surface.rectangle(Box.between(box.x(), y - 4, box.right(), y + 4), ink.at(0.45));
            surface.rectangle(Box.between(box.x(), y - 4, box.x() + 2, y + 4), ink);
        } else {
            moment(placed.item().shape(), x, y, ink);
        }
        Lettering words = Lettering.small(placed.item().shape() == CourseItem.Shape.BAR ? ink : palette.text());
        surface.text(placed.label(), placed.labelX(), placed.baseline(), words);
    }

    private void moment(CourseItem.Shape shape, double x, double y, Ink ink) {
        switch (shape) {
            case MARK, MAJOR -> surface.mark(Mark.EVENT, x, y, ink, palette.surface());
            case DOT, BAR -> surface.disc(x, y, 3, ink);
            case MISSED -> {
                surface.ring(x, y, 3.6, Stroke.solid(ink, 1.3));
                surface.line(x - 4.5, y + 4.5, x + 4.5, y - 4.5, Stroke.solid(ink, 1.3));
            }
            case SHEET -> surface.rectangle(new Box(x - 3, y - 4, 6, 8), ink);
            case OPEN_SHEET ->
                surface.polyline(
                        new double[] {x - 3, x + 3, x + 3, x - 3, x - 3},
                        new double[] {y - 4, y - 4, y + 4, y + 4, y - 4},
                        Stroke.solid(ink, 1.3));
        }
    }

    private void axes() {
        TimeAxis axis = view.course().axis();
        surface.line(0, view.top(), view.width(), view.top(), line());
        for (int row = 0; row < axis.scales().size(); row++) {
            Lettering style = Lettering.small(row == 0 ? palette.text() : palette.textQuiet())
                    .centred();
            double free = CourseView.NAMES - 24;
            for (Tick tick : axis.ticks(axis.scales().get(row), time)) {
                double half = surface.textWidth(tick.label(), style) / 2;
                double x = time.x(tick.at());
                if (x - half < free || x + half > view.width()) continue;
                surface.text(tick.label(), x, (row + 1) * CourseView.AXIS_ROW - 2, style);
                free = x + half + LABELS_APART;
            }
        }
    }

    void cursor(double at, CourseItem chosen) {
        if (!Double.isNaN(at)) upright(at, Stroke.hairline(palette.accent()));
        view.items().stream()
                .filter(placed -> placed.item().equals(chosen))
                .forEach(placed -> frame(placed.box().grown(3, 3)));
    }

    private void frame(Box box) {
        surface.polyline(
                new double[] {box.x(), box.right(), box.right(), box.x(), box.x()},
                new double[] {box.y(), box.y(), box.bottom(), box.bottom(), box.y()},
                Stroke.solid(palette.focus(), 2));
    }
}
