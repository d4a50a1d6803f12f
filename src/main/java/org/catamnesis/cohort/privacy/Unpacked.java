package org.catamnesis.cohort.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a file hides from a search of its bytes: the entries of a ZIP file, whose names stand in the open, what gzip packed, and what
 * stands as base 64, each again within the other.
 */
final class Unpacked {
    private static final int DEEPEST = 4;
    private static final int SHORTEST = 12;
    private static final int LARGEST = 256 * 1024 * 1024;

    /** Told of what was packed; {@code readable} when it is text or a whole file and no bytes that look like anything. */
    @FunctionalInterface
    interface Found {
        void bytes(byte[] bytes, boolean readable);
    }

    private Unpacked() {}

    static void of(MemorySegment text, Found inner) {
        of(text, inner, 0);
    }

    private static void of(MemorySegment text, Found inner, int depth) {
        if (depth >= DEEPEST) return;
        Found found = (bytes, readable) -> {
            inner.bytes(bytes, readable);
            of(MemorySegment.ofArray(bytes), inner, depth + 1);
        };
        if (begins(text, 'P', 'K')) entries(text, found);
        else if (begins(text, 0x1f, 0x8b)) packed(text, found);
        base64(text, found);
    }

    private static boolean begins(MemorySegment text, int first, int second) {
        return text.byteSize() > 2
                && (text.get(ValueLayout.JAVA_BYTE, 0) & 0xff) == first
                && (text.get(ValueLayout.JAVA_BYTE, 1) & 0xff) == second;
    }

    private static InputStream stream(MemorySegment text) {
        return new ByteArrayInputStream(text.toArray(ValueLayout.JAVA_BYTE));
    }

    private static void entries(MemorySegment text, Found found) {
        try (ZipInputStream zip = new ZipInputStream(stream(text), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.bytes(zip.readNBytes(LARGEST), true);
            }
        } catch (IOException | IllegalArgumentException _) {
            // It only began like one; its bytes are searched as they are.
        }
    }

    private static void packed(MemorySegment text, Found found) {
        try (GZIPInputStream gzip = new GZIPInputStream(stream(text))) {
            found.bytes(gzip.readNBytes(LARGEST), true);
        } catch (IOException _) {
            // As above.
        }
    }

    private static void base64(MemorySegment text, Found found) {
        long length = text.byteSize();
        long start = 0;
        boolean letters = false;
        for (long i = 0; i <= length; i++) {
            byte b = i < length ? text.get(ValueLayout.JAVA_BYTE, i) : 0;
            if (sign(b)) {
                letters |= b > '9';
                continue;
            }
            if (letters && i - start >= SHORTEST) {
                byte[] signs = text.asSlice(start, i - start).toArray(ValueLayout.JAVA_BYTE);
                // What stands directly before it may be of the same signs.
                for (int skipped = 0; skipped < 4; skipped++) decode(signs, skipped, found);
            }
            start = i + 1;
            letters = false;
        }
    }

    private static boolean sign(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || b == '+'
                || b == '/'
                || b == '-'
                || b == '_';
    }

    private static void decode(byte[] signs, int skipped, Found found) {
        int left = signs.length - skipped;
        int length = left % 4 == 1 ? left - 1 : left;
        byte[] plain = Arrays.copyOfRange(signs, skipped, skipped + length);
        for (int i = 0; i < length; i++) {
            if (plain[i] == '-') plain[i] = '+';
            if (plain[i] == '_') plain[i] = '/';
        }
        byte[] bytes = Base64.getDecoder().decode(plain);
        MemorySegment decoded = MemorySegment.ofArray(bytes);
        found.bytes(bytes, begins(decoded, 'P', 'K') || begins(decoded, 0x1f, 0x8b) || text(bytes));
    }

    private static boolean text(byte[] bytes) {
        int whole = bytes.length;
        // The last character may be cut.
        for (int cut = 0; cut <= 3 && cut < whole; cut++) if (readable(bytes, whole - cut)) return true;
        return false;
    }

    private static boolean readable(byte[] bytes, int length) {
        for (int i = 0; i < length; i++)
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t')
                return false;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException _) {
            return false;
        }
    }
}
