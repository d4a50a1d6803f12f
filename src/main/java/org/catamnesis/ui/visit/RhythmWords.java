package org.catamnesis.ui.visit;

import java.util.stream.Collectors;
import org.catamnesis.followup.protocol.Rhythm;
import org.catamnesis.ui.common.Words;

/** Rhythms in words. */
record RhythmWords(Words words) {
    /** Null is not at all. */
    String of(Rhythm rhythm) {
        return switch (rhythm) {
            case null -> words.now("visit.not-at-all");
            case Rhythm.EveryDays(int days) -> words.now("visit.rhythm-days", days);
            case Rhythm.EveryMonths(int months) -> words.now("visit.rhythm-months", months);
            case Rhythm.Weekdays weekdays ->
                words.now(
                        "visit.rhythm-weekdays",
                        weekdays.days().stream()
                                .sorted()
                                .map(day -> day.getDisplayName(
                                        java.time.format.TextStyle.SHORT,
                                        words.language().locale()))
                                .collect(Collectors.joining(" ")),
                        weekdays.everyWeeks());
            case Rhythm.OnDays(var days) ->
                words.now(
                        "visit.rhythm-on-days",
                        days.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        };
    }
}
