package org.catamnesis.report.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class PageReaderTest {
    private static final PageReader READER = new PageReader(ReaderLimits.usual());

    @AfterAll
    static void close() {
        READER.close();
    }

    private static List<String> texts(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.words().stream())
                .map(Word::text)
                .toList();
    }

    private static Problem problem(byte[] document) {
        return assertThrows(ProblemException.class, () -> READER.pages(document))
                .problem();
    }

    @Test
    void wordsComeWithTheirPlaces() {
        List<Page> pages =
                READER.pages(Sheet.chinese().size(10).text(50, 100, "肌酐 132").bytes());
        assertEquals(List.of("肌酐", "132"), texts(pages));
        Word name = pages.getFirst().words().getFirst();
        assertEquals(50, name.box().x(), 0.1);
        assertEquals(92, name.box().y(), 0.1);
        assertEquals(20, name.box().width(), 0.5);
        assertEquals(1, name.darkness(), 0.01);
    }

    @Test
    void aTurnedPageReadsUpright() {
        byte[] rotated =
                Sheet.sans().page(842, 595, 90).turned(300, 400, 90, "Sodium").bytes();
        Page page = READER.pages(rotated).get(1);
        assertEquals(List.of("Sodium"), page.words().stream().map(Word::text).toList());
        assertEquals(595, page.width(), 0.1);
        assertEquals(0, page.words().getFirst().angle(), 0.1);
    }

    @Test
    void lettersAcrossThePageKeepTheirAngleAndShade() {
        List<Page> pages = READER.pages(Sheet.sans()
                .text(50, 100, "Sodium")
                .watermark(100, 600, 60, "COPY")
                .bytes());
        Word mark = pages.getFirst().words().get(1);
        assertEquals("C", mark.text());
        assertTrue(Math.abs(mark.angle()) > 30 && mark.darkness() < 0.3);
    }

    @Test
    void aRaisedPowerJoinsItsNumber() {
        List<Page> pages = READER.pages(Sheet.sans()
                .size(10)
                .text(50, 100, "x10")
                .size(6)
                .text(66.2, 96, "9")
                .size(10)
                .text(69.6, 100, "/L")
                .bytes());
        assertEquals(List.of("x10^9/L"), texts(pages));
    }

    @Test
    void lettersDrawnTwiceAreReadOnce() {
        assertEquals(
                List.of("Urea"),
                texts(READER.pages(Sheet.sans()
                        .text(50, 100, "Urea")
                        .text(50.4, 100, "Urea")
                        .bytes())));
    }

    @Test
    void anEmptyUserPasswordOpens() {
        byte[] document = Sheet.sans().text(50, 100, "Sodium").bytesWithPassword("owner", "");
        assertEquals(List.of("Sodium"), texts(READER.pages(document)));
    }

    @Test
    void aPasswordIsAskedFor() {
        assertEquals(
                Problem.PDF_PASSWORD,
                problem(Sheet.sans().text(50, 100, "Sodium").bytesWithPassword("owner", "user")));
    }

    @Test
    void whatIsNoPdfIsRefused() {
        assertEquals(Problem.NOT_A_REPORT_FILE, problem(new byte[0]));
        assertEquals(Problem.NOT_A_REPORT_FILE, problem("name,value".getBytes()));
        assertEquals(Problem.PICTURE_UNREADABLE, problem(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2}));
    }

    @Test
    void aTruncatedFileIsDamaged() {
        byte[] whole = Sheet.sans().text(50, 100, "Sodium").bytes();
        for (int cut : new int[] {whole.length / 4, whole.length / 2, whole.length - 60}) {
            assertEquals(Problem.PDF_DAMAGED, problem(Arrays.copyOf(whole, cut)));
        }
    }

    @Test
    void pagesAreLimited() {
        Sheet sheet = Sheet.sans();
        for (int i = 0; i < 100; i++) {
            sheet.page();
        }
        assertEquals(Problem.PDF_TOO_MANY_PAGES, problem(sheet.bytes()));
    }

    @Test
    void aChineseFontThatTheFileDoesNotBringIsReadAndDrawn() throws IOException {
        byte[] document = new RawPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] /Contents 4 0 R"
                                + " /Resources << /Font << /F 5 0 R >> >> >>")
                        .stream("", "BT /F 40 Tf 20 40 Td <808C9150> Tj ET".getBytes(StandardCharsets.ISO_8859_1))
                        .object("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
                                + " /DescendantFonts [6 0 R] >>")
                        .object(
                                "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 7 0 R"
                                        + " /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>")
                        .object("<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900]"
                                + " /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 90 >>")
                        .bytes();
        assertEquals(List.of("肌酐"), texts(READER.pages(document)));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(READER.picture(document, 1, 72)));
        long dark = IntStream.range(0, 200 * 100)
                .filter(dot -> (picture.getRGB(dot % 200, dot / 200) & 255) < 100)
                .count();
        assertTrue(dark > 200, dark + " dark dots");
    }

    @Test
    void aPictureOfAPageIsPng() {
        byte[] png = READER.picture(Sheet.chinese().text(50, 100, "肌酐").bytes(), 1, 72);
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4));
    }

    @Test
    void aPageWithoutContentIsAPageToo() {
        byte[] document = new RawPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R >>")
                        .object("<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 100] >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 100] /Contents 5 0 R /Resources"
                                + " << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>")
                        .stream("", "BT /F 10 Tf 20 40 Td (Sodium) Tj ET".getBytes(StandardCharsets.ISO_8859_1))
                        .bytes();
        List<Page> pages = READER.pages(document);
        assertEquals(List.of(200.0, 300.0), pages.stream().map(Page::width).toList());
        assertEquals(List.of("Sodium"), texts(pages.subList(1, 2)));
    }

    @Test
    void aPasswordOpens() {
        byte[] document = Sheet.sans().text(50, 100, "Sodium").bytesWithPassword("owner", "user");
        assertEquals(List.of("Sodium"), texts(READER.pages(document, "user").pages()));
        assertTrue(READER.picture(document, "user", 1, 72).length > 0);
    }

    @Test
    void whatMayNotBeCopiedIsReadAndSaysSo() {
        AccessPermission reading = new AccessPermission();
        reading.setCanExtractContent(false);
        byte[] document = Sheet.sans().text(50, 100, "Sodium").bytesWithPassword("owner", "", reading);
        Pages read = READER.pages(document, "");
        assertEquals(List.of("Sodium"), texts(read.pages()));
        assertTrue(read.copyForbidden());
        assertFalse(READER.pages(document, "owner").copyForbidden());
    }
}
