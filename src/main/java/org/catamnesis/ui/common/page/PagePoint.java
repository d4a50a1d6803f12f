package org.catamnesis.ui.common.page;

import org.catamnesis.lab.PageRegion;

/** A place on a page that was clicked: x and y in points from its top left corner. */
public record PagePoint(int page, double x, double y) {
    /** Whether it lies in a region, a few points around it included. */
    public boolean in(PageRegion region, double around) {
        return region.page() == page
                && x >= region.x() - around
                && x <= region.x() + region.width() + around
                && y >= region.y() - around
                && y <= region.y() + region.height() + around;
    }
}
