package org.catamnesis.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What kind of file a document is, told by its first bytes and never by its name. */
enum DocumentKind {
    PDF("application/pdf", List.of("%PDF-"), 1024),
    JPEG("image/jpeg", List.of("\u00ff\u00d8\u00ff"), 0),
    PNG("image/png", List.of("\u0089PNG"), 0),
    TIFF("image/tiff", List.of("II*\0", "MM\0*"), 0),
    HEIC("image/heic", List.of("ftyphei", "ftypmif"), 4),
    WEBP("image/webp", List.of("WEBP"), 8),
    GIF("image/gif", List.of("GIF8"), 0),
    BMP("image/bmp", List.of("BM"), 0);

    private final String mediaType;
    private final List<String> starts;
    private final int within;

    DocumentKind(String mediaType, List<String> starts, int within) {
        this.mediaType = mediaType;
        this.starts = starts;
        this.within = within;
    }

    String mediaType() {
        return mediaType;
    }

    /** Empty for what is neither a PDF nor a picture. */
    static Optional<DocumentKind> of(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, PDF.within + 8), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(kind -> kind.begins(head)).findFirst();
    }

    private boolean begins(String head) {
        return starts.stream().anyMatch(start -> {
            int at = head.indexOf(start);
            return at >= 0 && at <= within;
        });
    }
}
