package org.catamnesis.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.catamnesis.plot.Ink;
import org.catamnesis.plot.Lettering;
import org.junit.jupiter.api.Test;

class WrappingTest {
    private static final Lettering STYLE = Lettering.small(new Ink(0));

    @Test
    void whatOpensAPairBeginsTheNextLineInsteadOfEndingOne() {
        assertEquals(List.of("肌酐值", "（升高）"), lines("肌酐值（升高）", "肌酐值（"));
        assertEquals(List.of("见", "《指", "南》"), lines("见《指南》", "见《"));
        assertEquals(List.of("level", "(trough)"), lines("level (trough)", "(trough)"));
    }

    @Test
    void whatClosesAPairStaysWithWhatItCloses() {
        assertEquals(List.of("肌", "酐）。"), lines("肌酐）。", "肌酐）"));
    }

    /** In lines as wide as this. */
    private static List<String> lines(String text, String asWideAs) {
        return Wrapping.lines(text, STYLE, STYLE.width(asWideAs) + 0.1);
    }
}
