package org.catamnesis.ui.timeline;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.catamnesis.plot.Viewport;
import org.catamnesis.plot.course.Course;
import org.catamnesis.plot.course.CourseItem;
import org.catamnesis.plot.course.CourseView;

/** Where somebody looks on a course: the period, the time under the pointer, the item in hand. */
final class CourseSight {
    private final ReadOnlyObjectWrapper<CourseView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<CourseItem> held = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper cursor = new ReadOnlyDoubleWrapper(Double.NaN);
    private Course course;
    private Viewport viewport;
    private double width = 1;

    /** Null before there is a course. */
    ReadOnlyObjectProperty<CourseView> view() {
        return view.getReadOnlyProperty();
    }

    /** Null when nothing is in hand. */
    ReadOnlyObjectProperty<CourseItem> held() {
        return held.getReadOnlyProperty();
    }

    /** The time under the pointer, else of what is in hand; NaN for none. */
    ReadOnlyDoubleProperty cursor() {
        return cursor.getReadOnlyProperty();
    }

    /** Shows another course; the period stays, as far as it can, unless all was in view. */
    void show(Course newCourse) {
        Viewport fitted = newCourse.fit();
        boolean zoomed = viewport != null && viewport.span() < viewport.fit().span() - 1e-6;
        course = newCourse;
        viewport = zoomed ? new Viewport(viewport.from(), viewport.to(), fitted.first(), fitted.last()) : fitted;
        hold(held.get() == null ? null : find(held.get().key()));
        draw();
    }

    void resize(double newWidth) {
        if (newWidth != width) {
            width = newWidth;
            draw();
        }
    }

    CourseItem find(String key) {
        return course == null
                ? null
                : course.items()
                        .filter(item -> item.key().equals(key))
                        .findFirst()
                        .orElse(null);
    }

    /** Takes an item in hand and moves the period so that it is seen. */
    void reveal(CourseItem item) {
        hold(item);
        if (item != null && !viewport.shows(item.from()) && !viewport.shows(item.to())) {
            look(viewport.reveal(item.from()));
        }
    }

    void hold(CourseItem item) {
        held.set(item);
        cursor.set(item == null ? Double.NaN : item.from());
    }

    /** Points at a pixel column; NaN when the pointer has left. */
    void pointAt(double x) {
        boolean inside = !Double.isNaN(x) && view.get() != null;
        CourseItem item = held.get();
        cursor.set(inside ? view.get().timeAt(x) : item == null ? Double.NaN : item.from());
    }

    void zoomAt(double x, double factor) {
        if (view.get() != null) look(viewport.zoom(view.get().timeAt(x), factor));
    }

    /** Around what is in hand, else around the middle. */
    void zoom(double factor) {
        if (course == null) return;
        boolean seen = held.get() != null && viewport.shows(held.get().from());
        look(viewport.zoom(seen ? held.get().from() : (viewport.from() + viewport.to()) / 2, factor));
    }

    void drag(double pixels) {
        if (view.get() != null) look(viewport.pan(-pixels * view.get().daysPerPixel()));
    }

    /** By a part of the period shown; negative is back in time. */
    void pan(double part) {
        if (course != null) look(viewport.pan(part * viewport.span()));
    }

    void fit() {
        if (course != null) look(viewport.fit());
    }

    /** So many days up to today. */
    void showLast(double days) {
        if (course != null) look(viewport.show(course.today() - days, course.today() + days * 0.02));
    }

    private void look(Viewport wanted) {
        if (!wanted.equals(viewport)) {
            viewport = wanted;
            draw();
        }
    }

    private void draw() {
        if (course != null) view.set(CourseView.of(course, viewport, width));
    }
}
