package org.catamnesis.report.page.ocr;

import java.util.List;
import org.catamnesis.report.image.FlatPage;

/**
 * A page with the places of its text.
 *
 * @param spots in lengths of the page
 */
public record Sheet(FlatPage page, List<Spot> spots) {

    public Sheet {
        spots = List.copyOf(spots);
    }
}
