package org.catamnesis.report.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How the camera was held, as it wrote into its file: tag 0x0112 of EXIF 2.32 and TIFF 6.0, 1 to 8. */
final class Orientation {
    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int APP1 = 0xFFE1;
    private static final int FIRST_MARKER = 0xFFC0;

    private Orientation() {}

    /** Of a JPEG or TIFF file; upright where it does not say. */
    static int of(byte[] content) {
        try {
            ByteBuffer file = ByteBuffer.wrap(content);
            if (content.length > 8 && (starts(file, 0, "II*\0") || starts(file, 0, "MM\0*"))) {
                return tag(file);
            }
            return content.length > 4 && file.getShort(0) == (short) 0xFFD8 ? jpeg(file) : UPRIGHT;
        } catch (RuntimeException _) {
            // A cut or crooked head says nothing.
            return UPRIGHT;
        }
    }

    private static int jpeg(ByteBuffer file) {
        int at = 2;
        while (at + 4 < file.limit()) {
            int marker = file.getShort(at) & 0xffff;
            int length = file.getShort(at + 2) & 0xffff;
            if (marker < FIRST_MARKER || length < 2 || marker == 0xFFDA) {
                return UPRIGHT;
            }
            if (marker == APP1 && starts(file, at + 4, "Exif\0\0")) {
                return tag(file.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static boolean starts(ByteBuffer file, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            if (file.get(at + i) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xffff) == TAG && tiff.getShort(entry + 2) == SHORT) {
                int value = tiff.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Turned and mirrored as the camera asked. */
    static Photo upright(Photo photo, int orientation) {
        return switch (orientation) {
            case 2 -> photo.mirrored();
            case 3 -> photo.turned(2);
            case 4 -> photo.mirrored().turned(2);
            case 5 -> photo.mirrored().turned(3);
            case 6 -> photo.turned(1);
            case 7 -> photo.mirrored().turned(1);
            case 8 -> photo.turned(3);
            default -> photo;
        };
    }
}
