package org.catamnesis.exchange;

/**
 * Sixty-four bits that stand for what makes two rows the same. Among ten million rows two different ones share them with a
 * chance of three in a million.
 */
final class Fingerprint {
    private static final long START = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private Fingerprint() {}

    /** Never zero; null is told from empty. */
    static long of(long first, Object... parts) {
        long hash = mixed(START ^ first);
        for (Object part : parts) {
            if (part == null) {
                hash = mixed(hash ^ 1);
                continue;
            }
            String text = part.toString();
            for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * PRIME;
            hash = mixed(hash + text.length() + 2);
        }
        return hash == 0 ? 1 : hash;
    }

    /** The last steps of MurmurHash3. */
    private static long mixed(long bits) {
        long hash = (bits ^ bits >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        return hash ^ hash >>> 33;
    }
}
