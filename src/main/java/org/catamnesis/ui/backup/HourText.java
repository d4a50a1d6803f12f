package org.catamnesis.ui.backup;

import java.util.Locale;
import javafx.util.StringConverter;

/** An hour of the day as a clock shows it. */
final class HourText extends StringConverter<Integer> {
    @Override
    public String toString(Integer hour) {
        return hour == null ? "" : String.format(Locale.ROOT, "%02d:00", hour);
    }

    @Override
    public Integer fromString(String text) {
        return Integer.valueOf(text.substring(0, 2));
    }
}
