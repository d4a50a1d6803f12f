package org.catamnesis.cohort.privacy;

/** The encoding by its bit patterns (RFC 3629), asked of millions of small arrays: decoders that fail by exceptions are slow. */
final class Utf8 {
    private Utf8() {}

    /** Whether the first so many bytes are whole characters; surrogates and overlong forms are none. */
    static boolean valid(byte[] bytes, int length) {
        int i = 0;
        while (i < length) {
            int first = bytes[i] & 0xff;
            int more =
                    first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1;
            if (more < 0 || i + more >= length) return false;
            if (more > 0 && !follows(first, bytes[i + 1] & 0xff)) return false;
            for (int k = 2; k <= more; k++) if ((bytes[i + k] & 0xc0) != 0x80) return false;
            i += more + 1;
        }
        return true;
    }

    private static boolean follows(int first, int second) {
        int least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
        int most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        return second >= least && second <= most;
    }
}
