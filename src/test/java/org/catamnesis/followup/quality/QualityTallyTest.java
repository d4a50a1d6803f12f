package org.catamnesis.followup.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.catamnesis.followup.protocol.LineKind;
import org.junit.jupiter.api.Test;

class QualityTallyTest {
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final Set<LineKind> ALL = EnumSet.allOf(LineKind.class);
    private final QualityTally tally = new QualityTally(AUGUST, SEPTEMBER);

    @Test
    void whatWasDueIsWhatBecameOfIt() {
        add("liver", LineKind.LAB, 8, 10, 0, Outcome.IN_WINDOW);
        add("liver", LineKind.LAB, 8, 12, 5, Outcome.LATE);
        add("liver", LineKind.LAB, 8, 14, 9, Outcome.LATE);
        add("liver", LineKind.VISIT, 8, 31, 20, Outcome.LATE);
        add("liver", LineKind.VISIT, 8, 20, null, Outcome.MISSED);
        add("liver", LineKind.LAB, 8, 21, null, Outcome.LOST);
        add("liver", LineKind.LAB, 8, 29, null, Outcome.OPEN);
        add("liver", LineKind.LAB, 8, 30, null, Outcome.LAPSED);
        assertEquals(
                List.of(new QualityLine("liver", AUGUST, 6, 1, 3, 1, 1, 1, 9.0, Map.of())),
                tally.board().lines(ALL));
    }

    @Test
    void kindsAreToldApartAndTheMedianOfTwoLiesBetweenThem() {
        add("liver", LineKind.LAB, 8, 12, 5, Outcome.LATE);
        add("liver", LineKind.LAB, 8, 14, 8, Outcome.LATE);
        add("liver", LineKind.VISIT, 8, 1, 30, Outcome.LATE);
        QualityBoard board = tally.board();
        assertEquals(
                new QualityLine("liver", AUGUST, 2, 0, 2, 0, 0, 0, 6.5, Map.of()),
                board.lines(Set.of(LineKind.LAB)).getFirst());
        assertEquals(
                new QualityLine("liver", AUGUST, 0, 0, 0, 0, 0, 0, null, Map.of()),
                board.lines(Set.of(LineKind.SCALE)).getFirst());
    }

    @Test
    void protocolsAndMonthsAreLinesAndTotalsAddThemUp() {
        add("kidney", LineKind.LAB, 9, 1, 0, Outcome.IN_WINDOW);
        add("liver", LineKind.LAB, 8, 1, 1, Outcome.LATE);
        add("liver", LineKind.LAB, 9, 30, 2, Outcome.LATE);
        QualityBoard board = tally.board();
        assertEquals(
                List.of("kidney 2026-09", "liver 2026-09", "liver 2026-08"),
                board.lines(ALL).stream()
                        .map(line -> line.protocol() + ' ' + line.month())
                        .toList());
        assertEquals(new QualityLine(null, null, 3, 1, 2, 0, 0, 0, 1.5, Map.of()), board.total(null, ALL));
        assertEquals(new QualityLine("liver", null, 2, 0, 2, 0, 0, 0, 1.5, Map.of()), board.total("liver", ALL));
        assertEquals(
                new QualityLine(null, SEPTEMBER, 2, 1, 1, 0, 0, 0, 2.0, Map.of()), board.month(null, SEPTEMBER, ALL));
    }

    @Test
    void whatIsDueOutsideOfTheMonthsIsNotCounted() {
        add("liver", LineKind.LAB, 7, 31, 0, Outcome.IN_WINDOW);
        tally.add("liver", YearMonth.of(2026, 10), QualityField.PHONE, true);
        assertTrue(tally.board().isEmpty());
    }

    @Test
    void eachFieldSaysHowManyHaveItAndHowManyLackIt() {
        tally.add("liver", AUGUST, QualityField.PHONE, true);
        tally.add("liver", AUGUST, QualityField.PHONE, false);
        tally.add("liver", AUGUST, QualityField.PHONE, true);
        tally.add("kidney", SEPTEMBER, QualityField.PHONE, false);
        QualityBoard board = tally.board();
        Share liver = board.total("liver", ALL).field(QualityField.PHONE);
        assertEquals(new Share(2, 3), liver);
        assertEquals(1, liver.missing());
        assertEquals(new Share(2, 4), board.total(null, ALL).field(QualityField.PHONE));
        assertEquals(Share.NONE, board.total("liver", ALL).field(QualityField.DONOR));
    }

    @Test
    void percentsSayAllAndNoneOnlyWhereItIsSo() {
        assertEquals(99, new Share(999, 1000).percent());
        assertEquals(1, new Share(1, 1000).percent());
        assertEquals(50, new Share(1, 2).percent());
        assertEquals(100, new Share(2, 2).percent());
        assertEquals(0, Share.NONE.percent());
        assertThrows(IllegalArgumentException.class, () -> new Share(2, 1));
    }

    private void add(String protocol, LineKind kind, int month, int day, Integer daysLate, Outcome outcome) {
        LocalDate due = LocalDate.of(2026, month, day);
        LocalDate done = daysLate == null ? null : due.plusDays(daysLate);
        tally.add(protocol, new Occurrence("series", kind, due, due.minusDays(2), due.plusDays(2), done, outcome));
    }
}
