package org.catamnesis.report;

import java.nio.file.Path;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.page.ReaderLimits;

/** Takes documents into the inbox and reads them; what cannot be read stays there with its problem. */
public final class Intake {
    private final DocumentStore documents;
    private final ReportReader reader;
    private final Reviews reviews;

    public Intake(DocumentStore documents, ReportReader reader, Reviews reviews) {
        this.documents = documents;
        this.reader = reader;
        this.reviews = reviews;
    }

    /**
     * A file from the disk.
     *
     * @throws ProblemException when it is not taken in: too large (by its size alone), missing, no report, or known
     */
    public ReportDocument take(Path file) {
        return take(file.getFileName().toString(), ReportFile.bytes(file));
    }

    /** The same for a document that is in memory. */
    public ReportDocument take(String fileName, byte[] content) {
        ReaderLimits limits = ReaderLimits.usual();
        if (content.length > limits.bytes()) throw new ProblemException(Problem.FILE_TOO_LARGE, limits.megabytes());
        String kind = DocumentKind.of(content)
                .map(DocumentKind::mediaType)
                .orElseThrow(() -> new ProblemException(Problem.NOT_A_REPORT_FILE));
        return read(documents.receive(fileName, kind, content), content);
    }

    /** Reads a document that waits, again if it was refused. */
    public ReportDocument read(ReportDocument waiting) {
        return read(waiting, documents.content(waiting.id()));
    }

    /**
     * Reads a document that waits for its password, which is kept nowhere.
     *
     * @throws ProblemException PDF_PASSWORD when it does not open with this one; the document waits on as it was
     */
    public ReportDocument read(ReportDocument waiting, String password) {
        return read(waiting, documents.content(waiting.id()), password);
    }

    private ReportDocument read(ReportDocument received, byte[] content) {
        return read(received, content, "");
    }

    private ReportDocument read(ReportDocument received, byte[] content, String password) {
        try {
            ReportReading reading = reader.read(content, password);
            return documents.saveReading(received, reading, reviews.summary(reading));
        } catch (ProblemException e) {
            if (e.problem() == Problem.PDF_PASSWORD && !password.isEmpty()) throw e;
            return documents.refuse(received, e.problem());
        }
    }
}
