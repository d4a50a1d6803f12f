package org.catamnesis.ui.common.page;

import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    /** A photo is stood upright once, with all its dots, however large it is shown. */
    private static final int ALL_DOTS = 300;

    private record Key(int page, int dpi) {}

    /**
     * A document in view.
     *
     * @param sizes of its pages as they were read; empty before
     */
    private record Opened(long id, byte[] content, boolean photo, List<PageSize> sizes, Map<Key, Image> kept) {}

    private final DocumentStore documents;
    private final PageReader reader;
    private final Map<Long, String> passwords = new ConcurrentHashMap<>();
    private volatile Opened opened;

    public PagePictures(DocumentStore documents, PageReader reader) {
        this.documents = documents;
        this.reader = reader;
    }

    /**
     * A page, from 1; takes a while, so call it away from the window.
     *
     * @throws ProblemException when the document cannot be drawn
     */
    PagePicture picture(long documentId, int page, int dpi) {
        Opened now = opened;
        if (now == null || now.id() != documentId) {
            now = open(documentId);
            opened = now;
        }
        var key = new Key(page, now.photo() ? ALL_DOTS : dpi);
        Image image = now.kept().get(key);
        if (image == null) {
            image = draw(now, key);
            now.kept().put(key, image);
        }
        return measured(now, page, dpi, image);
    }

    private Opened open(long documentId) {
        boolean photo = documents.find(documentId).map(ReportDocument::picture).orElse(false);
        List<PageSize> sizes = documents
                .reading(documentId)
                .map(ReadingJson::read)
                .map(ReportReading::pages)
                .orElse(List.of());
        Map<Key, Image> kept = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Image> eldest) {
                return size() > KEPT;
            }
        });
        return new Opened(documentId, documents.content(documentId), photo, sizes, kept);
    }

    private Image draw(Opened now, Key key) {
        String password = passwords.getOrDefault(now.id(), "");
        var image = new Image(new ByteArrayInputStream(reader.picture(now.content(), password, key.page(), key.dpi())));
        if (image.isError()) {
            throw new ProblemException(Problem.READER_FAILED);
        }
        return image;
    }

    private static PagePicture measured(Opened now, int page, int dpi, Image image) {
        if (page > now.sizes().size()) {
            return now.photo() ? PagePicture.wide(page, dpi, image) : PagePicture.of(page, dpi, image);
        }
        PageSize size = now.sizes().get(page - 1);
        return new PagePicture(page, dpi, image, size.width(), size.height());
    }

    /** The password is kept in memory, and as long as this. */
    void unlock(long documentId, String password) {
        passwords.put(documentId, password);
    }

    /** Lets go of the document; never waits for one that is being drawn. */
    void forget() {
        opened = null;
    }
}
