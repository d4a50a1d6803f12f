package org.catamnesis.report.page.ocr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.catamnesis.report.image.Ink;
import org.junit.jupiter.api.Test;

class ArrowDoubtTest {
    private static final int TIGHT = (int) (0.1 * Strip.EM);
    private static final int APART = (int) (0.6 * Strip.EM);

    private static Ink.Run run(int left) {
        return new Ink.Run(left, left + 10, 0, 30, 150);
    }

    @Test
    void aSlimShapeAmongDigitsIsADigit() {
        Ink.Run one = run(100);
        assertTrue(ArrowDoubt.within(one, List.of(run(90 - TIGHT), one, run(110 + TIGHT))));
    }

    @Test
    void aMarkIsApartOnOneSide() {
        Ink.Run mark = run(100);
        assertFalse(ArrowDoubt.within(mark, List.of(run(90 - TIGHT), mark, run(110 + APART))));
        assertFalse(ArrowDoubt.within(mark, List.of(run(90 - APART), mark, run(110 + TIGHT))));
        assertFalse(ArrowDoubt.within(mark, List.of(run(90 - TIGHT), mark)));
    }
}
