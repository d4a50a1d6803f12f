package org.catamnesis.ui.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypedTimeTest {
    @Test
    void readsATimeAsPeopleTypeIt() {
        var expected = Optional.of(new TypedTime(LocalDateTime.of(2026, 9, 14, 8, 21), true));
        assertEquals(
                List.of(expected, expected, expected, expected, expected),
                Stream.of("2026-09-14 08:21", "2026/9/14 8:21", "20260914 0821", "2026年9月14日 8点21分", "2026-09-14T08:21")
                        .map(TypedTime::parse)
                        .toList());
    }

    @Test
    void aDateAloneHasNoKnownTime() {
        assertEquals(
                Optional.of(new TypedTime(LocalDateTime.of(2026, 9, 14, 0, 0), false)), TypedTime.parse("2026-09-14"));
    }

    @Test
    void whatIsNoTimeIsNothing() {
        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Stream.of("", "yesterday", "2026-02-30", "2026-09-14 24:01")
                        .map(TypedTime::parse)
                        .toList());
    }
}
