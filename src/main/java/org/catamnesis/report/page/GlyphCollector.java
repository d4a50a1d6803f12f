package org.catamnesis.report.page;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the characters that a PDF draws, page by page, with where and how they are drawn. */
final class GlyphCollector extends PDFTextStripper {
    private static final int MOST_GLYPHS = 200_000;
    private final Map<Integer, List<Glyph>> pages = new HashMap<>();
    private final Map<PDFont, Boolean> bold = new HashMap<>();
    private final Map<Integer, Integer> unmapped = new HashMap<>();
    private List<Glyph> current = new ArrayList<>();
    private PDColor lastColour;
    private double lastDarkness = 1;

    GlyphCollector() {
        addOperator(new PlainColourSpace(this));
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
    }

    /** By the number of the page, from 1; a page without content has none. */
    Map<Integer, List<Glyph>> collect(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    /** How many glyphs of a page stand for no letter that anybody could tell. */
    int unmapped(int page) {
        return unmapped.getOrDefault(page, 0);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (font.toUnicode(code) == null) {
            unmapped.merge(getCurrentPageNo(), 1, Integer::sum);
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void startPage(PDPage page) {
        current = new ArrayList<>();
        lastColour = null;
    }

    @Override
    protected void endPage(PDPage page) {
        pages.put(getCurrentPageNo(), current);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (text.getUnicode() == null || current.size() >= MOST_GLYPHS) {
            return;
        }
        Matrix matrix = text.getTextMatrix();
        double degrees = Math.toDegrees(Math.atan2(matrix.getShearY(), matrix.getScaleX()));
        int turn = Math.floorMod(Math.round(degrees / 90.0) * 90, 360);
        double tilt = degrees - Math.round(degrees / 90.0) * 90.0;
        current.add(new Glyph(
                Letters.mended(text.getUnicode()),
                text.getXDirAdj(),
                text.getYDirAdj(),
                text.getWidthDirAdj(),
                size(text, matrix),
                turn,
                tilt,
                bold.computeIfAbsent(text.getFont(), GlyphCollector::bold),
                darkness()));
    }

    private static double size(TextPosition text, Matrix matrix) {
        double size = matrix.getScalingFactorY();
        return size >= 1.5 && size <= 300 ? size : Math.max(1, text.getHeightDir() * 1.4);
    }

    private static boolean bold(PDFont font) {
        String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("simhei")) {
            return true;
        }
        PDFontDescriptor descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    private double darkness() {
        PDGraphicsState state = getGraphicsState();
        PDColor colour = state.getNonStrokingColor();
        if (colour != lastColour) {
            lastColour = colour;
            lastDarkness = darkness(colour);
        }
        return lastDarkness * state.getNonStrokeAlphaConstant();
    }

    private static double darkness(PDColor colour) {
        try {
            int rgb = colour.toRGB();
            return 1 - (0.299 * ((rgb >> 16) & 255) + 0.587 * ((rgb >> 8) & 255) + 0.114 * (rgb & 255)) / 255;
        } catch (IOException | RuntimeException e) {
            return 1;
        }
    }
}
