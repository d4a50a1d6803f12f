package org.catamnesis.cohort;

import java.util.Comparator;
import java.util.List;
import org.catamnesis.medication.Dosing;

/** On how many days a drug was taken; a day with two doses is one day. */
final class Exposure {
    private Exposure() {}

    /**
     * @param dosings of one drug
     * @param lastDay the last day on which an open end is known to have gone on
     */
    static long days(Member member, List<Dosing> dosings, Range window, long lastDay) {
        long sum = 0;
        long counted = Long.MIN_VALUE;
        for (Dosing dosing :
                dosings.stream().sorted(Comparator.comparing(Dosing::startDay)).toList()) {
            long first = member.day(dosing.startDay());
            long last = dosing.endDay() == null ? lastDay : Math.min(member.day(dosing.endDay()), lastDay);
            if (window.from() != null) first = Math.max(first, window.from());
            if (window.to() != null) last = Math.min(last, window.to());
            if (counted != Long.MIN_VALUE) first = Math.max(first, counted + 1);
            if (last < first) continue;
            sum += last - first + 1;
            counted = last;
        }
        return sum;
    }
}
