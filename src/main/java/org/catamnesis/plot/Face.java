package org.catamnesis.plot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/**
 * The advance widths of the font that ships with us, read from its tables (OpenType: head, hhea, hmtx, cmap).
 * Every surface lays out text with these, so that screen, paper and file are the same picture.
 */
public enum Face {
    REGULAR("NotoSansSC-Regular.ttf"),
    BOLD("NotoSansSC-Bold.ttf");

    public static final String FAMILY = "Noto Sans SC";

    private static final double UNKNOWN = 0.6;
    private static final double WIDE = 1;

    private final String file;
    private float[] advances;

    Face(String file) {
        this.file = file;
    }

    public static Face of(boolean bold) {
        return bold ? BOLD : REGULAR;
    }

    /** The name of the resource that holds the font. */
    public String resource() {
        return "/fonts/" + file;
    }

    /** Whether the font can draw this character. */
    public boolean draws(int codePoint) {
        return codePoint < 0x10000 && advances()[codePoint] > 0;
    }

    /** Width of the text in ems. */
    public double width(String text) {
        float[] known = advances();
        return text.codePoints().mapToDouble(c -> advance(known, c)).sum();
    }

    private static double advance(float[] known, int codePoint) {
        if (codePoint >= 0x10000) return WIDE;
        return known[codePoint] > 0 ? known[codePoint] : UNKNOWN;
    }

    private synchronized float[] advances() {
        if (advances == null) {
            try (InputStream in = Face.class.getResourceAsStream(resource())) {
                advances = new FontTables(ByteBuffer.wrap(in.readAllBytes())).advances();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return advances;
    }
}
