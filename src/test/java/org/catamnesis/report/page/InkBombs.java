package org.catamnesis.report.page;

import static org.catamnesis.report.page.PdfBombs.ascii;
import static org.catamnesis.report.page.PdfBombs.page;

import java.util.List;
import org.catamnesis.language.Problem;

/** PDFs whose fonts, images and patterns are wrong on purpose; most have no letters, so that their pages are drawn. */
final class InkBombs {
    private static final Problem[] MAY_FAIL = {
        Problem.PDF_DAMAGED, Problem.READER_FAILED, Problem.READING_TOO_LONG, Problem.NO_TEXT_LAYER
    };

    private InkBombs() {}

    static List<Bomb> all() {
        return List.of(
                lyingMap(),
                mapOfEverything(),
                fontThatIsNone(),
                letterThatDrawsItself(),
                lyingWidths(),
                scanOfOneBit(),
                scanOfColours(),
                image("a lying JBIG2 image", "/JBIG2Decode", "/BitsPerComponent 1 /ColorSpace /DeviceGray"),
                image("a lying JPEG 2000 image", "/JPXDecode", ""),
                image(
                        "a lying fax",
                        "/CCITTFaxDecode",
                        "/BitsPerComponent 1 /ColorSpace /DeviceGray"
                                + " /DecodeParms << /K -1 /Columns 65000 /Rows 65000 >>"),
                image("a lying JPEG", "/DCTDecode", "/BitsPerComponent 8 /ColorSpace /DeviceRGB"),
                image("a lying LZW image", "/LZWDecode", "/BitsPerComponent 16 /ColorSpace /DeviceCMYK"),
                maskOfItself(),
                finePattern(),
                patternOfItself());
    }

    private static Bomb lyingMap() {
        return map("a map of more letters than there are", "<0000> <FFFFFFFF> <0041>");
    }

    private static Bomb mapOfEverything() {
        return map("a map of everything", "<0000> <FFFF> <D800>\n".repeat(500));
    }

    private static Bomb map(String name, String ranges) {
        String map = "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF>"
                + " endcodespacerange 1 beginbfrange " + ranges + " endbfrange endcmap end";
        byte[] document = page("/Resources << /Font << /F 5 0 R >> >>", ascii("BT /F 9 Tf 9 9 Td <00410042> Tj ET"))
                .object("<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 7 0 R"
                        + " /DescendantFonts [6 0 R] >>")
                .object("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW 1000"
                        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>")
                .stream("", ascii(map))
                .bytes();
        return Bomb.harmless(name, document, MAY_FAIL);
    }

    private static Bomb fontThatIsNone() {
        byte[] font = new byte[4000];
        System.arraycopy(new byte[] {0, 1, 0, 0, 0x7F, (byte) 0xFF, 0, 0, 0, 0, 0, 0}, 0, font, 0, 12);
        byte[] document = page("/Resources << /Font << /F 5 0 R >> >>", ascii("BT /F 9 Tf 9 9 Td (sodium) Tj ET"))
                .object(
                        "<< /Type /Font /Subtype /TrueType /BaseFont /X /FirstChar 0 /LastChar 255 /FontDescriptor 6 0 R >>")
                .object("<< /Type /FontDescriptor /FontName /X /Flags 4 /FontFile2 7 0 R >>")
                .stream("/Length1 2147483647", font)
                .bytes();
        return Bomb.harmless("a font of 32,767 tables that are not there", document, MAY_FAIL);
    }

    private static Bomb letterThatDrawsItself() {
        byte[] document = page("/Resources << /Font << /F 5 0 R >> >>", ascii("BT /F 9 Tf 9 9 Td (aaaa) Tj ET"))
                .object("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 0 0] /FirstChar 97"
                        + " /LastChar 97 /Widths [9] /Encoding << /Differences [97 /a] >> /CharProcs << /a 6 0 R >>"
                        + " /Resources << /Font << /F 5 0 R >> >> >>")
                .stream("", ascii("BT /F 9 Tf (aaaa) Tj ET"))
                .bytes();
        return Bomb.harmless("a letter that draws itself", document, MAY_FAIL);
    }

    private static Bomb lyingWidths() {
        byte[] document = page("/Resources << /Font << /F 5 0 R >> >>", ascii("BT /F 1e30 Tf 9 9 Td (aaaa) Tj ET"))
                .object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar -2147483648"
                        + " /LastChar 2147483647 /Widths [1e38 -1e38 99999999999999999999] >>")
                .bytes();
        return Bomb.harmless("letters wider than the world", document, MAY_FAIL);
    }

    private static Bomb scanOfOneBit() {
        return scan(
                "a scan of 60,000 by 60,000 dots",
                60_000,
                "/BitsPerComponent 1 /ColorSpace /DeviceGray",
                60_000L * 7_500);
    }

    private static Bomb scanOfColours() {
        return scan(
                "a scan of 12,000 by 12,000 colours",
                12_000,
                "/BitsPerComponent 8 /ColorSpace /DeviceRGB",
                12_000L * 36_000);
    }

    private static Bomb scan(String name, int dots, String colours, long bytes) {
        byte[] document = page("/Resources << /XObject << /I 5 0 R >> >>", ascii("595 0 0 842 0 0 cm /I Do")).stream(
                        "/Type /XObject /Subtype /Image /Width " + dots + " /Height " + dots + " " + colours
                                + " /Filter /FlateDecode",
                        RawPdf.deflatedZeros(bytes))
                .bytes();
        return Bomb.harmless(name, document, MAY_FAIL);
    }

    private static Bomb image(String name, String filter, String entries) {
        byte[] document = page("/Resources << /XObject << /I 5 0 R >> >>", ascii("595 0 0 842 0 0 cm /I Do")).stream(
                        "/Type /XObject /Subtype /Image /Width 65000 /Height 65000 /Filter " + filter + " " + entries,
                        PictureBombs.some())
                .bytes();
        return Bomb.harmless(name, document, MAY_FAIL);
    }

    private static Bomb maskOfItself() {
        byte[] document = page("/Resources << /XObject << /I 5 0 R >> >>", ascii("595 0 0 842 0 0 cm /I Do")).stream(
                        "/Type /XObject /Subtype /Image /Width 4 /Height 4 /BitsPerComponent 8 /ColorSpace /DeviceGray"
                                + " /SMask 5 0 R",
                        new byte[16])
                .bytes();
        return Bomb.harmless("an image that masks itself", document, MAY_FAIL);
    }

    private static Bomb finePattern() {
        return pattern("a pattern finer than dust", "/XStep 0.0001 /YStep 0.0001", "");
    }

    private static Bomb patternOfItself() {
        return pattern("a pattern of itself", "/XStep 9 /YStep 9", "/Resources << /Pattern << /P 5 0 R >> >>");
    }

    private static Bomb pattern(String name, String steps, String resources) {
        String fill = "/Pattern cs /P scn 0 0 595 842 re f ";
        byte[] document = page("/Resources << /Pattern << /P 5 0 R >> /XObject << /P 5 0 R >> >>", ascii(fill)).stream(
                        "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] " + steps + " "
                                + resources,
                        ascii(resources.isEmpty() ? "0 0 9 9 re f" : fill))
                .bytes();
        return Bomb.harmless(name, document, MAY_FAIL);
    }
}
