package org.catamnesis.plot;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The few tables of a TrueType file that tell how wide a character is. */
final class FontTables {
    private static final int PLANE = 0x10000;

    private final ByteBuffer font;

    FontTables(ByteBuffer font) {
        this.font = font;
    }

    /** Advance in ems by character of the basic plane, 0 where the font has no glyph. */
    float[] advances() {
        float unitsPerEm = unsigned(table("head") + 18);
        int measured = unsigned(table("hhea") + 34);
        int widths = table("hmtx");
        float[] advances = new float[PLANE];
        int subtable = characterMap();
        int segments = unsigned(subtable + 6) / 2;
        for (int s = 0; s < segments; s++) {
            int end = unsigned(subtable + 14 + 2 * s);
            int start = unsigned(subtable + 16 + 2 * (segments + s));
            int delta = unsigned(subtable + 16 + 2 * (2 * segments + s));
            int rangeAt = subtable + 16 + 2 * (3 * segments + s);
            int range = unsigned(rangeAt);
            for (int c = start; c <= end && c < 0xFFFF; c++) {
                int glyph = range == 0 ? c + delta : unsigned(rangeAt + range + 2 * (c - start));
                if (range != 0 && glyph != 0) glyph += delta;
                glyph &= 0xFFFF;
                if (glyph != 0) advances[c] = unsigned(widths + 4 * Math.min(glyph, measured - 1)) / unitsPerEm;
            }
        }
        return advances;
    }

    /** Where the map of the basic plane (format 4) begins. */
    private int characterMap() {
        int cmap = table("cmap");
        for (int i = 0; i < unsigned(cmap + 2); i++) {
            int subtable = cmap + font.getInt(cmap + 8 + 8 * i);
            if (unsigned(subtable) == 4) return subtable;
        }
        throw new IllegalStateException("a font without a character map of format 4");
    }

    private int table(String name) {
        int tag = ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
        for (int i = 0; i < unsigned(4); i++) {
            if (font.getInt(12 + 16 * i) == tag) return font.getInt(12 + 16 * i + 8);
        }
        throw new IllegalStateException("a font without the table " + name);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(font.getShort(at));
    }
}
