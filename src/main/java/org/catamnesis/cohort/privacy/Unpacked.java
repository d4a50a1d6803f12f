package org.catamnesis.cohort.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
    /** By each byte whether it is a sign of base 64, of which there are two alphabets. */
    private static final boolean[] SIGN = signs();

    /** Told of what was packed; {@code readable} when it is text or a whole file and no bytes that look like anything. */
    @FunctionalInterface
    interface Found {
        void bytes(byte[] bytes, boolean readable);
    }

    private Unpacked() {}

    private static boolean[] signs() {
        boolean[] signs = new boolean[256];
        String all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";
        for (int i = 0; i < all.length(); i++) signs[all.charAt(i)] = true;
        return signs;
    }

    static void of(byte[] text, Found inner) {
        of(text, inner, 0);
    }

    private static void of(byte[] text, Found inner, int depth) {
        if (depth >= DEEPEST) return;
        Found found = (bytes, readable) -> {
            inner.bytes(bytes, readable);
            of(bytes, inner, depth + 1);
        };
        if (begins(text, 'P', 'K')) entries(text, found);
        else if (begins(text, 0x1f, 0x8b)) packed(text, found);
        base64(text, found);
    }

    private static boolean begins(byte[] text, int first, int second) {
        return text.length > 2 && (text[0] & 0xff) == first && (text[1] & 0xff) == second;
    }

    private static InputStream stream(byte[] text) {
        return new ByteArrayInputStream(text);
    }

    private static void entries(byte[] text, Found found) {
        try (ZipInputStream zip = new ZipInputStream(stream(text), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                found.bytes(zip.readNBytes(LARGEST), true);
            }
        } catch (IOException | IllegalArgumentException _) {
            // It only began like one; its bytes are searched as they are.
        }
    }

    private static void packed(byte[] text, Found found) {
        try (GZIPInputStream gzip = new GZIPInputStream(stream(text))) {
            found.bytes(gzip.readNBytes(LARGEST), true);
        } catch (IOException _) {
            // As above.
        }
    }

    private static void base64(byte[] text, Found found) {
        int start = 0;
        boolean letters = false;
        for (int i = 0; i <= text.length; i++) {
            byte b = i < text.length ? text[i] : 0;
            if (SIGN[b & 0xff]) {
                letters |= b > '9';
                continue;
            }
            if (letters && i - start >= SHORTEST) {
                byte[] signs = Arrays.copyOfRange(text, start, i);
                // What stands directly before it may be of the same signs.
                for (int skipped = 0; skipped < 4; skipped++) decode(signs, skipped, found);
            }
            start = i + 1;
            letters = false;
        }
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
        found.bytes(bytes, begins(bytes, 'P', 'K') || begins(bytes, 0x1f, 0x8b) || text(bytes));
    }

    private static boolean text(byte[] bytes) {
        for (byte b : bytes) if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t') return false;
        int length = bytes.length;
        // The last character may be cut.
        for (int cut = 1; cut <= 3 && cut <= length; cut++) {
            if ((bytes[length - cut] & 0xc0) == 0x80) continue;
            if (bytes[length - cut] < 0) length -= cut;
            break;
        }
        return Utf8.valid(bytes, length) || Utf8.valid(bytes, bytes.length);
    }
}
