package org.catamnesis.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.catamnesis.plot.Face;

/**
 * The fonts of one document: ours, and PDFBox's own for what it lacks. Only the characters that are used are embedded.
 * A character that neither has is written as a box.
 */
public final class PdfFonts {
    private static final String FALLBACK = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String BOX = "□";

    /** A piece of text in one font. */
    public record Run(PDType0Font font, String text) {}

    private record Loaded(PDType0Font font, CmapLookup characters) {
        boolean draws(int codePoint) {
            return characters.getGlyphId(codePoint) != 0;
        }
    }

    private final PDDocument document;
    private Loaded regular;
    private Loaded bold;
    private Loaded fallback;

    public PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** The text in as few runs as the fonts allow; control characters are left out. */
    public List<Run> runs(String text, boolean strong) throws IOException {
        List<Run> runs = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        Loaded current = null;
        for (int codePoint : text.codePoints().toArray()) {
            if (Character.isISOControl(codePoint)) continue;
            Loaded font = fontOf(codePoint, strong);
            if (font != current && !piece.isEmpty()) {
                runs.add(new Run(current.font, piece.toString()));
                piece.setLength(0);
            }
            current = font;
            piece.append(font.draws(codePoint) ? Character.toString(codePoint) : BOX);
        }
        if (!piece.isEmpty()) runs.add(new Run(current.font, piece.toString()));
        return runs;
    }

    private Loaded fontOf(int codePoint, boolean strong) throws IOException {
        Loaded ours = ours(strong);
        if (ours.draws(codePoint)) return ours;
        if (fallback == null) fallback = load(FALLBACK);
        return fallback.draws(codePoint) || !ours.draws(BOX.codePointAt(0)) ? fallback : ours;
    }

    private Loaded ours(boolean strong) throws IOException {
        if (strong) {
            if (bold == null) bold = load(Face.BOLD.resource());
            return bold;
        }
        if (regular == null) regular = load(Face.REGULAR.resource());
        return regular;
    }

    private Loaded load(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(PdfFonts.class.getResourceAsStream(resource), resource)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            return new Loaded(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        }
    }
}
