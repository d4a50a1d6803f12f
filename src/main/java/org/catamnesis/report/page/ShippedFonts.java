package org.catamnesis.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Stands in for fonts that a document does not bring: the fonts that ship with us. PDFBox's own mapper searches the
 * machine instead, which takes seconds, writes a cache file and gives other pictures on other machines.
 */
final class ShippedFonts implements FontMapper {
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String CHINESE = "/fonts/NotoSansSC-Regular.ttf";
    private static final String CHINESE_BOLD = "/fonts/NotoSansSC-Bold.ttf";
    private final Map<String, TrueTypeFont> fonts = new HashMap<>();

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(LATIN), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
        return new FontMapping<>(font(LATIN), true);
    }

    @Override
    public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        boolean bold = baseFont != null && baseFont.toLowerCase(Locale.ROOT).contains("bold");
        return new CIDFontMapping(null, font(bold ? CHINESE_BOLD : CHINESE), true);
    }

    private TrueTypeFont font(String resource) {
        return fonts.computeIfAbsent(resource, ShippedFonts::read);
    }

    private static TrueTypeFont read(String resource) {
        try (InputStream in = ShippedFonts.class.getResourceAsStream(resource)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
