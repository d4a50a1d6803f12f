package org.catamnesis.cohort.privacy;

import java.lang.foreign.MemorySegment;

/** Addresses of pages. */
final class NetworkAddress {
    private NetworkAddress() {}

    /** Whether the colon here is that of {@code http://} or the like. */
    static boolean begins(MemorySegment text, long colon) {
        return colon >= 3
                && colon + 3 < text.byteSize()
                && GenericIdentifiers.at(text, colon + 1) == '/'
                && GenericIdentifiers.at(text, colon + 2) == '/'
                && GenericIdentifiers.wordAt(text, colon - 1)
                && GenericIdentifiers.wordAt(text, colon + 3);
    }

    /** Whether the point here follows {@code www}. */
    static boolean www(MemorySegment text, long point) {
        if (point < 3 || point + 1 >= text.byteSize()) return false;
        for (int i = 1; i <= 3; i++) if ((GenericIdentifiers.at(text, point - i) | 32) != 'w') return false;
        boolean begins = point == 3 || !GenericIdentifiers.wordAt(text, point - 4);
        // What begins with a scheme was found by its colon.
        boolean counted = point > 3 && GenericIdentifiers.at(text, point - 4) == '/';
        return begins && !counted && GenericIdentifiers.wordAt(text, point + 1);
    }
}
