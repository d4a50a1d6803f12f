package org.catamnesis.ui.common.page;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.image.Image;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.report.DocumentStore;
import org.catamnesis.report.PageSize;
import org.catamnesis.report.ReadingJson;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.report.ReportReading;
import org.catamnesis.report.page.PageReader;

/** Pictures of the pages of one document at a time, drawn by the reader's child process and kept while it is in view. */
public final class PagePictures {
    private static final int KEPT = 8;
    private static final double A4_INCHES = 8.27;

    private record Key(int page, int dpi) {}

    private final DocumentStore documents;
    private final PageReader reader;
    private final Map<Key, PagePicture> kept = new LinkedHashMap<>(KEPT, 0.75f, true);
    private long documentId;
    private byte[] content;
    private boolean picture;
    private List<PageSize> sizes = List.of();

    public PagePictures(DocumentStore documents, PageReader reader) {
        this.documents = documents;
        this.reader = reader;
    }

    /**
     * A page, from 1; takes a while, so call it away from the window.
     *
     * @throws ProblemException when the document cannot be drawn
     */
    synchronized PagePicture picture(long wantedDocument, int page, int dpi) {
        if (documentId != wantedDocument || content == null) {
            forget();
            content = documents.content(wantedDocument);
            picture =
                    documents.find(wantedDocument).map(ReportDocument::picture).orElse(false);
            sizes = documents
                    .reading(wantedDocument)
                    .map(ReadingJson::read)
                    .map(ReportReading::pages)
                    .orElse(List.of());
            documentId = wantedDocument;
        }
        PagePicture known = kept.get(new Key(page, dpi));
        if (known != null) {
            return known;
        }
        PagePicture drawn = measured(page, dpi, draw(page, dpi));
        kept.put(new Key(page, dpi), drawn);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return drawn;
    }

    /** A scan or photo is stood upright by the child and shown no wider than a page of A4. */
    private Image draw(int page, int dpi) {
        var bytes = new ByteArrayInputStream(reader.picture(content, page, dpi));
        Image image = picture ? new Image(bytes, Math.round(A4_INCHES * dpi), 0, true, true) : new Image(bytes);
        if (image.isError()) {
            throw new ProblemException(Problem.READER_FAILED);
        }
        return image;
    }

    private PagePicture measured(int page, int dpi, Image image) {
        if (page > sizes.size()) {
            return PagePicture.of(page, dpi, image);
        }
        PageSize size = sizes.get(page - 1);
        return new PagePicture(page, dpi, image, size.width(), size.height());
    }

    /** Lets go of the document. */
    synchronized void forget() {
        content = null;
        kept.clear();
    }
}
