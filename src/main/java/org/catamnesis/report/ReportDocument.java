package org.catamnesis.report;

import java.time.LocalDateTime;
import java.util.Optional;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.page.ReaderLimits;

/**
 * A document as it came: file name (sealed at rest), size in bytes, pages when known. {@code patientId} is null until a
 * person said whose it is; {@code problem} is null unless it was refused. {@code filing} and {@code summary} are never null;
 * {@code version} counts changes.
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
        Filing filing,
        ReadingSummary summary,
        int version) {

    /** Whether it is a scan or photograph and no PDF. */
    public boolean picture() {
        return mediaType.startsWith("image/");
    }

    /** Why it could not be read, in words; empty unless it was refused. */
    public Optional<ProblemException> refusal() {
        ReaderLimits limits = ReaderLimits.usual();
        return Optional.ofNullable(problem).map(known -> switch (known) {
            case PDF_TOO_MANY_PAGES -> new ProblemException(known, limits.pages());
            case READING_TOO_LONG ->
                new ProblemException(known, limits.deadline().toSeconds());
            default -> new ProblemException(known);
        });
    }
}
