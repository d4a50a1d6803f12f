package org.catamnesis.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.catamnesis.demo.DemoReportFonts.Face;

/**
 * A sheet of paper to print a report on; places are in points from the top left corner, text stands on its base line. The
 * same drawing gives the same bytes.
 */
final class DemoReportPage implements AutoCloseable {
    private static final String MISSING = "□";
    private final PDDocument document = new PDDocument();
    private final PDRectangle size;
    private final List<Face> regular;
    private final List<Face> bold;
    private PDPageContentStream content;

    DemoReportPage(DemoReportFonts fonts, double width, double height) {
        size = new PDRectangle((float) width, (float) height);
        document.setDocumentId(1L);
        document.getDocumentInformation().setProducer("Catamnesis demo");
        try {
            regular = fonts.regular(document);
            bold = fonts.bold(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        nextPage();
    }

    double width() {
        return size.getWidth();
    }

    double height() {
        return size.getHeight();
    }

    void nextPage() {
        PDPage page = new PDPage(size);
        document.addPage(page);
        draw(() -> {
            if (content != null) content.close();
            content = new PDPageContentStream(document, page);
        });
    }

    void text(double x, double y, double points, String text) {
        show(regular, x, y, points, text);
    }

    void bold(double x, double y, double points, String text) {
        show(bold, x, y, points, text);
    }

    void centred(double y, double points, String text) {
        bold((width() - measure(bold, points, text)) / 2, y, points, text);
    }

    void right(double x, double y, double points, String text) {
        text(x - measure(regular, points, text), y, points, text);
    }

    double measure(double points, String text) {
        return measure(regular, points, text);
    }

    void line(double x1, double y1, double x2, double y2, double thickness) {
        draw(() -> {
            content.setLineWidth((float) thickness);
            content.moveTo((float) x1, (float) (height() - y1));
            content.lineTo((float) x2, (float) (height() - y2));
            content.stroke();
        });
    }

    /** A filled rectangle; grey is 0 for black and 1 for white. */
    void fill(double x, double y, double width, double height, double grey) {
        draw(() -> {
            content.setNonStrokingColor((float) grey);
            content.addRect((float) x, (float) (height() - y - height), (float) width, (float) height);
            content.fill();
            content.setNonStrokingColor(0f);
        });
    }

    /** Bars that look like the code of this number. */
    void bars(double x, double y, double height, String digits) {
        double at = x;
        for (char digit : digits.toCharArray()) {
            int value = digit - '0';
            fill(at, y, 0.8 + value % 3 * 0.6, height, 0);
            fill(at + 2.6 + value % 2, y, 0.6 + value / 5 * 0.7, height, 0);
            at += 6.2;
        }
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.close();
            content = null;
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(List<Face> fonts, double x, double y, double points, String text) {
        draw(() -> {
            content.beginText();
            content.newLineAtOffset((float) x, (float) (height() - y));
            for (int at = 0; at < text.length(); ) {
                Face face = faceFor(fonts, text.codePointAt(at));
                int end = at;
                while (end < text.length() && faceFor(fonts, text.codePointAt(end)) == face)
                    end += Character.charCount(text.codePointAt(end));
                content.setFont(drawn(face, fonts), (float) points);
                content.showText(face == null ? MISSING.repeat(text.codePointCount(at, end)) : text.substring(at, end));
                at = end;
            }
            content.endText();
        });
    }

    private double measure(List<Face> fonts, double points, String text) {
        double[] width = new double[1];
        text.codePoints()
                .forEach(character -> draw(() -> {
                    Face face = faceFor(fonts, character);
                    String shown = face == null ? MISSING : Character.toString(character);
                    width[0] += drawn(face, fonts).getStringWidth(shown) / 1000 * points;
                }));
        return width[0];
    }

    /** The first that has this character; null when none has. */
    private static Face faceFor(List<Face> fonts, int character) {
        for (Face face : fonts) if (face.has(character)) return face;
        return null;
    }

    private static PDFont drawn(Face face, List<Face> fonts) {
        return (face == null ? fonts.getFirst() : face).font();
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        draw(() -> {
            if (content != null) content.close();
            document.close();
        });
    }
}
