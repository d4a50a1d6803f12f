package org.catamnesis.ui.today;

/** A row of the list. */
sealed interface TodayRow {
    /** Heads the lines below it; the title is a patient's where the list is grouped by patient. */
    record Head(String title, int count) implements TodayRow {}

    record Line(TodayLine line) implements TodayRow {}
}
