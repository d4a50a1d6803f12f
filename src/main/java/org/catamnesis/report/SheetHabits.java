package org.catamnesis.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.catamnesis.report.row.Row;

/**
 * What the rows of one document have in common, so that a row that differs is seen.
 *
 * @param intervals whether most rows print one
 * @param gaps by row number, how many numbers are left out before the one printed in front of its name
 */
record SheetHabits(boolean intervals, Map<Integer, Integer> gaps) {
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(\\d{1,3})(?:\\s*[.、)）]|\\s+)\\s*(?=[^\\d\\s.,])");
    private static final double MOST = 0.6;
    private static final int FEWEST_NUMBERED = 4;

    SheetHabits {
        gaps = Map.copyOf(gaps);
    }

    static SheetHabits of(List<Row> rows) {
        long ranged = rows.stream().filter(row -> !row.range().isBlank()).count();
        return new SheetHabits(ranged >= MOST * rows.size(), gaps(rows));
    }

    /** Numbers that rise but leave some out; two columns each count on where they begin. */
    private static Map<Integer, Integer> gaps(List<Row> rows) {
        List<int[]> numbered = new ArrayList<>();
        for (Row row : rows) {
            Matcher number = NUMBERED.matcher(row.name());
            if (number.find()) numbered.add(new int[] {Integer.parseInt(number.group(1)), row.number()});
        }
        if (numbered.size() < Math.max(FEWEST_NUMBERED, MOST * rows.size())) return Map.of();
        Map<Integer, Integer> gaps = new HashMap<>();
        for (int i = 1; i < numbered.size(); i++) {
            int between = numbered.get(i)[1] - numbered.get(i - 1)[1];
            int left = numbered.get(i)[0] - numbered.get(i - 1)[0] - between;
            if (left > 0) gaps.put(numbered.get(i)[1], left);
        }
        return gaps;
    }
}
