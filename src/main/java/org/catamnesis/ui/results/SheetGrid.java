package org.catamnesis.ui.results;

import org.catamnesis.plot.Box;

/**
 * Where the cells of a table stand, in pixels: names, units and intervals stay at the left, moments above; only what is
 * between {@code first…} and {@code last…} is drawn, however large the table is.
 */
record SheetGrid(double width, double height, int items, int moments, double scrollX, double scrollY) {
    static final double HEAD = 44;
    static final double ROW = 28;
    static final double COLUMN = 96;
    static final double NAME = 196;
    static final double SPARK = 66;
    static final double UNIT = 92;
    static final double INTERVAL = 78;
    static final double FIXED = NAME + SPARK + UNIT + INTERVAL;

    SheetGrid {
        scrollX = Math.clamp(scrollX, 0, Math.max(0, moments * COLUMN - Math.max(0, width - FIXED)));
        scrollY = Math.clamp(scrollY, 0, Math.max(0, items * ROW - Math.max(0, height - HEAD)));
    }

    /** How far it can be scrolled to the right. */
    double mostX() {
        return Math.max(0, moments * COLUMN - Math.max(0, width - FIXED));
    }

    double mostY() {
        return Math.max(0, items * ROW - Math.max(0, height - HEAD));
    }

    int firstItem() {
        return (int) (scrollY / ROW);
    }

    int lastItem() {
        return Math.min(items - 1, (int) ((scrollY + Math.max(0, height - HEAD)) / ROW));
    }

    int firstMoment() {
        return (int) (scrollX / COLUMN);
    }

    int lastMoment() {
        return Math.min(moments - 1, (int) ((scrollX + Math.max(0, width - FIXED)) / COLUMN));
    }

    double x(int moment) {
        return FIXED + moment * COLUMN - scrollX;
    }

    double y(int item) {
        return HEAD + item * ROW - scrollY;
    }

    Box cell(int item, int moment) {
        return new Box(x(moment), y(item), COLUMN, ROW);
    }

    /** The item at this height, -1 where there is none. */
    int itemAt(double y) {
        int item = (int) Math.floor((y - HEAD + scrollY) / ROW);
        return y < HEAD || item >= items ? -1 : item;
    }

    /** The moment at this place across, -1 where there is none. */
    int momentAt(double x) {
        int moment = (int) Math.floor((x - FIXED + scrollX) / COLUMN);
        return x < FIXED || moment >= moments ? -1 : moment;
    }

    /** Scrolled just so far that this cell is seen. */
    SheetGrid reveal(int item, int moment) {
        double right = (moment + 1) * COLUMN - (width - FIXED);
        double bottom = (item + 1) * ROW - (height - HEAD);
        double left = moment * COLUMN;
        double top = item * ROW;
        return scrolled(Math.max(Math.min(scrollX, left), right), Math.max(Math.min(scrollY, top), bottom));
    }

    SheetGrid scrolled(double x, double y) {
        return new SheetGrid(width, height, items, moments, x, y);
    }
}
