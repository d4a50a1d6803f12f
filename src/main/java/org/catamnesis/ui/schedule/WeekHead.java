package org.catamnesis.ui.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The heads of the days of a week, above their columns. */
final class WeekHead extends Region {
    private WeekGeometry geometry;
    private final Consumer<LocalDate> open;

    /** @param open shows a day alone */
    WeekHead(Consumer<LocalDate> open) {
        this.open = open;
        getStyleClass().add("week-head");
    }

    void show(List<DayHead> heads, List<LocalDate> days) {
        for (int i = 0; i < heads.size(); i++) {
            LocalDate day = days.get(i);
            heads.get(i).setOnMouseClicked(_ -> open.accept(day));
        }
        getChildren().setAll(heads);
        requestLayout();
    }

    void lay(WeekGeometry newGeometry) {
        geometry = newGeometry;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().stream()
                        .mapToDouble(child -> child.prefHeight(-1))
                        .max()
                        .orElse(0)
                + snappedTopInset()
                + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (geometry == null) return;
        int i = 0;
        for (Node child : getChildren()) {
            if (i >= geometry.days().size()) return;
            child.resizeRelocate(
                    geometry.x(geometry.days().get(i++)), snappedTopInset(), geometry.columnWidth(), getHeight());
        }
    }
}
