package org.catamnesis.report;

import java.time.LocalDateTime;
import org.catamnesis.language.Problem;

/**
 * A document as it came: file name (sealed at rest), size in bytes, pages when known. {@code patientId} is null until a
 * person said whose it is; {@code problem} is null unless it was refused. {@code version} counts changes.
 */
public record ReportDocument(
        long id,
        Long patientId,
        DocumentState state,
        String fileName,
        String mediaType,
        long byteCount,
        Integer pageCount,
        Problem problem,
        LocalDateTime receivedAt,
        LocalDateTime reviewedAt,
        int version) {

    /** Whether it is a scan or photograph and no PDF. */
    public boolean picture() {
        return mediaType.startsWith("image/");
    }
}
