package org.catamnesis.report;

import java.nio.file.Path;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.page.PageReader;

/** Puts pathology, imaging, letters and other paper into a patient's record as they are; nothing is read from them. */
public final class Attachments {
    private static final int THUMBNAIL_DPI = 36;

    private final DocumentStore documents;
    private final PageReader reader;

    public Attachments(DocumentStore documents, PageReader reader) {
        this.documents = documents;
        this.reader = reader;
    }

    /**
     * A PDF, PNG or JPEG from the disk.
     *
     * @throws ProblemException when it is too large, nothing of the kind, damaged, or in the clinic already
     */
    public ReportDocument attach(long patientId, Path file, Filing filing) {
        return attach(patientId, file.getFileName().toString(), ReportFile.bytes(file), filing);
    }

    /** The same for one that is in memory. */
    public ReportDocument attach(long patientId, String fileName, byte[] content, Filing filing) {
        if (content.length > reader.limits().bytes())
            throw new ProblemException(Problem.FILE_TOO_LARGE, reader.limits().megabytes());
        DocumentKind kind = DocumentKind.of(content).orElseThrow(() -> new ProblemException(Problem.NOT_AN_ATTACHMENT));
        int pages = switch (kind) {
            case PDF -> reader.pages(content).size();
            case PNG, JPEG -> picture(content);
            default -> throw new ProblemException(Problem.NOT_AN_ATTACHMENT);
        };
        return documents.attach(patientId, fileName, kind.mediaType(), content, pages, filing);
    }

    /** Whether it is one is found out where it can do no harm. */
    private int picture(byte[] content) {
        try {
            reader.picture(content, 1, THUMBNAIL_DPI);
            return 1;
        } catch (ProblemException e) {
            throw e.problem() == Problem.PICTURE_UNREADABLE ? new ProblemException(Problem.NOT_AN_ATTACHMENT) : e;
        }
    }
}
