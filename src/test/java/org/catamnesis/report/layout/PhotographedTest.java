package org.catamnesis.report.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.catamnesis.report.page.Page;
import org.catamnesis.report.row.RowReader;
import org.junit.jupiter.api.Test;

/** Every layout once more as recognition of letters would give it, three times each. */
class PhotographedTest {
    private static final int PICTURES = 3;

    @Test
    void nearlyEveryRowIsFoundThoughItsWordsJump() {
        Score all = new Score();
        LayoutsTest.reports().filter(PhotographedTest::upright).forEach(layout -> {
            Score score = new Score();
            List<Page> pages = LayoutsTest.pages(layout);
            for (long seed = 0; seed < PICTURES; seed++) {
                score.add(layout.rows(), read(Photographed.of(pages, seed)));
            }
            all.add(score);
        });
        System.out.println(all + "  all layouts as recognised letters");
        assertTrue(all.f1() >= 0.985, all.toString());
        assertTrue(all.exact() >= 0.95, all.toString());
    }

    @Test
    void whatIsNoReportStaysSilent() {
        LayoutsTest.others()
                .forEach(document -> assertEquals(
                        List.of(), read(Photographed.of(LayoutsTest.pages(document), 1)), document.name()));
    }

    private static List<String> read(List<Page> pages) {
        return RowReader.rows(pages).stream().map(LayoutsTest::text).toList();
    }

    /** What is turned or pale is made upright and dark before letters are recognised, and what runs across is not read. */
    private static boolean upright(Layout layout) {
        return !layout.name().matches(".*(?:turned|white|watermark).*");
    }
}
