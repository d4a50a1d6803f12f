package org.catamnesis.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodayFilterTest {
    private static final TodayLine OVERDUE = TodayLines.line(1, WorkState.OVERDUE, Organ.KIDNEY);
    private static final TodayLine BOOKED = TodayLines.line(2, WorkState.BOOKED, Organ.LIVER);

    @Test
    void withoutAFilterEverythingIsInSightButWhatWaits() {
        assertTrue(TodayFilter.ALL.shows(OVERDUE, TodayLines.DAY));
        TodayLine waits = TodayLines.line(OVERDUE.item(), TodayLines.DAY.plusDays(1), false);
        assertFalse(TodayFilter.ALL.shows(waits, TodayLines.DAY));
        assertTrue(TodayFilter.ALL.later(true).shows(waits, TodayLines.DAY));
        assertFalse(TodayFilter.ALL.later(true).shows(OVERDUE, TodayLines.DAY));
        TodayLine dayHasCome = TodayLines.line(OVERDUE.item(), TodayLines.DAY, false);
        assertTrue(TodayFilter.ALL.shows(dayHasCome, TodayLines.DAY));
    }

    @Test
    void aStatePressedAgainShowsEverything() {
        TodayFilter only = TodayFilter.ALL.only(WorkState.OVERDUE);
        assertEquals(List.of(true, false), shown(only));
        assertEquals(List.of(true, true), shown(only.only(WorkState.OVERDUE)));
        assertEquals(List.of(false, true), shown(only.only(WorkState.BOOKED)));
        assertEquals(List.of(true, true), shown(only.with(WorkState.BOOKED)));
        assertEquals(TodayFilter.ALL, only.with(WorkState.OVERDUE));
    }

    @Test
    void anOrganAndOnesOwnPatientsNarrowTheList() {
        assertEquals(List.of(true, false), shown(TodayFilter.ALL.with(Organ.KIDNEY)));
        assertEquals(List.of(false, false), shown(TodayFilter.ALL.mine(true)));
        TodayLine own = TodayLines.line(BOOKED.item(), null, true);
        assertTrue(TodayFilter.ALL.mine(true).shows(own, TodayLines.DAY));
        TodayLine withoutGraft = TodayLines.line(TodayLines.item(3, WorkState.TASK, null, "task", null), null, false);
        assertTrue(TodayFilter.ALL.shows(withoutGraft, TodayLines.DAY));
        assertFalse(TodayFilter.ALL.with(Organ.LIVER).shows(withoutGraft, TodayLines.DAY));
    }

    @Test
    void aViewIsKeptAsText() {
        TodayFilter view =
                new TodayFilter(Set.of(WorkState.MISSED, WorkState.OVERDUE), Organ.KIDNEY, true, false, Grouping.DAY);
        assertEquals("state=overdue,missed organ=kidney mine group=day", view.text());
        assertEquals(view, TodayFilter.read(view.text()));
        TodayFilter later = TodayFilter.ALL.later(true).by(Grouping.PATIENT);
        assertEquals(later, TodayFilter.read(later.text()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "state=gone organ=wing group=moon whatever", "state=", "=", "group=none group=none"})
    void whatCannotBeUnderstoodIsLeftOut(String text) {
        assertEquals(TodayFilter.ALL, TodayFilter.read(text));
    }

    @Test
    void savedViewsAreSeveralTextsWithoutDoubles() {
        assertEquals(
                List.of(TodayFilter.ALL.only(WorkState.OVERDUE), TodayFilter.ALL.with(Organ.LIVER)),
                TodayViews.read("state=overdue group=none|organ=liver group=none|state=overdue||"));
    }

    private static List<Boolean> shown(TodayFilter filter) {
        return List.of(filter.shows(OVERDUE, TodayLines.DAY), filter.shows(BOOKED, TodayLines.DAY));
    }
}
