package org.catamnesis.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.catamnesis.plot.ChartView;
import org.catamnesis.plot.CourseStrip;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.Viewport;

/**
 * The whole course under a chart, with the window that the chart shows. Dragging the window moves it, dragging an edge
 * resizes it; arrows move, with Shift they resize, Home and End go to the ends.
 */
public final class ChartStrip extends Region {
    private static final double PART = 0.25;
    private static final double ZOOM = 1.25;
    private final ChartSight sight;
    private final Theme theme;
    private final Canvas canvas = new Canvas();
    private CourseStrip strip;
    private ChartView of;
    private CourseStrip.Grip grip;
    private Viewport pressed;
    private double pressedX;

    public ChartStrip(ChartSight sight, Theme theme) {
        this.sight = sight;
        this.theme = theme;
        getStyleClass().add("chart-strip");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getChildren().add(canvas);
        sight.view().subscribe(_ -> paint());
        theme.appearance().subscribe(_ -> paint());
        setOnMouseMoved(event -> point(event.getX()));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> grip = null);
        setOnScroll(this::scroll);
        setOnKeyPressed(this::key);
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(1, 1);
        canvas.setWidth(Math.max(1, getWidth() - 2));
        canvas.setHeight(Math.max(1, getHeight() - 2));
        strip = null;
        paint();
    }

    private void paint() {
        ChartView view = sight.view().get();
        if (view == null || canvas.getWidth() < 2) {
            return;
        }
        if (strip == null || of.chart() != view.chart()) {
            strip = new CourseStrip(view.chart(), view.viewport(), canvas.getWidth(), canvas.getHeight());
            of = view;
        }
        Palette palette = theme.appearance().get() == Appearance.DARK ? Palette.dark() : Palette.light();
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        strip.draw(new CanvasSurface(canvas.getGraphicsContext2D()), palette, view.viewport());
        setAccessibleText(sight.period());
    }

    private void point(double x) {
        if (strip != null) {
            setCursor(
                    switch (strip.gripAt(x, of())) {
                        case FROM, TO -> Cursor.H_RESIZE;
                        case WINDOW -> Cursor.OPEN_HAND;
                        case OUTSIDE -> Cursor.DEFAULT;
                    });
        }
    }

    private Viewport of() {
        return sight.view().get().viewport();
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (strip != null) {
            pressed = of();
            pressedX = event.getX();
            grip = strip.gripAt(pressedX, pressed);
            if (grip == CourseStrip.Grip.OUTSIDE) {
                sight.look(strip.drag(pressed, grip, pressedX, pressedX));
                pressed = of();
                grip = CourseStrip.Grip.WINDOW;
            }
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (grip != null) {
            sight.look(strip.drag(pressed, grip, pressedX, event.getX()));
        }
        event.consume();
    }

    private void scroll(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            sight.zoom(event.getDeltaY() > 0 ? 1 / ZOOM : ZOOM);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (strip == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Viewport now = of();
        double step = now.span() * PART;
        boolean resize = event.isShiftDown();
        switch (event.getCode()) {
            case LEFT ->
                sight.look(resize ? now.show(now.from(), Math.max(now.from(), now.to() - step)) : now.pan(-step));
            case RIGHT -> sight.look(resize ? now.show(now.from(), now.to() + step) : now.pan(step));
            case HOME -> sight.look(now.pan(now.first() - now.from()));
            case END -> sight.look(now.pan(now.last() - now.to()));
            case PLUS, EQUALS, ADD -> sight.zoom(1 / ZOOM);
            case MINUS, SUBTRACT -> sight.zoom(ZOOM);
            case DIGIT0, NUMPAD0 -> sight.fit();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
