package org.catamnesis.report.page;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells a picture file by its first bytes. */
final class Picture {
    private static final List<String> STARTS =
            List.of("\u00ff\u00d8\u00ff", "\u0089PNG", "GIF8", "II*\0", "MM\0*", "BM");

    private Picture() {}

    static boolean is(byte[] document) {
        String start = new String(document, 0, Math.min(16, document.length), StandardCharsets.ISO_8859_1);
        boolean heic = start.startsWith("ftyphei", 4) || start.startsWith("ftypmif", 4);
        boolean webp = start.startsWith("RIFF") && start.startsWith("WEBP", 8);
        return heic || webp || STARTS.stream().anyMatch(start::startsWith);
    }
}
