package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FaceTest {
    @Test
    void chineseIsOneEmWideAndDigitsAreAllAlike() {
        assertEquals(4, Face.REGULAR.width("他克莫司"), 1e-6);
        for (char digit = '0'; digit <= '9'; digit++) {
            assertEquals(Face.BOLD.width("0"), Face.BOLD.width(String.valueOf(digit)), 1e-6);
        }
        assertEquals(0, Face.REGULAR.width(""));
    }

    @Test
    void theFontLacksWhatWeKnowThatItLacks() {
        assertTrue(
                Face.REGULAR.draws('肝') && Face.BOLD.draws('µ') && Face.REGULAR.draws('−') && Face.REGULAR.draws('–'));
        assertFalse(Face.REGULAR.draws('⁹'));
        assertFalse(Face.REGULAR.draws(0x1F600));
    }

    @Test
    void aTextTooLongEndsWithAnEllipsisAndFits() {
        Lettering style = Lettering.base(new Ink(0));
        assertEquals("ALT", style.fitted("ALT", 50));
        String shortened = style.fitted("丙氨酸氨基转移酶", 60);
        assertEquals("丙氨酸…", shortened);
        assertTrue(style.width(shortened) <= 60);
        assertEquals("", style.fitted("ALT", 3));
    }
}
