package org.catamnesis.followup.protocol;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** How often something is asked for. */
public sealed interface Rhythm {
    /** {@code everyDays 14}. */
    record EveryDays(int days) implements Rhythm {}

    /** {@code everyMonths 3}; a day that a month lacks is its last one. */
    record EveryMonths(int months) implements Rhythm {}

    /** {@code weekdays MON,THU}, or {@code weekdays MON/2} for every other week. */
    record Weekdays(Set<DayOfWeek> days, int everyWeeks) implements Rhythm {
        public Weekdays {
            days = Set.copyOf(days);
        }
    }

    /** {@code onDays 30,90,180}: days since the transplant, rising. */
    record OnDays(List<Integer> days) implements Rhythm {
        public OnDays {
            days = List.copyOf(days);
        }
    }
}
