package org.catamnesis.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.language.Language;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Words;
import org.junit.jupiter.api.Test;

class TodayRowsTest {
    private static final TodayLine FIRST = TodayLines.line(1, WorkState.OVERDUE, Organ.KIDNEY);
    private static final TodayLine SECOND = TodayLines.line(2, WorkState.BOOKED, Organ.LIVER);
    private static final TodayLine THIRD = TodayLines.line(
            TodayLines.item(1, WorkState.OVERDUE, Organ.KIDNEY, "visit", TodayLines.DAY.minusDays(1)), null, false);
    private final Words words = new Words(Language.ENGLISH);

    @Test
    void withoutGroupsTheOrderStays() {
        assertEquals(List.of(row(FIRST), row(SECOND), row(THIRD)), rows(Grouping.NONE));
    }

    @Test
    void statesStandInTheOrderInWhichTheyPress() {
        assertEquals(
                List.of(
                        new TodayRow.Head("Overdue", 2),
                        row(FIRST),
                        row(THIRD),
                        new TodayRow.Head("Booked", 1),
                        row(SECOND)),
                new TodayRows(words).of(List.of(SECOND, FIRST, THIRD), Grouping.STATE));
    }

    @Test
    void thePatientWithWhatPressesMostComesFirst() {
        assertEquals(
                List.of(new TodayRow.Head("测试1", 2), row(FIRST), row(THIRD), new TodayRow.Head("测试2", 1), row(SECOND)),
                rows(Grouping.PATIENT));
    }

    @Test
    void hiddenNamesAreHiddenInTheHeadsToo() {
        words.privacy().toggle();
        assertEquals(
                new TodayRow.Head(words.privacy().name(FIRST.patient()), 2),
                rows(Grouping.PATIENT).getFirst());
    }

    @Test
    void kindsAndDaysHeadTheirLines() {
        assertEquals(
                List.of(
                        new TodayRow.Head("Blood test", 2),
                        row(FIRST),
                        row(SECOND),
                        new TodayRow.Head("Visit", 1),
                        row(THIRD)),
                rows(Grouping.KIND));
        TodayLine noDay = TodayLines.line(TodayLines.item(4, WorkState.TASK, null, "task", null), null, false);
        assertEquals(
                List.of(
                        new TodayRow.Head("No day", 1),
                        row(noDay),
                        new TodayRow.Head("2026-09-13", 1),
                        row(SECOND),
                        new TodayRow.Head("2026-09-14", 2),
                        row(FIRST),
                        row(THIRD)),
                new TodayRows(words).of(List.of(FIRST, SECOND, THIRD, noDay), Grouping.DAY));
    }

    private List<TodayRow> rows(Grouping grouping) {
        return new TodayRows(words).of(List.of(FIRST, SECOND, THIRD), grouping);
    }

    private static TodayRow row(TodayLine line) {
        return new TodayRow.Line(line);
    }
}
