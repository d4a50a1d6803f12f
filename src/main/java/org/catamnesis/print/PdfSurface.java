package org.catamnesis.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Stroke;
import org.catamnesis.plot.Surface;

/** Draws on a part of a PDF page. Pixels become points by a scale; y grows downwards from the top of that part. */
public final class PdfSurface implements Surface {
    /** Length of a Bézier handle that draws a quarter circle of radius 1. */
    private static final double QUARTER = 0.5522847498;

    private final PDPageContentStream page;
    private final PdfFonts fonts;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();

    /**
     * Draws from (left, top) of the page, in points from its lower left, one pixel being {@code scale} points.
     *
     * @throws UncheckedIOException from every method when the page cannot be written
     */
    public PdfSurface(PDPageContentStream page, PdfFonts fonts, double left, double top, double scale) {
        this.page = page;
        this.fonts = fonts;
        write(() -> {
            page.saveGraphicsState();
            page.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) left, (float) top));
            page.setLineJoinStyle(1);
        });
    }

    /** Ends the drawing; the page is as it was before. */
    public void finish() {
        write(page::restoreGraphicsState);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        polyline(new double[] {x1, x2}, new double[] {y1, y2}, stroke);
    }

    @Override
    public void polyline(double[] xs, double[] ys, Stroke stroke) {
        write(() -> {
            use(stroke);
            path(xs, ys);
            page.stroke();
        });
    }

    @Override
    public void polygon(double[] xs, double[] ys, Ink fill) {
        write(() -> {
            fill(fill);
            path(xs, ys);
            page.fill();
        });
    }

    @Override
    public void rectangle(Box box, Ink fill) {
        write(() -> {
            fill(fill);
            page.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
            page.fill();
        });
    }

    @Override
    public void disc(double x, double y, double radius, Ink fill) {
        write(() -> {
            fill(fill);
            circle(x, y, radius);
            page.fill();
        });
    }

    @Override
    public void ring(double x, double y, double radius, Stroke stroke) {
        write(() -> {
            use(stroke);
            circle(x, y, radius);
            page.stroke();
        });
    }

    @Override
    public void text(String text, double x, double baseline, Lettering style) {
        if (text.isEmpty()) return;
        double start = style.start(x, textWidth(text, style));
        write(() -> {
            fill(style.ink());
            page.beginText();
            page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) start, (float) baseline));
            for (PdfFonts.Run run : fonts.runs(text, style.bold())) {
                page.setFont(run.font(), (float) style.size());
                page.showText(run.text());
            }
            page.endText();
        });
    }

    @Override
    public void clip(Box box) {
        write(() -> {
            page.saveGraphicsState();
            page.addRect((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
            page.clip();
        });
    }

    @Override
    public void unclip() {
        write(page::restoreGraphicsState);
    }

    private void path(double[] xs, double[] ys) throws IOException {
        page.moveTo((float) xs[0], (float) ys[0]);
        for (int i = 1; i < xs.length; i++) page.lineTo((float) xs[i], (float) ys[i]);
    }

    private void circle(double x, double y, double r) throws IOException {
        double k = r * QUARTER;
        page.moveTo((float) (x + r), (float) y);
        curve(x + r, y + k, x + k, y + r, x, y + r);
        curve(x - k, y + r, x - r, y + k, x - r, y);
        curve(x - r, y - k, x - k, y - r, x, y - r);
        curve(x + k, y - r, x + r, y - k, x + r, y);
        page.closePath();
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
    }

    private void use(Stroke stroke) throws IOException {
        Ink ink = stroke.ink();
        page.setStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
        opacity(ink);
        page.setLineWidth((float) stroke.width());
        double[] lengths = stroke.dash().lengths();
        float[] dashes = new float[lengths.length];
        for (int i = 0; i < dashes.length; i++) dashes[i] = (float) lengths[i];
        page.setLineDashPattern(dashes, 0);
    }

    private void fill(Ink ink) throws IOException {
        page.setNonStrokingColor(ink.red() / 255f, ink.green() / 255f, ink.blue() / 255f);
        opacity(ink);
    }

    private void opacity(Ink ink) throws IOException {
        page.setGraphicsStateParameters(opacities.computeIfAbsent(ink.opacity(), opacity -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setStrokingAlphaConstant(opacity.floatValue());
            state.setNonStrokingAlphaConstant(opacity.floatValue());
            return state;
        }));
    }

    private interface Writing {
        void write() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
