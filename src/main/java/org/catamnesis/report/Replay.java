package org.catamnesis.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.catamnesis.language.ProblemException;

/** Reads stored documents with today's rules and tells what would change; changes nothing. */
public final class Replay {
    private final DocumentStore documents;
    private final ReportReader reader;

    public Replay(DocumentStore documents, ReportReader reader) {
        this.documents = documents;
        this.reader = reader;
    }

    /** Everything that would change, the oldest document first; a document at a time, so that many fit. */
    public void run(Consumer<ReplayLine> lines) {
        for (ReportDocument document : documents.readBefore()) of(document).forEach(lines);
    }

    /** What would change in one document; nothing for one that reads as it did. */
    public List<ReplayLine> of(ReportDocument document) {
        Optional<ReportReading> before = documents.reading(document.id()).map(ReadingJson::read);
        String was = before.isPresent()
                ? DocumentState.READ.code()
                : document.problem() == null ? "" : document.problem().name();
        try {
            ReportReading after = reader.read(documents.content(document.id()));
            if (before.isPresent()) return ReadingDifference.of(document.id(), before.get(), after);
            return List.of(whole(document, was, DocumentState.READ.code()));
        } catch (ProblemException e) {
            String now = e.problem().name();
            return now.equals(was) ? List.of() : List.of(whole(document, was, now));
        }
    }

    private static ReplayLine whole(ReportDocument document, String before, String after) {
        return new ReplayLine(document.id(), 0, 0, "document", before, after);
    }
}
