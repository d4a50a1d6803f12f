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
        use(stroke);
        double shift = Math.round(stroke.width()) % 2 == 1 ? 0.5 : 0;
        if (x1 == x2) {
            double x = Math.floor(x1) + shift;
            context.strokeLine(x, y1, x, y2);
        } else if (y1 == y2) {
            double y = Math.floor(y1) + shift;
            context.strokeLine(x1, y, x2, y);
        } else {
            context.strokeLine(x1, y1, x2, y2);
        }
    }

    @Override
    public void polyline(double[] xs, double[] ys, Stroke stroke) {
        use(stroke);
        context.strokePolyline(xs, ys, xs.length);
    }

    @Override
    public void polygon(double[] xs, double[] ys, Ink fill) {
        context.setFill(colour(fill));
        context.fillPolygon(xs, ys, xs.length);
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
        context.save();
        context.beginPath();
        context.rect(box.x(), box.y(), box.width(), box.height());
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
