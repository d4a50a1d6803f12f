package org.catamnesis.ui.results;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import org.catamnesis.plot.Palette;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.CanvasSurface;
import org.catamnesis.ui.common.Theme;

/** The table of results in the window: arrows move, Enter opens the report, Space the details. */
final class SheetPane extends Region {
    private static final double BAR = 12;
    private static final int PAGE = 8;
    private final ResultsModel model;
    private final Theme theme;
    private final Canvas canvas = new Canvas();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private final Runnable open;
    private final Runnable details;
    private final Tooltip tip = new Tooltip();

    SheetPane(ResultsModel model, Theme theme, Runnable open, Runnable details) {
        this.model = model;
        this.theme = theme;
        this.open = open;
        this.details = details;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        accessibleTextProperty().bind(model.spoken());
        getStyleClass().add("sheet");
        down.setOrientation(Orientation.VERTICAL);
        across.setFocusTraversable(false);
        down.setFocusTraversable(false);
        getChildren().addAll(canvas, across, down);
        across.valueProperty().subscribe(_ -> paint());
        down.valueProperty().subscribe(_ -> paint());
        model.items().subscribe(_ -> requestLayout());
        model.chosen().subscribe(_ -> reveal());
        model.corner().subscribe(_ -> paint());
        theme.appearance().subscribe(_ -> paint());
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseMoved(this::hover);
        Tooltip.install(this, tip);
        setOnScroll(this::scroll);
        setOnKeyPressed(this::key);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - BAR);
        double height = Math.max(0, getHeight() - BAR);
        canvas.setWidth(width);
        canvas.setHeight(height);
        across.resizeRelocate(SheetGrid.FIXED, height, Math.max(0, width - SheetGrid.FIXED), BAR);
        down.resizeRelocate(width, SheetGrid.HEAD, BAR, Math.max(0, height - SheetGrid.HEAD));
        bar(across, grid().mostX(), width - SheetGrid.FIXED, SheetGrid.COLUMN);
        bar(down, grid().mostY(), height - SheetGrid.HEAD, SheetGrid.ROW);
        paint();
    }

    private static void bar(ScrollBar bar, double most, double seen, double step) {
        bar.setVisible(most > 0);
        bar.setMax(most);
        bar.setVisibleAmount(most * seen / Math.max(1, most + seen));
        bar.setUnitIncrement(step);
        bar.setBlockIncrement(Math.max(step, seen - step));
        bar.setValue(Math.clamp(bar.getValue(), 0, Math.max(0, most)));
    }

    private SheetGrid grid() {
        return new SheetGrid(
                canvas.getWidth(),
                canvas.getHeight(),
                model.items().get().size(),
                model.sheet().moments().size(),
                across.getValue(),
                down.getValue());
    }

    private void paint() {
        if (canvas.getWidth() < 1 || canvas.getHeight() < 1) {
            return;
        }
        Palette palette = theme.appearance().get() == Appearance.DARK ? Palette.dark() : Palette.light();
        new SheetPainter(model, grid(), new CanvasSurface(canvas.getGraphicsContext2D()), palette).paint();
    }

    private void reveal() {
        ResultsModel.Cell chosen = model.chosen().get();
        if (chosen != null && canvas.getWidth() > SheetGrid.FIXED) {
            SheetGrid seen = grid().reveal(chosen.item(), chosen.moment());
            across.setValue(seen.scrollX());
            down.setValue(seen.scrollY());
        }
        paint();
    }

    private void press(MouseEvent event) {
        requestFocus();
        int item = grid().itemAt(event.getY());
        int moment = grid().momentAt(event.getX());
        if (item >= 0 && moment >= 0 && model.choose(item, moment)) {
            (event.getClickCount() == 2 ? open : details).run();
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        int item = grid().itemAt(event.getY());
        int moment = grid().momentAt(event.getX());
        if (item >= 0 && moment >= 0) model.extend(new ResultsModel.Cell(item, moment));
        event.consume();
    }

    /** What is under the mouse, as it was printed. */
    private void hover(MouseEvent event) {
        int item = grid().itemAt(event.getY());
        int moment = grid().momentAt(event.getX());
        String text = item < 0 || moment < 0
                ? ""
                : model.cell(item, moment)
                        .map(cell -> model.words().sentence(cell.result()))
                        .orElse("");
        tip.setText(text);
        tip.setOpacity(text.isEmpty() ? 0 : 1);
    }

    private void scroll(ScrollEvent event) {
        double sideways = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        across.setValue(Math.clamp(across.getValue() - sideways, 0, across.getMax()));
        if (!event.isShiftDown()) {
            down.setValue(Math.clamp(down.getValue() - event.getDeltaY(), 0, down.getMax()));
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.isShiftDown() && event.getCode().isArrowKey()) {
            switch (event.getCode()) {
                case LEFT -> model.extend(0, -1);
                case RIGHT -> model.extend(0, 1);
                case UP -> model.extend(-1, 0);
                default -> model.extend(1, 0);
            }
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case LEFT -> model.move(0, -1);
            case RIGHT -> model.move(0, 1);
            case UP -> model.move(-1, 0);
            case DOWN -> model.move(1, 0);
            case PAGE_UP -> model.move(-PAGE, 0);
            case PAGE_DOWN -> model.move(PAGE, 0);
            case HOME -> model.move(0, -model.sheet().moments().size());
            case END -> model.move(0, model.sheet().moments().size());
            case ENTER -> open.run();
            case SPACE -> details.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
