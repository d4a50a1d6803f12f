package org.catamnesis.cohort.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallCellsTest {
    private static final SmallCells ELEVEN = new SmallCells(SmallCells.USUAL_THRESHOLD);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            40 8 52     | *   <11 52  100
            40 12 48    | 40  12  48  100
            0 8 50      | 0   <11 *   58
            5 7 30      | <11 <11 30  42
            1 1 98      | <11 <11 *   100
            10 10 40    | <11 <11 *   60
            3           | *   *
            3 0 0       | <11 0   0   <11
            4 5         | *   *   *
            0 0         | 0   0   0
            8 8 200     | <11 <11 200 216
            8 20 20 52  | <11 *   20  52  100
            """)
    void aTotalDoesNotGiveASmallGroupAway(String counts, String told) {
        List<Integer> groups =
                Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();
        assertEquals(told.replaceAll(" +", " "), String.join(" ", texts(ELEVEN.line(groups))));
    }

    @Test
    void aTableHidesMoreInTheRowAndInTheColumn() {
        CountTable table = ELEVEN.table(new int[][] {{40, 8, 52}, {30, 25, 45}, {60, 70, 80}});
        assertEquals(
                List.of(
                        "*", "<11", "52", "100", "*", "*", "45", "100", "60", "70", "80", "210", "130", "103", "177",
                        "410"),
                texts(table));
        assertEquals(4, table.hidden());
        assertTrue(table.count(0, 1).isEmpty());
        assertEquals(52, table.count(0, 2).orElseThrow());
    }

    @Test
    void aTotalThatIsToldElsewhereIsNeverCountedOnToHideAnything() {
        assertEquals(List.of("<11", "*", "58"), texts(ELEVEN.parts(List.of(8, 50))));
        assertEquals(List.of("*", "*", "20"), texts(ELEVEN.parts(List.of(10, 10))));
        CountTable totals = ELEVEN.parts(List.of(40, 12, 5));
        assertEquals(List.of("40", "*", "<11", "57"), texts(totals));
        CountTable table = ELEVEN.table(new int[][] {{25, 12, 0}, {15, 0, 5}}, totals);
        assertEquals(List.of("*", "*", "0", "37", "*", "0", "<11", "20", "40", "*", "<11", "57"), texts(table));
    }

    @Test
    void whereRowsLeaveEverythingIsTold() {
        assertEquals(List.of("1", "2", "3"), texts(Policy.P2.smallCells().line(List.of(1, 2))));
        assertEquals("3", Policy.P3.smallCells().text(3));
        assertEquals("<11", Policy.P4.smallCells().text(3));
        assertEquals("0", Policy.P4.smallCells().text(0));
    }

    @Test
    void stepsAreToldOnlyWhereNeitherTheyNorWhatWasLostUntilTheToldEndIsSmall() {
        assertEquals(
                List.of(Optional.of(120), Optional.empty(), Optional.of(100), Optional.empty(), Optional.of(89)),
                ELEVEN.stepsTo(List.of(120, 110, 100, 94, 89)));
    }

    /** Every table that fits what is told is tried: each small count must be able to be more than one number. */
    @Test
    void nobodyWhoTriesEveryTableFindsASmallCount() {
        SmallCells four = new SmallCells(4);
        Random random = new Random(11);
        for (int round = 0; round < 60; round++) {
            int[][] counts = new int[2][2 + random.nextInt(2)];
            for (int[] row : counts) for (int i = 0; i < row.length; i++) row[i] = random.nextInt(9);
            CountTable told = four.table(counts);
            if (told.hidden() == told.rows() * told.columns()) continue;
            for (int row = 0; row < counts.length; row++) {
                for (int column = 0; column < counts[row].length; column++) {
                    if (!four.small(counts[row][column])) continue;
                    assertTrue(told.count(row, column).isEmpty());
                    assertTrue(
                            possible(told, counts, row, column) > 1, Arrays.deepToString(counts) + " " + texts(told));
                }
            }
        }
    }

    private static int possible(CountTable told, int[][] counts, int row, int column) {
        boolean[] seen = new boolean[4];
        int[][] guess = new int[counts.length][counts[0].length];
        guess(told, guess, 0, row, column, seen);
        int possible = 0;
        for (boolean each : seen) if (each) possible++;
        return possible;
    }

    private static void guess(CountTable told, int[][] guess, int place, int row, int column, boolean[] seen) {
        int columns = guess[0].length;
        if (place == guess.length * columns) {
            if (fits(told, guess)) seen[guess[row][column]] = true;
            return;
        }
        int r = place / columns;
        int c = place % columns;
        String text = told.text(r, c);
        int low = text.equals("<4") ? 1 : text.equals("*") ? 4 : Integer.parseInt(text);
        int high = text.equals("<4") ? 3 : text.equals("*") ? 9 : low;
        for (int value = low; value <= high; value++) {
            guess[r][c] = value;
            guess(told, guess, place + 1, row, column, seen);
        }
    }

    private static boolean fits(CountTable told, int[][] guess) {
        int rows = guess.length;
        int columns = guess[0].length;
        int all = 0;
        for (int row = 0; row < rows; row++) {
            int sum = Arrays.stream(guess[row]).sum();
            if (!fits(told.text(row, columns), sum)) return false;
            all += sum;
        }
        for (int column = 0; column < columns; column++) {
            int sum = 0;
            for (int[] each : guess) sum += each[column];
            if (!fits(told.text(rows, column), sum)) return false;
        }
        return fits(told.text(rows, columns), all);
    }

    private static boolean fits(String text, int sum) {
        return switch (text) {
            case "<4" -> sum > 0 && sum < 4;
            case "*" -> sum >= 4;
            default -> Integer.parseInt(text) == sum;
        };
    }

    private static List<String> texts(CountTable table) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++)
            for (int column = 0; column < table.columns(); column++) texts.add(table.text(row, column));
        return texts;
    }
}
