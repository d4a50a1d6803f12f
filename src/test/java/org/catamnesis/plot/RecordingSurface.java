package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

/** Remembers what was drawn, and fails at once when something is drawn nowhere. */
final class RecordingSurface implements Surface {
    record Line(double x1, double y1, double x2, double y2, Stroke stroke) {}

    record Polyline(List<Double> xs, List<Double> ys, Stroke stroke) {
        double left() {
            return xs.getFirst();
        }

        double right() {
            return xs.getLast();
        }
    }

    record Columns(double left, List<Double> tops, List<Double> bottoms) {
        double right() {
            return left + tops.size();
        }
    }

    record Filled(Box box, Ink ink) {}

    record Marked(Mark mark, double x, double y, Ink ink) {}

    record Text(String text, Box box, Lettering style) {}

    final List<Line> lines = new ArrayList<>();
    final List<Polyline> polylines = new ArrayList<>();
    final List<Columns> columns = new ArrayList<>();
    final List<Filled> rectangles = new ArrayList<>();
    final List<Marked> marks = new ArrayList<>();
    final List<Text> texts = new ArrayList<>();
    private int clips;

    static RecordingSurface of(ChartView view) {
        RecordingSurface surface = new RecordingSurface();
        view.draw(surface, Palette.light());
        assertEquals(0, surface.clips, "every clip ends");
        return surface;
    }

    List<Marked> marks(Mark mark) {
        return marks.stream().filter(m -> m.mark == mark).toList();
    }

    List<String> words() {
        return texts.stream().map(Text::text).toList();
    }

    List<Filled> filled(Ink ink) {
        return rectangles.stream().filter(r -> r.ink.equals(ink)).toList();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        finite(x1, y1, x2, y2, stroke.width());
        lines.add(new Line(x1, y1, x2, y2, stroke));
    }

    @Override
    public void polyline(double[] xs, double[] ys, Stroke stroke) {
        finite(xs);
        finite(ys);
        assertEquals(xs.length, ys.length);
        polylines.add(new Polyline(boxed(xs), boxed(ys), stroke));
    }

    @Override
    public void polygon(double[] xs, double[] ys, Ink fill) {
        finite(xs);
        finite(ys);
    }

    @Override
    public void rectangle(Box box, Ink fill) {
        finite(box.x(), box.y(), box.width(), box.height());
        rectangles.add(new Filled(box, fill));
    }

    @Override
    public void disc(double x, double y, double radius, Ink fill) {
        finite(x, y, radius);
    }

    @Override
    public void ring(double x, double y, double radius, Stroke stroke) {
        finite(x, y, radius);
    }

    @Override
    public void text(String text, double x, double baseline, Lettering style) {
        finite(x, baseline);
        assertTrue(style.size() >= Lettering.SMALL, "legible");
        double width = style.width(text);
        texts.add(new Text(
                text,
                new Box(style.start(x, width), baseline - style.size() * 0.75, width, style.size() * 0.75),
                style));
    }

    @Override
    public void mark(Mark mark, double x, double y, Ink ink, Ink ground) {
        finite(x, y);
        marks.add(new Marked(mark, x, y, ink));
    }

    @Override
    public void marks(Mark mark, double[] xs, double[] ys, Ink ink) {
        for (int i = 0; i < xs.length; i++) mark(mark, xs[i], ys[i], ink, ink);
    }

    @Override
    public void columns(double left, double[] tops, double[] bottoms, Ink ink) {
        finite(left);
        finite(tops);
        finite(bottoms);
        columns.add(new Columns(left, boxed(tops), boxed(bottoms)));
    }

    @Override
    public void clip(Box box) {
        finite(box.x(), box.y(), box.width(), box.height());
        assertEquals(0, clips, "clips are not nested");
        clips++;
    }

    @Override
    public void unclip() {
        clips--;
    }

    private static void finite(double... values) {
        for (double value : values) assertTrue(Double.isFinite(value), "drawn at " + value);
    }

    private static List<Double> boxed(double[] values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) list.add(value);
        return list;
    }
}
