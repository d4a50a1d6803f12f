package org.catamnesis.cohort.omop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.catamnesis.cohort.tidy.ToldRow;

/** Who the rows of the moment are about: key, day 0, and the days of which anything is told. */
final class Person {
    /** Day 0 of everybody whose policy tells no dates. */
    static final LocalDate DAY_0 = LocalDate.of(2000, 1, 1);

    /** Facts so few days apart are of one period: a transplant and the first blood test after it. */
    private static final long GAP = 30;

    /** Days of observation, both included. */
    record Period(long from, long to) {}

    private final long id;
    private final String studyId;
    private final LocalDate day0;
    private final Map<Long, Long> visits = new HashMap<>();
    private final TreeSet<Long> days = new TreeSet<>();
    private Long entry;

    Person(long id, String studyId, LocalDate day0) {
        this.id = id;
        this.studyId = studyId;
        this.day0 = day0;
    }

    /** Day 0 as a row tells it, directly or by a date and its distance; 2000-01-01 where none is told. */
    static LocalDate day0(ToldRow row) {
        LocalDate told = row.date("index_date");
        if (told != null) return told;
        LocalDate date = row.date("date");
        Long day = row.whole("rel_day");
        return date == null || day == null ? DAY_0 : date.minusDays(day);
    }

    long id() {
        return id;
    }

    String studyId() {
        return studyId;
    }

    LocalDate day0() {
        return day0;
    }

    LocalDate date(Long day) {
        return day == null ? null : day0.plusDays(day);
    }

    /** The patient was seen, or gave blood, on that day: observation begins with the first such day. */
    void seen(Long day) {
        if (day != null && (entry == null || day < entry)) entry = day;
        known(day);
    }

    /** A fact is told of that day: some period holds it. */
    void known(Long day) {
        if (day != null) days.add(day);
    }

    private long entry() {
        return entry == null ? 0 : entry;
    }

    /** The last day of which a fact is told. */
    long last() {
        return days.isEmpty() ? entry() : Math.max(entry(), days.last());
    }

    LocalDate lastDate() {
        return date(last());
    }

    boolean observed(long day) {
        return day >= entry() && day <= last();
    }

    /**
     * From entry to the last fact, and before it the days of what is known from before: nobody was at risk here in the
     * time between them. They are more than thirty days apart.
     */
    List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        for (long day : days.headSet(entry())) add(periods, new Period(day, day));
        add(periods, new Period(entry(), last()));
        return periods;
    }

    private static void add(List<Period> periods, Period next) {
        boolean one = !periods.isEmpty() && next.from() - periods.getLast().to() <= GAP;
        periods.add(one ? new Period(periods.removeLast().from(), next.to()) : next);
    }

    void visited(Long day, long visit) {
        visits.putIfAbsent(day, visit);
    }

    /** The visit on that day, or null. */
    Long visit(Long day) {
        return visits.get(day);
    }
}
