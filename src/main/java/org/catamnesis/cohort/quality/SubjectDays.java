package org.catamnesis.cohort.quality;

import java.util.Arrays;

/** The days of one subject's rows in one table; the array grows and is used again for the next subject. */
final class SubjectDays {
    private static final int FIRST_SIZE = 64;
    private long[] days = new long[FIRST_SIZE];
    private int size;

    void add(long day) {
        if (size == days.length) days = Arrays.copyOf(days, size * 2);
        days[size++] = day;
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    long day(int place) {
        return days[place];
    }

    void sort() {
        Arrays.sort(days, 0, size);
    }

    /** Whether one of the sorted days is at most so many away. */
    boolean near(long day, long distance) {
        int place = Arrays.binarySearch(days, 0, size, day);
        if (place >= 0) return true;
        int next = -place - 1;
        return next < size && days[next] - day <= distance || next > 0 && day - days[next - 1] <= distance;
    }
}
