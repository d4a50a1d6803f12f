package org.catamnesis.report.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
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
        int wanted = 0;
        int given = 0;
        int found = 0;
        int exact = 0;
        for (long seed = 0; seed < TABLES; seed++) {
            Layout table = draw.apply(seed);
            List<String> read = LayoutsTest.read(table);
            List<String> left = new ArrayList<>(
                    read.stream().map(DrawnTablesTest::nameAndValue).toList());
            wanted += table.rows().size();
            given += read.size();
            for (String row : table.rows()) {
                found += left.remove(nameAndValue(row)) ? 1 : 0;
                exact += read.contains(row) ? 1 : 0;
            }
        }
        double f1 = 2.0 * found / (wanted + given);
        double cells = (double) exact / wanted;
        assertTrue(f1 >= 0.985, "F1 " + f1);
        assertTrue(cells >= 0.97, "rows with every cell right: " + cells);
    }

    private static String nameAndValue(String row) {
        String[] cells = row.split("\\|", -1);
        return cells[0] + "|" + cells[1];
    }
}
