package org.catamnesis.report.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Looks at the head of a picture file, so that one that would fill the memory is never unpacked. */
public final class PictureSize {
    private static final long MOST_PIXELS = 80_000_000;

    private PictureSize() {}

    /** Whether it is a PNG or JPEG of no more than 80 million pixels. */
    public static boolean shown(byte[] content) {
        if (!Picture.is(content)) return false;
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) return false;
            ImageReader reader = readers.next();
            try {
                String format = reader.getFormatName();
                reader.setInput(stream, true, true);
                return (format.equalsIgnoreCase("png") || format.equalsIgnoreCase("jpeg"))
                        && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }
}
