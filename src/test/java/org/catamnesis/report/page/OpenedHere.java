package org.catamnesis.report.page;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.text.PDFTextStripper;

/** Documents of our own opened in this process, where it can be measured what reading them takes. */
public final class OpenedHere {
    static {
        FontMappers.set(new ShippedFonts());
    }

    private OpenedHere() {}

    /** As a child reads a text layer. */
    public static Pages pages(byte[] document) {
        try (PdfDocument pdf = new PdfDocument(document, "")) {
            return new Pages(pdf.pages(100), false, false);
        }
    }

    /** The yardstick: PDFBox's own text stripping; how many letters it found. */
    public static int stripped(byte[] document) {
        try (PDDocument pdf = Loader.loadPDF(document)) {
            return new PDFTextStripper().getText(pdf).length();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first page as a scanner would give it: a JPEG of so many dots an inch. */
    public static byte[] scanned(byte[] document, int dpi) {
        try (PdfDocument pdf = new PdfDocument(document, "")) {
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(pdf.picture(1, dpi)));
            BufferedImage plain = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
            plain.createGraphics().drawImage(drawn, 0, 0, Color.WHITE, null);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(plain, "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF that is nothing but this JPEG. */
    public static byte[] wrapped(byte[] jpeg) {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(
                        JPEGFactory.createFromByteArray(pdf, jpeg),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
