package org.catamnesis.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of the printed reports, parsed once for many of them; each report embeds only the letters that it uses. */
final class DemoReportFonts implements AutoCloseable {
    private final TrueTypeFont regular = load("/fonts/NotoSansSC-Regular.ttf");
    private final TrueTypeFont bold = load("/fonts/NotoSansSC-Bold.ttf");
    private final TrueTypeFont latin = load("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf");

    /** A font within one document, and which characters it has. */
    record Face(PDFont font, CmapLookup letters) {
        boolean has(int character) {
            return letters.getGlyphId(character) != 0;
        }
    }

    /** Those to try in turn for each character. */
    List<Face> regular(PDDocument document) throws IOException {
        return List.of(face(document, regular), face(document, latin));
    }

    List<Face> bold(PDDocument document) throws IOException {
        return List.of(face(document, bold), face(document, latin));
    }

    private static Face face(PDDocument document, TrueTypeFont font) throws IOException {
        return new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
    }

    private static TrueTypeFont load(String resource) {
        try (InputStream in = DemoReportFonts.class.getResourceAsStream(resource)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (regular;
                bold;
                latin) {
            // Closing them in turn is all there is to do.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
