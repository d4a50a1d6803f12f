package org.catamnesis.report;

import java.util.List;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.page.Page;
import org.catamnesis.report.page.PageReader;
import org.catamnesis.report.page.Pages;
import org.catamnesis.report.page.ReaderLimits;
import org.catamnesis.report.page.Word;
import org.catamnesis.report.row.LabelReader;
import org.catamnesis.report.row.Row;
import org.catamnesis.report.row.RowReader;

/** Turns a document into candidates. Reads in a child process that it keeps; safe for several threads. */
public final class ReportReader implements AutoCloseable {
    private static final int LEAST_LETTERS = 20;
    private final PageReader pages;
    private final AnalyteCatalogue catalogue;

    public ReportReader() {
        this(new PageReader(ReaderLimits.usual()));
    }

    public ReportReader(PageReader pages) {
        this(pages, AnalyteCatalogue.standard());
    }

    public ReportReader(PageReader pages, AnalyteCatalogue catalogue) {
        this.pages = pages;
        this.catalogue = catalogue;
    }

    /** Starts the child process ahead of the first document. */
    public void warm() {
        pages.warm();
    }

    /**
     * Reads a document.
     *
     * @throws ProblemException when it is refused: no text, no results, several patients, or whatever the child met
     */
    public ReportReading read(byte[] document) {
        return read(document, "");
    }

    /** The same with the password that opens the document; PDF_PASSWORD when it does not. It is kept nowhere. */
    public ReportReading read(byte[] document, String password) {
        return read(pages.pages(document, password));
    }

    /** The same for what has been opened already. */
    public ReportReading read(Pages opened) {
        List<Page> read = opened.pages();
        if (letters(read) < LEAST_LETTERS) {
            throw new ProblemException(Problem.NO_TEXT_LAYER);
        }
        List<Row> rows = RowReader.rows(read);
        if (rows.isEmpty()) {
            throw new ProblemException(Problem.NOT_A_LAB_REPORT);
        }
        HeadReader head = new HeadReader(LabelReader.labelled(read));
        if (head.severalPatients()) {
            throw new ProblemException(Problem.SEVERAL_PATIENTS);
        }
        List<Candidate> candidates = new CandidateReader(head, rows, catalogue).candidates(rows);
        if (!LaboratoryWords.speak(read, candidates, catalogue)) {
            throw new ProblemException(Problem.NOT_A_LAB_REPORT);
        }
        return new ReportReading(
                head.header(),
                LaboratoryName.of(read),
                head.collectedAt(),
                head.receivedAt(),
                head.reportedAt(),
                read.stream()
                        .map(page -> new PageSize(page.width(), page.height()))
                        .toList(),
                candidates,
                opened.copyForbidden());
    }

    /** A page as PNG, upright, as {@link ReportReading#pages()} measures it. */
    public byte[] picture(byte[] document, int page, int dpi) {
        return pages.picture(document, page, dpi);
    }

    private static long letters(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> page.words().stream())
                .map(Word::text)
                .flatMapToInt(String::codePoints)
                .filter(letter -> Character.isLetterOrDigit(letter) && letter != 0xFFFD)
                .count();
    }

    @Override
    public void close() {
        pages.close();
    }
}
