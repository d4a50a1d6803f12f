package org.catamnesis.report.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture file in memory: JPEG, PNG, TIFF with its pages, BMP, GIF or WebP. Nothing is unpacked before its size is known. */
public final class PictureFile implements AutoCloseable {
    private static final long MOST_PIXELS = 13_000_000;
    /** Beyond this even the file's own head is not believed. */
    private static final long ABSURD_PIXELS = 400_000_000;

    private static final int LEAST_SIDE = 16;

    private final ImageReader reader;
    private final int orientation;

    private PictureFile(ImageReader reader, int orientation) {
        this.reader = reader;
        this.orientation = orientation;
    }

    /** @throws IOException when no page of it can be read */
    public static PictureFile open(byte[] content) throws IOException {
        ImageIO.setUseCache(false);
        ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content));
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw new IOException("no reader for this kind of picture");
        }
        ImageReader reader = readers.next();
        reader.setInput(stream, false, true);
        return new PictureFile(reader, Orientation.of(content));
    }

    /** How many pages it has; frames of a moving picture are none. */
    public int pages() throws IOException {
        return reader.getFormatName().toLowerCase(java.util.Locale.ROOT).startsWith("tif")
                ? Math.max(1, reader.getNumImages(true))
                : 1;
    }

    /**
     * A page as it was meant to be seen, with fewer pixels where it has more than the memory holds.
     *
     * @param index from 0
     */
    public Photo page(int index) throws IOException {
        try {
            int wide = reader.getWidth(index);
            int high = reader.getHeight(index);
            long pixels = (long) wide * high;
            if (Math.min(wide, high) < LEAST_SIDE || pixels > ABSURD_PIXELS) {
                throw new IOException("no picture of a page");
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS));
            how.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(index, how);
            return Orientation.upright(Photo.of(image), orientation);
        } catch (RuntimeException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        reader.dispose();
    }
}
