package org.catamnesis.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.catamnesis.plot.Chart;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Palette;
import org.catamnesis.plot.SampleCourse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartPageTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChartIsAPictureWithoutADisplay(boolean dark) throws IOException {
        Palette palette = dark ? Palette.dark() : Palette.light();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        page(palette).writePng(png, 2);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        assertEquals(2400, picture.getWidth());
        assertEquals(1400, picture.getHeight());
        assertEquals(palette.surface(), Ink.of(picture.getRGB(3, 3)));
        Set<String> colours = new TreeSet<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++)
                colours.add(Ink.of(picture.getRGB(x, y)).hex());
        }
        for (Ink ink : new Ink[] {palette.text(), palette.high(), palette.low(), palette.critical(), palette.event()}) {
            assertTrue(colours.contains(ink.hex()), ink + " is in the picture");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePdfIsOnePageWhoseWordsCanBeSearched(boolean dark) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        page(dark ? Palette.dark() : Palette.light()).writePdf(pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(900, document.getPage(0).getMediaBox().getWidth(), 0.01);
            String words = new PDFTextStripper().getText(document);
            for (String word : new String[] {"他克莫司", "肝移植 (DBD)", "2 mg q12h", "4–8", "CMIA → LC-MS/MS", "Y1"}) {
                assertTrue(words.contains(word), word + " in " + words);
            }
        }
    }

    private static ChartPage page(Palette palette) {
        Chart chart = SampleCourse.chart(true);
        return new ChartPage(chart, chart.fit(), palette, 1200, 700);
    }
}
