package org.catamnesis.report.page;

import com.benjaminwan.ocrlibrary.TextBlock;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;

/** A scan or photo in memory: its words and its upright picture. Used in the child process only. */
final class PictureDocument {
    private final BufferedImage upright;

    PictureDocument(byte[] content) {
        if (!PictureSize.shown(content)) throw new ProblemException(Problem.PICTURE_UNREADABLE);
        try {
            upright = onWhite(ImageIO.read(new ByteArrayInputStream(content)));
        } catch (IOException e) {
            throw new ProblemException(Problem.PICTURE_UNREADABLE);
        }
    }

    private static BufferedImage onWhite(BufferedImage read) {
        BufferedImage image = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = image.createGraphics();
        pen.drawImage(read, 0, 0, Color.WHITE, null);
        pen.dispose();
        return image;
    }

    /** The picture as one page. */
    List<Page> pages(OcrEngine engine) {
        try {
            return List.of(page(1, upright, engine.read(upright)));
        } catch (IOException e) {
            throw new ProblemException(Problem.READER_FAILED);
        }
    }

    /** A page of what stands on a picture, in points that make its usual letters ten points high. */
    static Page page(int number, BufferedImage picture, List<TextBlock> blocks) {
        double scale = 10 / BlockWords.usualHeight(blocks);
        List<Word> words = blocks.stream()
                .flatMap(block -> BlockWords.of(block, scale).stream())
                .toList();
        return new Page(number, picture.getWidth() * scale, picture.getHeight() * scale, words);
    }

    /** The upright picture as PNG. */
    byte[] picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(upright, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new ProblemException(Problem.READER_FAILED);
        }
    }
}
