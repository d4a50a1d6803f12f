package org.catamnesis.report.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** Eighty sheets of each kind laid out by dice: whatever a rule was written for, it has to hold for sheets that nobody drew. */
class DrawnTablesTest {
    private static final int TABLES = 80;

    @Test
    void nearlyEveryRowOfATableIsFoundAndNearlyEveryCellIsRight() {
        judge(DrawnTable::of);
    }

    @Test
    void linesWithoutATableAreReadAsWell() {
        judge(DrawnLines::of);
    }

    private static void judge(LongFunction<Layout> draw) {
        Score score = new Score();
        for (long seed = 0; seed < TABLES; seed++) {
            Layout table = draw.apply(seed);
            score.add(table.rows(), LayoutsTest.read(table));
        }
        System.out.println(score + "  " + draw.apply(0).name().split(" ")[0]);
        assertTrue(score.f1() >= 0.985, score.toString());
        assertTrue(score.exact() >= 0.97, score.toString());
    }
}
