package org.catamnesis.ui.cohorts;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.catamnesis.cohort.Range;

/** Two numbers as they are typed; an empty one leaves its end open. */
final class TypedRange {
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");

    StringProperty from() {
        return from;
    }

    StringProperty to() {
        return to;
    }

    /** Empty while it is not a range. */
    Optional<Range> range() {
        if (!isWhole(from.get()) || !isWhole(to.get())) {
            return Optional.empty();
        }
        Integer low = whole(from.get());
        Integer high = whole(to.get());
        return low != null && high != null && low > high ? Optional.empty() : Optional.of(new Range(low, high));
    }

    void show(Range range) {
        from.set(range.from() == null ? "" : range.from().toString());
        to.set(range.to() == null ? "" : range.to().toString());
    }

    void onChange(Runnable action) {
        from.subscribe((_, _) -> action.run());
        to.subscribe((_, _) -> action.run());
    }

    /** Whether it is empty or a whole number of at most six digits; {@code -30} is a day before the transplant. */
    static boolean isWhole(String typed) {
        return typed == null || typed.strip().matches("|-?\\d{1,6}");
    }

    private static Integer whole(String typed) {
        return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
    }
}
