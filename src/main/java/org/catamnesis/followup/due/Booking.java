package org.catamnesis.followup.due;

import java.time.LocalDate;
import java.util.List;

/**
 * An appointment as due dates see it.
 *
 * @param state as stored: {@code booked}, {@code arrived}, {@code seen}, {@code missed} or {@code cancelled}
 * @param kind what it is for where {@code covers}, the keys of series, is empty
 */
public record Booking(long id, LocalDate day, String state, String kind, List<String> covers) {
    public Booking {
        covers = List.copyOf(covers);
    }

    boolean standing() {
        return state.equals("booked") || state.equals("arrived");
    }
}
