package org.catamnesis.cohort.omop;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.catamnesis.cohort.tidy.ToldRow;

/** Who the rows of the moment are about: key, day 0, and the days from the first contact to the last. */
final class Person {
    /** Day 0 of everybody whose policy tells no dates. */
    static final LocalDate DAY_0 = LocalDate.of(2000, 1, 1);

    private final long id;
    private final String studyId;
    private final LocalDate day0;
    private final Map<Long, Long> visits = new HashMap<>();
    private Long first;
    private long last;

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
        if (day != null && (first == null || day < first)) first = day;
        known(day);
    }

    /** Something is known of that day: observation lasts at least until then. */
    void known(Long day) {
        if (day != null) last = Math.max(last, day);
    }

    LocalDate firstDate() {
        return date(first == null ? 0 : Math.min(first, last));
    }

    LocalDate lastDate() {
        return date(last);
    }

    void visited(Long day, long visit) {
        visits.putIfAbsent(day, visit);
    }

    /** The visit on that day, or null. */
    Long visit(Long day) {
        return visits.get(day);
    }
}
