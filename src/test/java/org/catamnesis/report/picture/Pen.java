package org.catamnesis.report.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Draws reports with the fonts that ship with us. */
final class Pen {
    private static final Font CHINESE = font("/fonts/NotoSansSC-Regular.ttf");
    private static final Font BOLD = font("/fonts/NotoSansSC-Bold.ttf");
    private static final Font LATIN = font("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    private final BufferedImage image;
    private final Graphics2D graphics;
    private float size = 28;
    private boolean bold;
    private boolean latin;

    Pen(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
    }

    private static Font font(String resource) {
        try (InputStream in = Pen.class.getResourceAsStream(resource)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Pen size(double pixels) {
        size = (float) pixels;
        return this;
    }

    Pen bold(boolean on) {
        bold = on;
        return this;
    }

    /** Digits and Latin letters in another font than the Chinese ones. */
    Pen latin(boolean on) {
        latin = on;
        return this;
    }

    Pen colour(int rgb) {
        graphics.setColor(new Color(rgb));
        return this;
    }

    /** @param y of the baseline */
    Pen text(double x, double y, String text) {
        double at = x;
        for (int i = 0; i < text.length(); i++) {
            String letter = text.substring(i, i + 1);
            boolean plain = latin && letter.charAt(0) < 0x250;
            Font font = (plain ? LATIN : bold ? BOLD : CHINESE).deriveFont(size);
            graphics.setFont(font);
            graphics.drawString(letter, (float) at, (float) y);
            at += font.getStringBounds(letter, graphics.getFontRenderContext()).getWidth();
        }
        return this;
    }

    Pen row(double y, double[] xs, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            text(xs[i], y, cells[i]);
        }
        return this;
    }

    Pen line(double x1, double y1, double x2, double y2, double width) {
        graphics.setStroke(new BasicStroke((float) width));
        graphics.draw(new java.awt.geom.Line2D.Double(x1, y1, x2, y2));
        return this;
    }

    Pen fill(double x, double y, double width, double height) {
        graphics.fill(new java.awt.geom.RoundRectangle2D.Double(x, y, width, height, 18, 18));
        return this;
    }

    BufferedImage image() {
        return image;
    }
}
