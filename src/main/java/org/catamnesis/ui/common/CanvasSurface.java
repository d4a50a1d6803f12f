package org.catamnesis.ui.common;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Mark;
import org.catamnesis.plot.Stroke;
import org.catamnesis.plot.Surface;

/** Draws on a canvas of the window; upright and level lines fall on whole pixels. */
public final class CanvasSurface implements Surface {
    private final GraphicsContext context;
    private final Map<Ink, Color> colours = new HashMap<>();
    private final Map<Double, Font> regular = new HashMap<>();
    private final Map<Double, Font> bold = new HashMap<>();

    public CanvasSurface(GraphicsContext context) {
        this.context = context;
        context.setLineCap(StrokeLineCap.BUTT);
        context.setLineJoin(StrokeLineJoin.ROUND);
        context.setTextBaseline(VPos.BASELINE);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        if (x1 != x2 && y1 != y2) {
            use(stroke);
            context.strokeLine(x1, y1, x2, y2);
        } else if (stroke.dash() == Stroke.Dash.SOLID) {
            straight(x1, y1, x2, y2, stroke);
        } else {
            use(stroke);
            double shift = Math.round(stroke.width()) % 2 == 1 ? 0.5 : 0;
            if (x1 == x2) context.strokeLine(Math.floor(x1) + shift, y1, Math.floor(x1) + shift, y2);
            else context.strokeLine(x1, Math.floor(y1) + shift, x2, Math.floor(y1) + shift);
        }
    }

    /** An upright or level line as whole pixels, which are also painted many times faster than a stroke. */
    private void straight(double x1, double y1, double x2, double y2, Stroke stroke) {
        context.setFill(colour(stroke.ink()));
        double width = Math.max(1, Math.round(stroke.width()));
        double left = Math.floor(Math.min(x1, x2)) - Math.floor((width - 1) / 2);
        double top = Math.floor(Math.min(y1, y2)) - Math.floor((width - 1) / 2);
        if (x1 == x2) context.fillRect(left, Math.min(y1, y2), width, Math.abs(y2 - y1));
        else context.fillRect(Math.min(x1, x2), top, Math.abs(x2 - x1), width);
    }

    @Override
    public void polyline(double[] xs, double[] ys, Stroke stroke) {
        use(stroke);
        context.strokePolyline(xs, ys, xs.length);
    }

    @Override
    public void columns(double left, double[] tops, double[] bottoms, Ink ink) {
        context.setFill(colour(ink));
        for (int i = 0; i < tops.length; i++) {
            double top = Math.round(tops[i] - 0.7);
            context.fillRect(Math.floor(left) + i, top, 1, Math.max(1, Math.round(bottoms[i] + 0.7) - top));
        }
    }

    @Override
    public void polygon(double[] xs, double[] ys, Ink fill) {
        context.setFill(colour(fill));
        context.fillPolygon(xs, ys, xs.length);
    }

    /** Triangles as rows of whole pixels, where there are hundreds of them. */
    @Override
    public void marks(Mark mark, double[] xs, double[] ys, Ink ink) {
        if (mark != Mark.HIGH && mark != Mark.LOW) {
            Surface.super.marks(mark, xs, ys, ink);
            return;
        }
        context.setFill(colour(ink));
        int down = mark == Mark.LOW ? 1 : -1;
        for (int i = 0; i < xs.length; i++) {
            double middle = Math.floor(xs[i]);
            double tip = Math.floor(ys[i]) + 3 * down;
            for (int row = 0; row < 5; row++) context.fillRect(middle - row, tip - row * down, 2 * row + 1, 1);
        }
    }

    @Override
    public void rectangle(Box box, Ink fill) {
        context.setFill(colour(fill));
        double left = Math.floor(box.x());
        double top = Math.floor(box.y());
        context.fillRect(left, top, Math.floor(box.right()) - left, Math.floor(box.bottom()) - top);
    }

    @Override
    public void disc(double x, double y, double radius, Ink fill) {
        context.setFill(colour(fill));
        context.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void ring(double x, double y, double radius, Stroke stroke) {
        use(stroke);
        context.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public void text(String text, double x, double baseline, Lettering style) {
        context.setFill(colour(style.ink()));
        context.setFont(font(style));
        context.setTextAlign(
                switch (style.anchor()) {
                    case LEFT -> TextAlignment.LEFT;
                    case CENTRE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        context.fillText(text, x, Math.round(baseline));
    }

    @Override
    public void clip(Box box) {
        // Anything but whole pixels inside the canvas makes the toolkit draw through a mask of the whole canvas.
        double left = Math.max(0, Math.floor(box.x()));
        double top = Math.max(0, Math.floor(box.y()));
        double right = Math.min(Math.floor(context.getCanvas().getWidth()), Math.ceil(box.right()));
        double bottom = Math.min(Math.floor(context.getCanvas().getHeight()), Math.ceil(box.bottom()));
        context.save();
        context.beginPath();
        context.rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
        context.clip();
    }

    @Override
    public void unclip() {
        context.restore();
    }

    private void use(Stroke stroke) {
        context.setStroke(colour(stroke.ink()));
        context.setLineWidth(stroke.width());
        context.setLineDashes(stroke.dash().lengths());
    }

    private Color colour(Ink ink) {
        return colours.computeIfAbsent(ink, i -> Color.rgb(i.red(), i.green(), i.blue(), i.opacity()));
    }

    private Font font(Lettering style) {
        return style.bold()
                ? bold.computeIfAbsent(style.size(), Fonts::bold)
                : regular.computeIfAbsent(style.size(), Fonts::regular);
    }
}
