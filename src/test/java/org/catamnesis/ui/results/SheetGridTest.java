package org.catamnesis.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetGridTest {
    private final SheetGrid large = new SheetGrid(1200, 500, 80, 5000, 0, 0);

    @Test
    void onlyWhatIsSeenIsDrawnOfFiveThousandColumns() {
        SheetGrid middle = large.scrolled(2500 * SheetGrid.COLUMN, 10 * SheetGrid.ROW);
        assertEquals(
                List.of(2500, 2508, 10, 26),
                List.of(middle.firstMoment(), middle.lastMoment(), middle.firstItem(), middle.lastItem()));
    }

    @Test
    void itIsNeverScrolledBeyondItsEnds() {
        SheetGrid end = large.scrolled(1e9, 1e9);
        assertEquals(List.of(4999, 79), List.of(end.lastMoment(), end.lastItem()));
        assertEquals(large, large.scrolled(-5, -5));
        SheetGrid small = new SheetGrid(1200, 500, 2, 3, 100, 100);
        assertEquals(new SheetGrid(1200, 500, 2, 3, 0, 0), small);
    }

    @Test
    void aCellIsFoundWhereItIsDrawn() {
        SheetGrid moved = large.scrolled(1234, 321);
        var cell = moved.cell(17, 20);
        assertEquals(17, moved.itemAt(cell.y() + 3));
        assertEquals(20, moved.momentAt(cell.x() + 3));
        assertEquals(-1, moved.momentAt(SheetGrid.FIXED - 1));
        assertEquals(-1, moved.itemAt(SheetGrid.HEAD - 1));
    }

    @Test
    void revealingScrollsJustSoFar() {
        SheetGrid far = large.reveal(79, 4999);
        var cell = far.cell(79, 4999);
        assertTrue(cell.right() <= 1200.001 && cell.bottom() <= 500.001, cell::toString);
        assertEquals(far, far.reveal(79, 4999));
        assertEquals(large, far.reveal(0, 0));
    }
}
