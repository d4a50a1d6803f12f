package org.catamnesis.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.ReportReader;
import org.catamnesis.report.page.ChildMemory;
import org.catamnesis.report.page.PageReader;
import org.catamnesis.report.page.ReaderLimits;
import org.catamnesis.report.page.Sheet;
import org.junit.jupiter.api.Test;

/** Damaged copies of good reports and pictures: each is read or refused with a problem, and the reader goes on. */
class MutantsTest {
    /** 10,000 in the profile torture. */
    private static final int MUTANTS = Integer.getInteger("catamnesis.mutants", 300);
    /** One of so many is a picture. */
    private static final int PICTURES = 8;

    @Test
    void everyMutantIsReadOrRefused() throws IOException {
        List<byte[]> texts = texts();
        List<byte[]> pictures = pictures();
        Random random = new Random(20260914);
        Map<String, Integer> ends = new TreeMap<>();
        try (ChildMemory memory = ChildMemory.watch();
                PageReader pages = new PageReader(ReaderLimits.usual());
                ReportReader reader = new ReportReader(pages)) {
            for (int i = 0; i < MUTANTS; i++) {
                List<byte[]> good = i % PICTURES == 0 ? pictures : texts;
                byte[] mutant = Mutant.of(good.get(random.nextInt(good.size())), random);
                ends.merge(end(reader, mutant), 1, Integer::sum);
            }
            assertEquals(5, reader.read(texts.getFirst()).candidates().size());
            System.out.println(MUTANTS + " mutants: " + ends + "; text child " + memory.text() + " MB, OCR child "
                    + memory.ocr() + " MB");
            assertTrue(memory.text() <= 256 && memory.ocr() <= 640, memory.text() + " MB, " + memory.ocr() + " MB");
        }
        assertEquals(MUTANTS, ends.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static String end(ReportReader reader, byte[] mutant) {
        try {
            reader.read(mutant);
            return "read";
        } catch (ProblemException e) {
            return e.problem().name();
        }
    }

    private static List<byte[]> texts() {
        List<byte[]> texts = new ArrayList<>(
                Stream.of(ChineseLayouts.all(), EnglishLayouts.all(), EuropeanLayouts.all(), MoreLayouts.all())
                        .flatMap(List::stream)
                        .map(Layout::document)
                        .toList());
        texts.add(Sheet.sans().text(50, 100, "Sodium 141 mmol/L").bytesWithPassword("owner", ""));
        return texts;
    }

    /** A few words, because one that is still whole is recognised. */
    private static List<byte[]> pictures() throws IOException {
        BufferedImage image = new BufferedImage(260, 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 260, 60);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
        pen.drawString("Sodium 141 mmol/L", 20, 36);
        pen.dispose();
        List<byte[]> pictures = new ArrayList<>();
        for (String format : List.of("png", "jpg", "tif", "bmp")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertTrue(ImageIO.write(image, format, out), format);
            pictures.add(out.toByteArray());
        }
        return pictures;
    }
}
