package org.catamnesis.report.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.imageio.ImageIO;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.image.FlatPage;
import org.catamnesis.report.image.PictureFile;
import org.catamnesis.report.page.ocr.PictureReader;
import org.catamnesis.report.page.ocr.ReadWord;
import org.catamnesis.report.page.ocr.Sheet;

/** A scan or photo in memory: its words and its upright picture. Used in the child process only. */
final class PictureDocument {
    /** The usual letters of a page are so many points high. */
    private static final double LETTERS = 10;

    /** Nothing that was recognised is as sure as a text layer. */
    private static final double SUREST = 0.9999;

    private static final double USUAL_EM = 20;
    private static final double MOST_PIXELS = 8e6;

    private final byte[] content;

    PictureDocument(byte[] content) {
        this.content = content;
    }

    /** All pages with their words. */
    List<Page> pages(int mostPages, PictureReader reader) {
        try (PictureFile file = PictureFile.open(content)) {
            if (file.pages() > mostPages) {
                throw new ProblemException(Problem.PDF_TOO_MANY_PAGES, mostPages);
            }
            List<Page> pages = new ArrayList<>();
            for (int i = 0; i < file.pages(); i++) {
                Sheet sheet = reader.sheet(file.page(i));
                FlatPage page = sheet.page();
                List<ReadWord> read = reader.words(sheet);
                double scale = LETTERS / em(read);
                pages.add(new Page(i + 1, page.width() * scale, page.height() * scale, words(read, scale)));
            }
            return pages;
        } catch (IOException e) {
            throw new ProblemException(Problem.PICTURE_UNREADABLE);
        }
    }

    /** How high Chinese letters are on most of a page. */
    private static double em(List<ReadWord> words) {
        double[] sizes = words.stream().mapToDouble(ReadWord::size).sorted().toArray();
        return sizes.length == 0 ? USUAL_EM : sizes[sizes.length / 2];
    }

    /** @param scale points of the page for one length of the picture */
    static List<Word> words(List<ReadWord> read, double scale) {
        return read.stream()
                .sorted(Comparator.comparingDouble(ReadWord::top).thenComparingDouble(ReadWord::left))
                .map(word -> new Word(
                        word.text(),
                        Box.of(word.left() * scale, word.top() * scale, word.right() * scale, word.bottom() * scale),
                        word.size() * scale,
                        false,
                        0,
                        1,
                        Math.min(SUREST, word.confidence())))
                .toList();
    }

    /** A page as PNG: upright, flat, evenly lit. */
    byte[] picture(int number, PictureReader reader) {
        try (PictureFile file = PictureFile.open(content)) {
            return png(reader.sheet(file.page(number - 1)).page());
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new ProblemException(Problem.PICTURE_UNREADABLE);
        }
    }

    static byte[] png(FlatPage page) throws IOException {
        double scale = Math.min(1, Math.sqrt(MOST_PIXELS / (page.width() * page.height())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page.drawn(scale).image(), "png", out);
        return out.toByteArray();
    }
}
