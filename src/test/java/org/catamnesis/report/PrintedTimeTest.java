package org.catamnesis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrintedTimeTest {

    private static void assertTime(String expected, String printed, DateOrder order) {
        assertEquals(
                Optional.of(new PrintedTime(LocalDateTime.parse(expected), true, true)),
                PrintedTime.parse(printed, order),
                printed);
    }

    private static void assertDay(String expected, String printed, DateOrder order) {
        assertEquals(
                Optional.of(new PrintedTime(LocalDateTime.parse(expected + "T00:00"), false, true)),
                PrintedTime.parse(printed, order),
                printed);
    }

    @Test
    void timesAreReadAsReportsPrintThem() {
        assertTime("2026-09-14T08:21", "2026-09-14 08:21", DateOrder.UNKNOWN);
        assertTime("2025-12-31T08:31", "2025-12-3108:31", DateOrder.UNKNOWN);
        assertTime("2025-12-03T08:31", "2025年12月3日 8时31分", DateOrder.UNKNOWN);
        assertTime("2023-05-14T11:03", "14/5/2023 11:03:00AM", DateOrder.UNKNOWN);
        assertTime("2022-05-30T14:10:49", "30/5/2022 2:10:49PM", DateOrder.UNKNOWN);
        assertTime("2026-02-27T14:25", "27-Feb-2026, 02:25 PM", DateOrder.UNKNOWN);
        assertTime("2021-01-04T09:22", "4 janvier 2021, 09:22 +0100", DateOrder.UNKNOWN);
        assertTime("2026-09-14T08:21", "14.09.2026 08:21 Uhr", DateOrder.UNKNOWN);
        assertTime("2024-12-02T15:11", "03:11 PM 02 Dec, 2024", DateOrder.UNKNOWN);
        assertTime("2024-03-04T10:00", "03/04/24 10:00", DateOrder.MONTH_FIRST);
    }

    @Test
    void daysStandForMidnight() {
        assertDay("2023-11-14", "14/11/2023", DateOrder.UNKNOWN);
        assertDay("2025-07-25", "2025/07/25", DateOrder.UNKNOWN);
        assertDay("2024-04-03", "03/04/2024", DateOrder.DAY_FIRST);
        assertDay("2024-03-04", "March 4, 2024", DateOrder.UNKNOWN);
    }

    @Test
    void aDayThatMayBeAMonthIsNotCertain() {
        assertEquals(
                Optional.of(new PrintedTime(LocalDateTime.parse("2024-04-03T00:00"), false, false)),
                PrintedTime.parse("03/04/2024", DateOrder.UNKNOWN));
    }

    @Test
    void whatIsNoDayIsNone() {
        for (String text : List.of("02 Dec, 2X", "31/02/2024", "12.5", "", "45/45/2024")) {
            assertEquals(Optional.empty(), PrintedTime.parse(text, DateOrder.UNKNOWN), text);
        }
    }

    @Test
    void oneDateSettlesTheOrderOfAll() {
        assertEquals(DateOrder.DAY_FIRST, DateOrder.of(List.of("03/04/2024", "DOB 25/12/1980")));
        assertEquals(DateOrder.MONTH_FIRST, DateOrder.of(List.of("03/04/2024", "12/25/1980")));
        assertEquals(DateOrder.DAY_FIRST, DateOrder.of(List.of("Data di nascita 03/04/1980")));
        assertEquals(DateOrder.UNKNOWN, DateOrder.of(List.of("Collected 03/04/2024")));
        assertEquals(DateOrder.UNKNOWN, DateOrder.of(List.of("25/12/1980", "12/25/1980")));
    }
}
