package org.catamnesis.report.page;

import java.util.List;

/**
 * What came back of a document.
 *
 * @param copyForbidden it opens, but who made it does not want text taken out of it
 * @param picture some of the words were recognised on a picture, not taken from a text layer
 */
public record Pages(List<Page> pages, boolean copyForbidden, boolean picture) {

    public Pages {
        pages = List.copyOf(pages);
    }
}
