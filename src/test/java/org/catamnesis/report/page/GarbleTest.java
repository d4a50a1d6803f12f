package org.catamnesis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class GarbleTest {
    private static final Word VALUE = word(200, "6.30");
    private static final Word LOST =
            word(40, "\uE001\uE002\uE003\uE004\uE005\uE006\uE007\uE008\uE009\uE00A\uE00B\uE00C");
    private static final Word SEEN = new Word("白细胞计数", LOST.box(), 10, false, 0, 1, 0.98);
    private static final Word SEEN_VALUE = new Word("6.80", VALUE.box(), 10, false, 0, 1, 0.7);

    private static Word word(double x, String text) {
        return new Word(text, new Box(x, 100, 60, 10), 10, false, 0, 1);
    }

    @Test
    void aLayerWithoutLettersIsNoText() {
        assertTrue(Garble.of(List.of(LOST, VALUE)));
        assertTrue(Garble.of(List.of(word(40, "#\"!$&@'\\_`{|}#!"), VALUE)));
        assertTrue(Garble.unmapped(30, 40));
    }

    @Test
    void ordinaryPagesAreText() {
        assertFalse(Garble.of(List.of(word(40, "Leukocytes (WBC) #1 & co: 6.3 x 10^9/L"), VALUE)));
        assertFalse(Garble.unmapped(5, 10));
        assertFalse(Garble.unmapped(30, 4000));
    }

    @Test
    void whatIsLegibleStaysAndTheRestIsTakenFromThePicture() {
        assertEquals(List.of(VALUE, SEEN), Garble.mended(List.of(LOST, VALUE), List.of(SEEN, SEEN_VALUE)));
    }
}
