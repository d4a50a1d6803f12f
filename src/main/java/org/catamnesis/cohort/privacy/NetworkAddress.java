package org.catamnesis.cohort.privacy;

/** Addresses of pages. */
final class NetworkAddress {
    private NetworkAddress() {}

    /** Whether the colon here is that of {@code http://} or the like. */
    static boolean begins(byte[] text, int colon) {
        return colon >= 3
                && colon + 3 < text.length
                && GenericIdentifiers.at(text, colon + 1) == '/'
                && GenericIdentifiers.at(text, colon + 2) == '/'
                && GenericIdentifiers.wordAt(text, colon - 1)
                && GenericIdentifiers.wordAt(text, colon + 3);
    }

    /** Whether the point here follows {@code www}. */
    static boolean www(byte[] text, int point) {
        if (point < 3 || point + 1 >= text.length) return false;
        for (int i = 1; i <= 3; i++) if ((GenericIdentifiers.at(text, point - i) | 32) != 'w') return false;
        boolean begins = point == 3 || !GenericIdentifiers.wordAt(text, point - 4);
        // What begins with a scheme was found by its colon.
        boolean counted = point > 3 && GenericIdentifiers.at(text, point - 4) == '/';
        return begins && !counted && GenericIdentifiers.wordAt(text, point + 1);
    }
}
