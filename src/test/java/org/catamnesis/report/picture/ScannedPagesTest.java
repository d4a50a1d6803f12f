package org.catamnesis.report.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.catamnesis.report.PageSize;
import org.catamnesis.report.ReportReader;
import org.catamnesis.report.ReportReading;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a scanner makes: a PDF whose pages are pictures of paper, seldom quite straight. */
class ScannedPagesTest {
    private static ReportReader reader;

    @BeforeAll
    static void open() {
        reader = new ReportReader();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void aPageThatLiesAslantIsReadRowByRow() throws IOException {
        Drawn drawn = PictureLayout.BORDERED.draw(3);
        byte[] scan = scan(Degradation.ROTATED.of(drawn.image(), new Random(5)), "");
        PictureScore score = PictureScore.of(drawn.rows(), reader.read(scan).candidates());
        assertTrue(score.f1() > 0.9, score.summary());
        assertEquals(List.of(), score.silent());
    }

    @Test
    void aPageThatWasLaidInSidewaysIsShownUprightAsItWasRead() throws IOException {
        Drawn drawn = PictureLayout.CODED.draw(4);
        byte[] scan = scan(Degradation.QUARTER_TURNED.of(drawn.image(), new Random(2)), "");
        ReportReading reading = reader.read(scan);
        PictureScore score = PictureScore.of(drawn.rows(), reading.candidates());
        assertTrue(score.f1() > 0.9, score.summary());
        PageSize read = reading.pages().getFirst();
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(reader.picture(scan, 1, 100)));
        assertEquals(read.width() / read.height(), shown.getWidth() / (double) shown.getHeight(), 0.01);
    }

    @Test
    void aPictureUnderALetterheadIsReadToo() throws IOException {
        Drawn drawn = PictureLayout.ENGLISH.draw(6);
        PictureScore score = PictureScore.of(
                drawn.rows(), reader.read(scan(drawn.image(), "LABORATORY")).candidates());
        assertTrue(score.f1() > 0.9, score.summary());
        assertEquals(List.of(), score.silent());
    }

    /** A page that the picture fills; a text layer only where there is a title. */
    private static byte[] scan(BufferedImage image, String title) throws IOException {
        float height = 595f * image.getHeight() / image.getWidth();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(595, height + 40));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(JPEGFactory.createFromImage(document, image, 0.9f), 0, 0, 595, height);
                if (!title.isEmpty()) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(40, height + 15);
                    content.showText(title);
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
