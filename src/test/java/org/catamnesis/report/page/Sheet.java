package org.catamnesis.report.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/** Draws a report as a laboratory would: text at places, in points from the top left of an A4 page. */
public final class Sheet implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final PDFont plain;
    private final PDFont bold;
    private PDPageContentStream content;
    private double size = 9;
    private double height;

    private Sheet(Standard14Fonts.FontName plain, Standard14Fonts.FontName bold) {
        this.plain = plain == null ? chinese("Regular") : new PDType1Font(plain);
        this.bold = bold == null ? chinese("Bold") : new PDType1Font(bold);
        page();
    }

    public static Sheet sans() {
        return new Sheet(Standard14Fonts.FontName.HELVETICA, Standard14Fonts.FontName.HELVETICA_BOLD);
    }

    public static Sheet serif() {
        return new Sheet(Standard14Fonts.FontName.TIMES_ROMAN, Standard14Fonts.FontName.TIMES_BOLD);
    }

    public static Sheet typewriter() {
        return new Sheet(Standard14Fonts.FontName.COURIER, Standard14Fonts.FontName.COURIER_BOLD);
    }

    public static Sheet chinese() {
        return new Sheet(null, null);
    }

    private PDFont chinese(String weight) {
        try (InputStream in = Sheet.class.getResourceAsStream("/fonts/NotoSansSC-" + weight + ".ttf")) {
            return PDType0Font.load(document, in, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Sheet page() {
        return page(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight(), 0);
    }

    public Sheet page(double width, double height, int rotation) {
        try {
            if (content != null) {
                content.close();
            }
            PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
            page.setRotation(rotation);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
            this.height = height;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Sheet size(double points) {
        size = points;
        return this;
    }

    public Sheet text(double x, double y, String text) {
        return draw(plain, size, Matrix.getTranslateInstance((float) x, (float) (height - y)), 0, text);
    }

    public Sheet bold(double x, double y, String text) {
        return draw(bold, size, Matrix.getTranslateInstance((float) x, (float) (height - y)), 0, text);
    }

    /** Letters drawn one by one, a little apart, as some printers do. */
    public Sheet letters(double x, double y, double gap, String text) {
        double at = x;
        for (String letter : text.split("")) {
            text(at, y, letter);
            at += width(letter) + gap;
        }
        return this;
    }

    /** Text that ends at x. */
    public Sheet right(double x, double y, String text) {
        return text(x - width(text), y, text);
    }

    public Sheet centred(double x, double y, String text) {
        return text(x - width(text) / 2, y, text);
    }

    /** Grey letters that run across the page. */
    public Sheet watermark(double x, double y, double points, String text) {
        return draw(bold, points, Matrix.getRotateInstance(0.65, (float) x, (float) (height - y)), 0.8f, text);
    }

    /** Text in a shade of grey, 0 black to 1 white. */
    public Sheet grey(double x, double y, double points, double grey, String text) {
        return draw(plain, points, Matrix.getTranslateInstance((float) x, (float) (height - y)), (float) grey, text);
    }

    public Sheet turned(double x, double y, double degrees, String text) {
        return draw(
                plain,
                size,
                Matrix.getRotateInstance(Math.toRadians(degrees), (float) x, (float) (height - y)),
                0,
                text);
    }

    /** One row of a table: cell i starts at xs[i]; empty cells are left out. */
    public Sheet row(double y, double[] xs, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                text(xs[i], y, cells[i]);
            }
        }
        return this;
    }

    /** Points that a text takes in the letters of this sheet. */
    public double widthOf(String text) {
        return width(text);
    }

    public boolean hasArrows() {
        return plain instanceof PDType0Font;
    }

    private double width(String text) {
        try {
            return plain.getStringWidth(text) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sheet draw(PDFont font, double points, Matrix matrix, float grey, String text) {
        try {
            content.beginText();
            content.setNonStrokingColor(grey);
            content.setFont(font, (float) points);
            content.setTextMatrix(matrix);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        return finished(null);
    }

    public byte[] bytesWithPassword(String owner, String user) {
        return bytesWithPassword(owner, user, new AccessPermission());
    }

    public byte[] bytesWithPassword(String owner, String user, AccessPermission permission) {
        return finished(new StandardProtectionPolicy(owner, user, permission));
    }

    private byte[] finished(StandardProtectionPolicy policy) {
        try (document) {
            content.close();
            if (policy != null) {
                policy.setEncryptionKeyLength(128);
                document.protect(policy);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
