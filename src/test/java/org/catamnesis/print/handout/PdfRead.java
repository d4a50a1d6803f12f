package org.catamnesis.print.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A paper read back from its PDF: its text, and which letters stand where they should not. */
record PdfRead(
        List<PDRectangle> pages,
        String text,
        List<String> outside,
        List<String> overlaps,
        List<String> fontsNotEmbedded,
        int bytes) {
    private record Glyph(int page, String text, float left, float top, float right, float bottom) {
        boolean overlaps(Glyph other) {
            float slack = 0.6f;
            return page == other.page
                    && left + slack < other.right
                    && other.left + slack < right
                    && top + slack < other.bottom
                    && other.top + slack < bottom;
        }
    }

    static PdfRead of(PaperDocument paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.writePdf(out);
        List<Glyph> glyphs = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    for (TextPosition at : positions) {
                        if (at.getUnicode().isBlank()) continue;
                        glyphs.add(new Glyph(
                                getCurrentPageNo(),
                                at.getUnicode(),
                                at.getXDirAdj(),
                                at.getYDirAdj() - at.getFontSizeInPt() * 0.72f,
                                at.getXDirAdj() + at.getWidthDirAdj(),
                                at.getYDirAdj()));
                    }
                    super.writeString(text, positions);
                }
            };
            stripper.setSuppressDuplicateOverlappingText(false);
            String text = stripper.getText(document);
            List<PDRectangle> pages = new ArrayList<>();
            List<String> loose = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                pages.add(page.getMediaBox());
                for (COSName name : page.getResources().getFontNames())
                    if (!page.getResources().getFont(name).isEmbedded()) loose.add(name.getName());
            }
            float margin = (float) paper.size().margin() - 1;
            List<String> outside = glyphs.stream()
                    .filter(glyph -> {
                        PDRectangle page = pages.get(glyph.page - 1);
                        return glyph.left < margin
                                || glyph.right > page.getWidth() - margin
                                || glyph.top < 4
                                || glyph.bottom > page.getHeight() - 4;
                    })
                    .map(Glyph::toString)
                    .toList();
            return new PdfRead(pages, text, outside, overlaps(glyphs), loose, out.size());
        }
    }

    private static List<String> overlaps(List<Glyph> glyphs) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++)
            for (int j = i + 1; j < glyphs.size(); j++)
                if (glyphs.get(i).overlaps(glyphs.get(j))) found.add(glyphs.get(i) + " " + glyphs.get(j));
        return found;
    }
}
