package org.catamnesis.ui.cohorts;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.catamnesis.cohort.statistics.SurvivalFigure;
import org.catamnesis.plot.Palette;
import org.catamnesis.ui.common.Appearance;
import org.catamnesis.ui.common.CanvasSurface;
import org.catamnesis.ui.common.Theme;

/** Survival curves in the window: the picture that the exported folder holds as a file. */
final class StatisticsFigure extends Region {
    private static final double PLOT = 250;
    private static final double SHARP = 2;
    private final Theme theme;
    private final Canvas canvas = new Canvas();
    private SurvivalFigure figure;

    StatisticsFigure(Theme theme) {
        this.theme = theme;
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinWidth(0);
        getChildren().add(canvas);
        theme.appearance().subscribe(_ -> paint());
    }

    void show(SurvivalFigure shown) {
        figure = shown;
        setAccessibleText(shown.title());
        double height = shown.height(PLOT);
        setMinHeight(height);
        setPrefHeight(height);
        paint();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint();
    }

    /** The picture on white, as sharp as print asks. */
    Image copy() {
        double width = Math.max(1, getWidth());
        double height = figure.height(PLOT);
        var page = new Canvas(Math.ceil(width * SHARP), Math.ceil(height * SHARP));
        page.getGraphicsContext2D().scale(SHARP, SHARP);
        figure.draw(new CanvasSurface(page.getGraphicsContext2D()), width, height, Palette.light());
        return page.snapshot(null, null);
    }

    private void paint() {
        if (figure == null || canvas.getWidth() < 1 || canvas.getHeight() < 1) return;
        Palette palette = theme.appearance().get() == Appearance.DARK ? Palette.dark() : Palette.light();
        figure.draw(new CanvasSurface(canvas.getGraphicsContext2D()), canvas.getWidth(), canvas.getHeight(), palette);
    }
}
