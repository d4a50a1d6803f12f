package org.catamnesis.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.catamnesis.plot.Box;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Lettering;
import org.catamnesis.plot.Stroke;
import org.junit.jupiter.api.Test;

class PdfSurfaceTest {
    private static final Ink RED = Ink.of(0xFF0000);
    private static final Lettering BLACK = Lettering.base(Ink.of(0));

    @Test
    void textReadsBackInBothLanguagesAndWeights() throws IOException {
        byte[] pdf = page(surface -> {
            surface.text("他克莫司 7.8 ng/mL µ−–", 10, 20, BLACK);
            surface.text("Rejection 排斥反应", 10, 40, BLACK.strong());
        });
        assertEquals(List.of("他克莫司 7.8 ng/mL µ−–", "Rejection 排斥反应"), lines(pdf));
        assertTrue(pdf.length < 60_000, "only what is used is embedded: " + pdf.length);
    }

    @Test
    void whatOurFontLacksComesFromAnotherAndWhatNoneHasIsABox() throws IOException {
        byte[] pdf = page(surface -> surface.text("10⁹/L Dvořák \uD83D\uDE00\uD800 a\u0007b\n", 10, 20, BLACK));
        assertEquals(List.of("10⁹/L Dvořák □□ ab"), lines(pdf));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> fonts = new ArrayList<>();
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0)
                        .getResources()
                        .getFont(name)
                        .getName()
                        .replaceAll("^[A-Z]{6}\\+", ""));
            }
            assertTrue(fonts.containsAll(List.of("NotoSansSC-Regular", "LiberationSans")), fonts.toString());
        }
    }

    @Test
    void twoOrgansLookDifferent() throws IOException {
        assertNotEquals(pixels(page(s -> s.text("肝", 10, 30, BLACK))), pixels(page(s -> s.text("肾", 10, 30, BLACK))));
    }

    @Test
    void shapesStandWhereTheyAreDrawnAndClipsHold() throws IOException {
        BufferedImage picture = picture(page(surface -> {
            surface.rectangle(new Box(10, 10, 20, 20), RED);
            surface.clip(new Box(50, 10, 10, 10));
            surface.rectangle(new Box(40, 10, 100, 100), RED);
            surface.unclip();
            surface.polygon(new double[] {100, 120, 120, 100}, new double[] {10, 10, 30, 30}, RED.at(0.5));
            surface.disc(150, 20, 8, RED);
            surface.ring(180, 20, 8, Stroke.solid(RED, 2));
            surface.line(10, 50, 90, 50, Stroke.solid(RED, 3));
            surface.polyline(new double[] {100, 190}, new double[] {50, 50}, Stroke.dotted(RED, 3));
        }));
        assertEquals(
                List.of("red", "white", "red", "white", "pale", "red", "white", "red", "white"),
                List.of(
                        at(picture, 20, 20),
                        at(picture, 45, 15),
                        at(picture, 55, 15),
                        at(picture, 55, 25),
                        at(picture, 110, 20),
                        at(picture, 150, 20),
                        at(picture, 180, 20),
                        at(picture, 50, 50),
                        at(picture, 50, 60)));
    }

    private static String at(BufferedImage picture, int x, int y) {
        int rgb = picture.getRGB(x, y) & 0xFFFFFF;
        return rgb == 0xFF0000
                ? "red"
                : rgb == 0xFFFFFF ? "white" : rgb >> 16 == 0xFF ? "pale" : Integer.toHexString(rgb);
    }

    private static byte[] page(Consumer<PdfSurface> drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(200, 100));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                PdfSurface surface = new PdfSurface(content, new PdfFonts(document), 0, 100, 1);
                drawing.accept(surface);
                surface.finish();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<String> lines(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .lines()
                    .map(String::strip)
                    .toList();
        }
    }

    private static List<Integer> pixels(byte[] pdf) throws IOException {
        BufferedImage picture = picture(pdf);
        List<Integer> pixels = new ArrayList<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) pixels.add(picture.getRGB(x, y));
        }
        assertFalse(pixels.isEmpty());
        return pixels;
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0);
        }
    }
}
