package org.catamnesis.followup.due;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** On which days an analyte was measured; kept small, for there may be millions. Future days may be among them. */
public final class ResultDays {
    public static final ResultDays NONE = new ResultDays(Map.of());

    private final Map<String, int[]> days;

    /** @param days days of the epoch by analyte, in any order */
    public ResultDays(Map<String, int[]> days) {
        Map<String, int[]> sorted = new TreeMap<>();
        days.forEach((analyte, one) ->
                sorted.put(analyte, IntStream.of(one).sorted().distinct().toArray()));
        this.days = sorted;
    }

    /** Rising days of the epoch, none twice, in the half-open range. */
    int[] between(String analyte, LocalDate from, LocalDate toExclusive) {
        int[] all = days.getOrDefault(analyte, new int[0]);
        return Arrays.copyOfRange(all, place(all, from), place(all, toExclusive));
    }

    /** Whether it was measured from one day to another, both inclusive. */
    public boolean any(String analyte, LocalDate from, LocalDate to) {
        return between(analyte, from, to.plusDays(1)).length > 0;
    }

    private static int place(int[] all, LocalDate day) {
        int found = Arrays.binarySearch(all, (int) day.toEpochDay());
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof ResultDays that) || !days.keySet().equals(that.days.keySet())) return false;
        return days.entrySet().stream().allMatch(one -> Arrays.equals(one.getValue(), that.days.get(one.getKey())));
    }

    @Override
    public int hashCode() {
        return days.keySet().hashCode();
    }
}
