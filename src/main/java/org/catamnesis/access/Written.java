package org.catamnesis.access;

import java.util.HashMap;
import java.util.Map;
import org.catamnesis.clinic.MarkedRow;
import org.catamnesis.clinic.RowTally;

/** What the entries of a trail say was written, gathered entry by entry. */
final class Written {
    /** The last state of a row that is replaced in its place. */
    record State(long entry, RowTally tally) {}

    private final ChangeSums sums = new ChangeSums();
    private final Map<String, State> states = new HashMap<>();

    ChangeSums sums() {
        return sums;
    }

    /** By {@code table/row id}. */
    Map<String, State> states() {
        return states;
    }

    /** Takes in {@code account/1=1:…;lab_result=21:…} of one entry. */
    void add(String written, long entry, long change, boolean beginning) {
        for (int from = 0; from < written.length(); ) {
            int end = written.indexOf(';', from);
            if (end < 0) end = written.length();
            int equals = written.indexOf('=', from);
            String place = written.substring(from, equals);
            RowTally tally = RowTally.ofText(written.substring(equals + 1, end));
            if (place.indexOf('/') >= 0) states.put(place, new State(entry, tally));
            else sums.written(place, beginning ? MarkedRow.NO_CHANGE : change, entry, tally);
            from = end + 1;
        }
    }
}
