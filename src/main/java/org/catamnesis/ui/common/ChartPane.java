package org.catamnesis.ui.common;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.catamnesis.plot.ChartView;
import org.catamnesis.plot.Palette;

/**
 * A chart in the window. The wheel zooms, dragging chooses a period, dragging with Shift moves, a click on a result opens
 * it; arrows step through results, Enter opens the one in hand.
 */
public final class ChartPane extends Region {
    private static final double ZOOM = 1.25;
    private static final double CLICK = 4;
    private final ChartSight sight;
    private final Theme theme;
    private final Canvas picture = new Canvas();
    private final Canvas over = new Canvas();
    private Consumer<Long> open = _ -> {};
    private double pressedX;
    private double draggedX;
    private boolean dragging;

    public ChartPane(ChartSight sight, Theme theme) {
        this.sight = sight;
        this.theme = theme;
        getStyleClass().add("chart");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        over.setMouseTransparent(true);
        getChildren().addAll(picture, over);
        sight.view().subscribe(_ -> paint());
        sight.cursor().subscribe(_ -> paintOver());
        sight.selection().subscribe(_ -> paintOver());
        theme.appearance().subscribe(_ -> paint());
        setOnMouseMoved(event -> sight.pointAt(event.getX(), event.getY()));
        setOnMouseExited(_ -> sight.leave());
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::release);
        setOnScroll(this::scroll);
        setOnKeyPressed(this::key);
    }

    /** @param opener takes the id of a result that was clicked or entered */
    public void onOpen(Consumer<Long> opener) {
        open = opener;
    }

    /** Whether there is a chart to paint. */
    public boolean shown() {
        return sight.view().get() != null;
    }

    @Override
    protected void layoutChildren() {
        for (Canvas canvas : new Canvas[] {picture, over}) {
            canvas.setWidth(getWidth());
            canvas.setHeight(getHeight());
        }
        sight.resize(getWidth(), getHeight());
        paint();
    }

    /** What is shown, without cursor and choice, at {@code pixels} pixels for each of the window. */
    public Image copy(double pixels) {
        ChartView view = sight.view().get();
        var canvas = new Canvas(Math.ceil(view.width() * pixels), Math.ceil(view.height() * pixels));
        canvas.getGraphicsContext2D().scale(pixels, pixels);
        view.draw(new CanvasSurface(canvas.getGraphicsContext2D()), palette());
        return canvas.snapshot(null, null);
    }

    private void paint() {
        ChartView view = sight.view().get();
        if (view == null || picture.getWidth() < 1 || picture.getHeight() < 1) {
            return;
        }
        picture.getGraphicsContext2D().clearRect(0, 0, picture.getWidth(), picture.getHeight());
        view.draw(new CanvasSurface(picture.getGraphicsContext2D()), palette());
        paintOver();
    }

    private void paintOver() {
        var context = over.getGraphicsContext2D();
        context.clearRect(0, 0, over.getWidth(), over.getHeight());
        ChartView view = sight.view().get();
        if (view == null || over.getWidth() < 1) {
            return;
        }
        var surface = new CanvasSurface(context);
        if (sight.selection().get() != null) {
            view.draw(surface, palette(), sight.selection().get());
        }
        if (sight.cursor().get() != null) {
            view.draw(surface, palette(), sight.cursor().get());
        }
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
        if (dragging && (event.isShiftDown() || event.getButton() == MouseButton.MIDDLE)) {
            sight.drag(event.getX() - draggedX);
        } else if (dragging && event.getButton() == MouseButton.PRIMARY) {
            sight.select(pressedX, event.getX());
        }
        draggedX = event.getX();
        event.consume();
    }

    private void release(MouseEvent event) {
        if (!dragging && event.getButton() == MouseButton.PRIMARY) {
            sight.clearSelection();
            sight.take(event.getX(), event.getY())
                    .ifPresent(hit -> open.accept(hit.point().id()));
        }
        if (dragging) {
            sight.settle();
        }
        dragging = false;
        event.consume();
    }

    private void scroll(ScrollEvent event) {
        double across = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (Math.abs(across) > Math.abs(event.getDeltaY()) || event.isShiftDown()) {
            sight.drag(across);
        } else if (event.getDeltaY() != 0) {
            sight.zoomAt(event.getX(), event.getDeltaY() > 0 ? 1 / ZOOM : ZOOM);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> side(event, -1);
            case RIGHT -> side(event, 1);
            case UP -> sight.across(-1);
            case DOWN -> sight.across(1);
            case HOME -> sight.step(Integer.MIN_VALUE / 2);
            case END -> sight.step(Integer.MAX_VALUE / 2);
            case ENTER -> sight.held().ifPresent(hit -> open.accept(hit.point().id()));
            case DIGIT0, NUMPAD0 -> sight.fit();
            case PLUS, EQUALS, ADD -> sight.zoom(1 / ZOOM);
            case MINUS, SUBTRACT -> sight.zoom(ZOOM);
            case Z -> sight.zoomToSelection();
            case S -> sight.mark();
            case ESCAPE -> {
                if (sight.selection().get() == null) {
                    return;
                }
                sight.clearSelection();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void side(KeyEvent event, int to) {
        if (event.isShiftDown()) {
            sight.pan(to * 0.25);
        } else {
            sight.step(to);
        }
    }
}
