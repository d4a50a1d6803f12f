package org.catamnesis.report.page;

import com.benjaminwan.ocrlibrary.OcrResult;
import com.benjaminwan.ocrlibrary.Point;
import com.benjaminwan.ocrlibrary.TextBlock;
import io.github.mymonstercat.Model;
import io.github.mymonstercat.ocr.InferenceEngine;
import io.github.mymonstercat.ocr.config.ParamConfig;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Optical character recognition: PaddleOCR's models through RapidOCR. In the child process only: its library is native
 * code, and it takes its pictures from files, which lie in the child's private folder for as long as it looks at them.
 */
final class OcrEngine {
    private static final int PADDING = 30;
    private static final int LONGEST_SIDE = 1600;
    private final InferenceEngine engine = InferenceEngine.getInstance(Model.ONNX_PPOCR_V4);

    /** What is printed on a picture, in dots from its top left. */
    List<TextBlock> read(BufferedImage picture) throws IOException {
        Path file = Files.createTempFile("page", ".bmp");
        try {
            ImageIO.write(picture, "bmp", file.toFile());
            var settings = new ParamConfig(PADDING, LONGEST_SIDE, 0.5f, 0.3f, 1.6f, false, false);
            OcrResult result = engine.runOcr(file.toString(), settings);
            return result == null ? List.of() : result.getTextBlocks();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The upright box around a block. */
    static Box box(TextBlock block) {
        List<Point> corners = block.getBoxPoint();
        return Box.of(
                corners.stream().mapToInt(Point::getX).min().orElseThrow(),
                corners.stream().mapToInt(Point::getY).min().orElseThrow(),
                corners.stream().mapToInt(Point::getX).max().orElseThrow(),
                corners.stream().mapToInt(Point::getY).max().orElseThrow());
    }
}
