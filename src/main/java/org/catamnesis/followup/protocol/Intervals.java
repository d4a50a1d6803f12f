package org.catamnesis.followup.protocol;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.catamnesis.followup.protocol.Rhythm.EveryDays;
import org.catamnesis.followup.protocol.Rhythm.EveryMonths;
import org.catamnesis.followup.protocol.Rhythm.OnDays;
import org.catamnesis.followup.protocol.Rhythm.Weekdays;

/** How far apart the days of a rhythm are. */
public final class Intervals {
    private static final int SHORTEST_MONTH = 28;
    private static final int WEEK = 7;

    private Intervals() {}

    /** The least number of days from one to the next; 0 for a rhythm without days, a very large one where there is a single day. */
    public static int shortest(Rhythm rhythm) {
        return switch (rhythm) {
            case EveryDays(int days) -> days;
            case EveryMonths(int months) -> months * SHORTEST_MONTH;
            case Weekdays(Set<DayOfWeek> days, int weeks) -> shortest(days, weeks);
            case OnDays(List<Integer> days) -> shortest(days);
        };
    }

    private static int shortest(Set<DayOfWeek> days, int weeks) {
        if (days.isEmpty()) return 0;
        List<Integer> values = days.stream().map(DayOfWeek::getValue).sorted().toList();
        int around = WEEK * weeks - values.getLast() + values.getFirst();
        return Math.min(around, values.size() == 1 ? around : shortest(values));
    }

    private static int shortest(List<Integer> days) {
        if (days.isEmpty()) return 0;
        int least = Integer.MAX_VALUE;
        for (int at = 1; at < days.size(); at++) least = Math.min(least, days.get(at) - days.get(at - 1));
        return least;
    }
}
