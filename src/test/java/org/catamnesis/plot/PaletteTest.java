package org.catamnesis.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaletteTest {
    @Test
    void linesAndMarksStandOutFromTheSurfaceInBothThemes() {
        for (Palette palette : List.of(Palette.light(), Palette.dark())) {
            Stream.concat(
                            palette.series().stream(),
                            Stream.of(
                                    palette.high(),
                                    palette.low(),
                                    palette.critical(),
                                    palette.event(),
                                    palette.dose(),
                                    palette.corridor(),
                                    palette.interval(),
                                    palette.unreviewed(),
                                    palette.focus()))
                    .forEach(ink -> assertTrue(ink.contrast(palette.surface()) >= 3, ink.hex()));
            assertTrue(palette.textQuiet().contrast(palette.surface()) >= 4.5);
        }
        assertNotEquals(Palette.light().surface(), Palette.dark().surface());
    }

    @Test
    void aThemeThatLacksAColourIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Palette.read("-cat-surface: #ffffff;"));
    }

    @Test
    void contrastIsThatOfWcag() {
        assertEquals(21, Ink.of(0).contrast(Ink.of(0xFFFFFF)), 1e-9);
        assertEquals(4.54, Ink.of(0x767676).contrast(Ink.of(0xFFFFFF)), 0.005);
    }

    @Test
    void inkKnowsItsParts() {
        Ink ink = Ink.of(0x123456).at(0.5);
        assertEquals(List.of(0x12, 0x34, 0x56), List.of(ink.red(), ink.green(), ink.blue()));
        assertEquals(0.5, ink.opacity(), 0.002);
        assertEquals("#123456", ink.hex());
        assertEquals(Ink.of(0x7F7F7F), Ink.of(0).at(0.5).over(Ink.of(0xFFFFFF)));
        assertEquals(Ink.of(0xFF0000), Ink.of(0xFF0000).over(Ink.of(0x0000FF)));
    }
}
