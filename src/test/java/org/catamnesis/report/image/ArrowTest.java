package org.catamnesis.report.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArrowTest {
    private static Arrow of(int stem, int head, int rows, boolean down) {
        return arrow(rows, (y, x) -> {
            int fromTip = down ? rows - 1 - y : y;
            int reach = fromTip < head ? Math.max(1, fromTip * 7 / head) : stem;
            return Math.abs(x - 10) <= reach;
        });
    }

    private interface Shape {
        boolean dark(int y, int x);
    }

    private static Arrow arrow(int rows, Shape shape) {
        int[] rgb = new int[21 * 48];
        for (int y = 0; y < 48; y++) {
            for (int x = 0; x < 21; x++) {
                rgb[y * 21 + x] = y >= 6 && y < 6 + rows && shape.dark(y - 6, x) ? 0 : 0xffffff;
            }
        }
        Ink ink = Ink.of(new Photo(21, 48, rgb));
        List<Ink.Run> runs = ink.runs();
        return Arrow.of(ink, runs.getFirst(), 36);
    }

    @Test
    void aTipAndAStemAreAnArrow() {
        assertEquals(Arrow.UP, of(1, 13, 36, false));
        assertEquals(Arrow.DOWN, of(1, 13, 36, true));
        assertEquals(Arrow.UP, of(2, 9, 26, false));
        assertEquals(Arrow.DOWN, of(2, 9, 26, true));
    }

    @Test
    void lettersThatLookAlikeAreNone() {
        assertNull(arrow(34, (y, x) -> y < 5 && Math.abs(x - 10) <= 8 || Math.abs(x - 10) <= 2), "T");
        assertNull(arrow(34, (y, x) -> Math.abs(x - 10) <= 2), "I");
        assertNull(
                arrow(
                        34,
                        (y, x) -> Math.abs(x - 10) <= 2
                                || y > 29 && Math.abs(x - 10) <= 7
                                || y < 8 && x < 10 && x > 9 - y),
                "1");
        assertNull(arrow(30, (y, x) -> Math.abs(x - 10) <= 2 || Math.abs(y - 15) <= 2 && Math.abs(x - 10) <= 9), "+");
    }
}
