package org.catamnesis.report.page;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.catamnesis.language.Problem;

/** Pictures that say they are larger than they are, or are larger than they look. */
final class PictureBombs {
    private static final Problem[] MAY_FAIL = {
        Problem.PICTURE_UNREADABLE, Problem.READER_FAILED, Problem.READING_TOO_LONG
    };

    private PictureBombs() {}

    static List<Bomb> all() {
        return List.of(
                refused("a PNG that says 65,000 by 65,000", png(65_000, 65_000, 8, 2, some())),
                harmless("a PNG of 8,900 by 8,900 grey dots", png(8_900, 8_900, 8, 0, zeros(8_901L * 8_900))),
                refused("a PNG of 30,000 by 30,000 dots in 110 KB", png(30_000, 30_000, 1, 0, zeros(3_751L * 30_000))),
                harmless("a PNG with a text of 500 MB", pngWithText()),
                refused("a PNG that begins and ends", png(100, 100, 8, 2, new byte[0])),
                refused("a JPEG that says 65,000 by 65,000", jpeg(65_000, 65_000, 1)),
                harmless("a JPEG of a thousand passes", jpeg(8_000, 8_000, 1000)),
                refused("a TIFF that says 65,000 by 65,000", tiff(65_000, 65_000, 0)),
                refused("a TIFF that follows itself", tiff(100, 100, 8)),
                refused("a GIF that says 65,535 by 65,535", gif()),
                refused("a BMP that says two thousand million", bmp()));
    }

    private static Bomb refused(String name, byte[] document) {
        return Bomb.refused(name, document, MAY_FAIL[0], MAY_FAIL);
    }

    private static Bomb harmless(String name, byte[] document) {
        return Bomb.harmless(name, document, MAY_FAIL);
    }

    /** A few bytes that mean nothing. */
    static byte[] some() {
        byte[] bytes = new byte[500];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    private static byte[] zeros(long count) {
        return RawPdf.deflatedZeros(count);
    }

    /** W3C, Portable Network Graphics, 5.3 and 11.2. */
    private static byte[] png(int width, int height, int bits, int colours, byte[] data) {
        ByteBuffer head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put((byte) bits).put((byte) colours);
        return png(head.array(), chunk("IDAT", data));
    }

    private static byte[] pngWithText() {
        ByteBuffer head =
                ByteBuffer.allocate(13).putInt(4).putInt(4).put((byte) 8).put((byte) 0);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        text.writeBytes(zeros(500_000_000));
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        chunks.writeBytes(chunk("zTXt", text.toByteArray()));
        chunks.writeBytes(chunk("IDAT", zeros(20)));
        return png(head.array(), chunks.toByteArray());
    }

    private static byte[] png(byte[] head, byte[] chunks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeBytes(chunk("IHDR", head));
        out.writeBytes(chunks);
        out.writeBytes(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(name)
                .put(data)
                .putInt((int) check.getValue())
                .array();
    }

    /** ITU T.81, B.2: frame and scans of a progressive picture, with next to nothing in them. */
    private static byte[] jpeg(int width, int height, int scans) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeShort(0xFFD8);
            out.writeShort(0xFFDB);
            out.writeShort(67);
            out.write(0);
            for (int i = 0; i < 64; i++) out.write(1);
            out.writeShort(0xFFC2);
            out.writeShort(11);
            out.write(8);
            out.writeShort(height);
            out.writeShort(width);
            out.write(new byte[] {1, 1, 0x11, 0});
            for (int table : new int[] {0x00, 0x10}) {
                out.writeShort(0xFFC4);
                out.writeShort(20);
                out.write(table);
                out.write(new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
                out.write(0);
            }
            for (int i = 0; i < scans; i++) {
                out.writeShort(0xFFDA);
                out.writeShort(8);
                out.write(i == 0 ? new byte[] {1, 1, 0, 0, 0, 0} : new byte[] {1, 1, 0, 1, 63, 0});
                out.write(new byte[] {0x55, 0x55, 0x55});
            }
            out.writeShort(0xFFD9);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** TIFF 6.0, section 2: one directory; the offset after its entries leads to the next. */
    private static byte[] tiff(int width, int height, int next) {
        int[][] entries = {
            {256, width}, {257, height}, {258, 8}, {259, 1}, {262, 1}, {273, 200}, {278, height}, {279, 100}
        };
        ByteBuffer out = ByteBuffer.allocate(300).order(ByteOrder.LITTLE_ENDIAN);
        out.put("II*\0".getBytes(StandardCharsets.ISO_8859_1)).putInt(8).putShort((short) entries.length);
        for (int[] entry : entries) {
            out.putShort((short) entry[0]).putShort((short) 4).putInt(1).putInt(entry[1]);
        }
        return out.putInt(next).array();
    }

    private static byte[] gif() {
        ByteBuffer out = ByteBuffer.allocate(60).order(ByteOrder.LITTLE_ENDIAN);
        out.put("GIF89a".getBytes(StandardCharsets.ISO_8859_1));
        out.putShort((short) 65_535).putShort((short) 65_535).put(new byte[] {(byte) 0x80, 0, 0, 0, 0, 0, -1, -1, -1});
        out.put((byte) ',')
                .putInt(0)
                .putShort((short) 65_535)
                .putShort((short) 65_535)
                .put(new byte[] {0, 2, 1, 4, 0});
        return out.put((byte) ';').array();
    }

    private static byte[] bmp() {
        ByteBuffer out = ByteBuffer.allocate(100).order(ByteOrder.LITTLE_ENDIAN);
        out.put("BM".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(100)
                .putInt(0)
                .putInt(54);
        return out.putInt(40)
                .putInt(2_000_000_000)
                .putInt(-2_000_000_000)
                .putShort((short) 1)
                .putShort((short) 24)
                .array();
    }
}
