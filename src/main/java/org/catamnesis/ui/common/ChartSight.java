package org.catamnesis.ui.common;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.catamnesis.plot.Chart;
import org.catamnesis.plot.ChartView;
import org.catamnesis.plot.Cursor;
import org.catamnesis.plot.Hit;
import org.catamnesis.plot.Hits;
import org.catamnesis.plot.PlotTime;
import org.catamnesis.plot.Selection;
import org.catamnesis.plot.Viewport;

/** Where somebody looks on a chart: the period, the cursor with the result in hand, and the period chosen by dragging. */
public final class ChartSight {
    private static final double REACH = 12;
    private static final double LEAST_DRAG = 0.2;
    /** Until its last minute. */
    private static final double A_DAY = 1439 / 1440.0;

    private final ReadOnlyObjectWrapper<ChartView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Cursor> cursor = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Selection> settled = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper aside = new ReadOnlyStringWrapper("");
    private double marked = Double.NaN;
    private Chart chart;
    private Viewport viewport;
    private double width = 1;
    private double height = 1;
    private Hit held;

    /** What is drawn; null before there is a chart. */
    public ReadOnlyObjectProperty<ChartView> view() {
        return view.getReadOnlyProperty();
    }

    /** Null when nothing is pointed at. */
    public ReadOnlyObjectProperty<Cursor> cursor() {
        return cursor.getReadOnlyProperty();
    }

    /** Null when no period is chosen. */
    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    /** The chosen period once the hand has left it; null when none is chosen. */
    public ReadOnlyObjectProperty<Selection> settled() {
        return settled.getReadOnlyProperty();
    }

    /** What stands under the pointer besides results: why a line is broken, which events a flag is for. */
    public ReadOnlyStringProperty aside() {
        return aside.getReadOnlyProperty();
    }

    /** Shows another chart; a period that was zoomed to and the result in hand stay, where they still exist. */
    public void show(Chart newChart) {
        boolean zoomed = viewport != null && viewport.span() < viewport.fit().span() - 1e-6;
        Viewport fitted = newChart.fit();
        chart = newChart;
        viewport = zoomed ? new Viewport(viewport.from(), viewport.to(), fitted.first(), fitted.last()) : fitted;
        held = held == null ? null : Hits.find(chart, held.point().id()).orElse(null);
        cursor.set(held == null ? null : Cursor.on(held));
        draw();
    }

    /** Fits the picture into so many pixels. */
    public void resize(double newWidth, double newHeight) {
        if (newWidth != width || newHeight != height) {
            width = newWidth;
            height = newHeight;
            draw();
        }
    }

    /** Points at a pixel: at the result there, else at the time. */
    public void pointAt(double x, double y) {
        if (view.get() != null) {
            Optional<Hit> hit = Hits.nearest(view.get(), x, y, REACH);
            aside.set(hit.isPresent() ? "" : Hits.words(view.get(), x, y, REACH));
            cursor.set(hit.map(Cursor::on).orElseGet(() -> Cursor.at(view.get().timeAt(x))));
        }
    }

    /** The pointer has left; what the keyboard holds is pointed at again. */
    public void leave() {
        aside.set("");
        cursor.set(held == null ? null : Cursor.on(held));
    }

    /** Takes the result at a pixel in hand, if there is one. */
    public Optional<Hit> take(double x, double y) {
        Optional<Hit> hit = view.get() == null ? Optional.empty() : Hits.nearest(view.get(), x, y, REACH);
        hit.ifPresent(this::hold);
        return hit;
    }

    /** The result in hand. */
    public Optional<Hit> held() {
        return Optional.ofNullable(held);
    }

    /** To the result so many later (negative: earlier) in its series; begins at the newest one. */
    public void step(int results) {
        move(held == null ? newest() : Optional.of(Hits.step(chart, held, results)));
    }

    /** To the result nearest in time in the next series below (1) or above (-1). */
    public void across(int down) {
        move(held == null ? newest() : Optional.of(Hits.across(chart, held, down)));
    }

    private Optional<Hit> newest() {
        return chart == null ? Optional.empty() : Hits.newest(chart);
    }

    private void move(Optional<Hit> to) {
        to.ifPresent(hit -> {
            viewport = viewport.reveal(hit.point().time());
            hold(hit);
            draw();
        });
    }

    private void hold(Hit hit) {
        held = hit;
        aside.set("");
        cursor.set(Cursor.on(hit));
        if (!Double.isNaN(marked)) {
            selection.set(new Selection(marked, hit.point().time()));
        }
    }

    /** A period {@code factor} times as long (below 1: closer), around a pixel. */
    public void zoomAt(double x, double factor) {
        if (view.get() != null) {
            look(viewport.zoom(view.get().timeAt(x), factor));
        }
    }

    /** The same around the result in hand, else around the middle. */
    public void zoom(double factor) {
        if (chart != null) {
            double middle = (viewport.from() + viewport.to()) / 2;
            boolean seen = held != null && viewport.shows(held.point().time());
            look(viewport.zoom(seen ? held.point().time() : middle, factor));
        }
    }

    /** Moves the picture so many pixels to the right. */
    public void drag(double pixels) {
        if (view.get() != null) {
            look(viewport.pan(-pixels * view.get().daysPerPixel()));
        }
    }

    /** Moves by a part of the period shown; 1 is all of it, negative is back in time. */
    public void pan(double part) {
        if (chart != null) {
            look(viewport.pan(part * viewport.span()));
        }
    }

    public void fit() {
        if (chart != null) {
            look(viewport.fit());
        }
    }

    /** Chooses the period between two pixels. */
    public void select(double fromX, double toX) {
        if (view.get() != null) {
            var chosen = new Selection(view.get().timeAt(fromX), view.get().timeAt(toX));
            selection.set(chosen.to() - chosen.from() < LEAST_DRAG ? null : chosen);
        }
    }

    public void clearSelection() {
        selection.set(null);
        settle();
    }

    /** The choice of a period is made. */
    public void settle() {
        settled.set(selection.get());
        marked = Double.NaN;
    }

    /** With the keyboard: the period begins at the result in hand, and the next time ends there. */
    public void mark() {
        if (held == null) {
            return;
        }
        double time = held.point().time();
        if (Double.isNaN(marked)) {
            marked = time;
            selection.set(new Selection(time, time));
        } else {
            selection.set(
                    new Selection(Math.floor(Math.min(marked, time)), Math.floor(Math.max(marked, time)) + A_DAY));
            settle();
        }
    }

    /** Shows the chosen period alone. */
    public void zoomToSelection() {
        Selection chosen = selection.get();
        if (chosen != null) {
            look(viewport.show(chosen.from(), chosen.to()));
        }
    }

    /** Shows so many days up to the end of the course. */
    public void showLast(double days) {
        if (chart != null) {
            look(viewport.show(viewport.last() - days, viewport.last()));
        }
    }

    /** How many days are shown. */
    public double days() {
        return viewport == null ? 0 : viewport.span();
    }

    /** The day at the left and the right edge, as {@link PlotTime} says them. */
    public String period() {
        return chart == null ? "" : PlotTime.day(viewport.from()) + " – " + PlotTime.day(viewport.to());
    }

    /** Shows another period of the same course. */
    public void look(Viewport wanted) {
        if (chart != null && !wanted.equals(viewport)) {
            viewport = wanted;
            draw();
        }
    }

    private void draw() {
        if (chart != null) {
            view.set(ChartView.of(chart, viewport, width, height));
        }
    }
}
