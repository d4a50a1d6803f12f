package org.catamnesis.ui.timeline;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.course.CourseItem;
import org.catamnesis.plot.course.CourseView;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.CanvasSurface;
import org.catamnesis.ui.common.Theme;

/** A course in the window: the wheel zooms, dragging moves, a click takes in hand, a second click opens. */
final class CoursePane extends Region {
    private static final double ZOOM = 1.25;
    private static final double CLICK = 4;
    private final CourseSight sight;
    private final Theme theme;
    private final Consumer<CourseItem> open;
    private final Canvas picture = new Canvas();
    private final Canvas over = new Canvas();
    private double pressedX;
    private double draggedX;
    private boolean dragging;

    CoursePane(CourseSight sight, Theme theme, Consumer<CourseItem> open) {
        this.sight = sight;
        this.theme = theme;
        this.open = open;
        setId("course");
        getStyleClass().add("chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        over.setMouseTransparent(true);
        getChildren().addAll(picture, over);
        sight.view().subscribe(_ -> paint());
        sight.held().subscribe(_ -> paintOver());
        sight.cursor().subscribe(_ -> paintOver());
        theme.appearance().subscribe(_ -> paint());
        setOnMouseMoved(event -> sight.pointAt(event.getX()));
        setOnMouseExited(_ -> sight.pointAt(Double.NaN));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnScroll(this::scroll);
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : new Canvas[] {picture, over}) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        sight.resize(getWidth());
        paint();
    }

    private void paint() {
        CourseView view = sight.view().get();
        if (view == null || picture.getWidth() < 1 || picture.getHeight() < 1) return;
        picture.getGraphicsContext2D().clearRect(0, 0, picture.getWidth(), picture.getHeight());
        view.draw(new CanvasSurface(picture.getGraphicsContext2D()), palette());
        paintOver();
    }

    private void paintOver() {
        over.getGraphicsContext2D().clearRect(0, 0, over.getWidth(), over.getHeight());
        CourseView view = sight.view().get();
        if (view == null || over.getWidth() < 1) return;
        view.draw(
                new CanvasSurface(over.getGraphicsContext2D()),
                palette(),
                sight.cursor().get(),
                sight.held().get());
    }

    private Palette palette() {
        return theme.appearance().get() == Appearance.DARK ? Palette.dark() : Palette.light();
    }

    private void press(MouseEvent event) {
        requestFocus();
        pressedX = event.getX();
        draggedX = event.getX();
        dragging = false;
        event.consume();
    }

    private void drag(MouseEvent event) {
        dragging |= Math.abs(event.getX() - pressedX) > CLICK;
        if (dragging) sight.drag(event.getX() - draggedX);
        draggedX = event.getX();
        event.consume();
    }

    private void release(MouseEvent event) {
        CourseView view = sight.view().get();
        if (!dragging && view != null && event.getButton() == MouseButton.PRIMARY) {
            CourseItem hit = view.hit(event.getX(), event.getY()).orElse(null);
            boolean again = hit != null && event.getClickCount() == 2;
            sight.hold(hit);
            if (again) open.accept(hit);
        }
        dragging = false;
        event.consume();
    }

    private void scroll(ScrollEvent event) {
        double across = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (Math.abs(across) > Math.abs(event.getDeltaY()) || event.isShiftDown()) sight.drag(across);
        else if (event.getDeltaY() != 0) sight.zoomAt(event.getX(), event.getDeltaY() > 0 ? 1 / ZOOM : ZOOM);
        event.consume();
    }
}
