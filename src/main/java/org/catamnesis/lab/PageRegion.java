package org.catamnesis.lab;

/** A place on a document: page from 1; x, y, width and height in points (1/72 inch) from the page's top left corner. */
public record PageRegion(int page, double x, double y, double width, double height) {
    public PageRegion {
        if (page < 1 || !(width >= 0) || !(height >= 0) || !Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("not a region of a page");
        }
    }

    /** The smallest region that holds both; the other one is on the same page. */
    public PageRegion union(PageRegion other) {
        if (other.page != page) {
            throw new IllegalArgumentException("regions of two pages");
        }
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        double right = Math.max(x + width, other.x + other.width);
        double bottom = Math.max(y + height, other.y + other.height);
        return new PageRegion(page, left, top, right - left, bottom - top);
    }
}
