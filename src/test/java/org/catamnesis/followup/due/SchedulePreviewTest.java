package org.catamnesis.followup.due;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolPack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchedulePreviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    static List<Protocol> protocols() {
        return ProtocolPack.shipped().protocols();
    }

    @Test
    void theBkGridIsThatOfTheClinicalContent() {
        List<String> found = preview("kidney-kdigo", "bk", DAY, UnaryOperator.identity());
        assertEquals("2026-02-28", found.getFirst());
        assertEquals("2026-10-31", found.get(8));
        assertEquals("2027-01-31", found.get(9));
        assertEquals("2028-01-31", found.getLast());
        assertEquals(14, found.size());
    }

    @Test
    void theFirstLaboratoryOfALiverIsOnTheNextMondayOrThursday() {
        assertEquals(
                List.of("2026-01-05", "2026-01-08", "2026-01-12"),
                preview("liver-default", "core-lab", LocalDate.of(2026, 1, 1), UnaryOperator.identity())
                        .subList(0, 3));
    }

    @Test
    void aLiversAnnualReviewIsOnEachAnniversaryTheFirstAmongThem() {
        assertEquals(
                List.of("2027-01-31", "2028-01-31"),
                preview("liver-default", "annual-review", DAY, UnaryOperator.identity()));
        assertEquals(
                List.of("2024-06-01", "2025-06-01"),
                preview("liver-default", "annual-review", LocalDate.of(2023, 6, 1), UnaryOperator.identity()));
    }

    @Test
    void closedDaysMoveWhatFallsOnThem() {
        UnaryOperator<LocalDate> mondays = day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        preview("liver-china-outpatient", "visit", DAY, mondays)
                .forEach(day ->
                        assertEquals(DayOfWeek.MONDAY, LocalDate.parse(day).getDayOfWeek()));
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void everySeriesGivesDatesThatRiseWithinTheTimeThatIsLookedAt(Protocol protocol) {
        LocalDate until = DAY.plusMonths(60);
        List<SchedulePreview.Date> dates = new SchedulePreview(UnaryOperator.identity()).of(protocol, DAY, until);
        protocol.series().forEach(series -> {
            List<LocalDate> days = dates.stream()
                    .filter(date -> date.series().equals(series))
                    .map(SchedulePreview.Date::due)
                    .toList();
            assertTrue(days.size() > 0, series.key());
            assertEquals(days.stream().distinct().sorted().toList(), days, series.key());
            assertTrue(!days.getFirst().isBefore(DAY) && !days.getLast().isAfter(until), series.key());
        });
    }

    private static List<String> preview(
            String code, String series, LocalDate transplant, UnaryOperator<LocalDate> nextOpen) {
        Protocol protocol = ProtocolPack.shipped().of(code).orElseThrow();
        Protocol one = protocol.with(List.of(protocol.series(series).orElseThrow()));
        return new SchedulePreview(nextOpen)
                .of(one, transplant, transplant.plusMonths(25)).stream()
                        .map(date -> date.due().toString())
                        .toList();
    }
}
