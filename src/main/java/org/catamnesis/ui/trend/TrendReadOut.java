package org.catamnesis.ui.trend;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.followup.TrendPoints;
import org.catamnesis.plot.ChartView;
import org.catamnesis.plot.Cursor;
import org.catamnesis.plot.EventMark;
import org.catamnesis.plot.Hit;
import org.catamnesis.plot.Selection;
import org.catamnesis.ui.common.ChartSight;
import org.catamnesis.ui.common.Words;

/** What the cursor points at or the chosen period is, in words. */
record TrendReadOut(Words words, ChartSight sight, TrendPoints points) {
    private static final double SAME_DAY = 0.999;

    String text() {
        ChartView view = sight.view().get();
        if (view == null) {
            return "";
        }
        Cursor cursor = sight.cursor().get();
        Selection chosen = sight.selection().get();
        if (chosen != null && (cursor == null || cursor.hit().isEmpty())) {
            var axis = view.chart().axis();
            return words.now(
                    "trend.selected", axis.text(Math.floor(chosen.from())), axis.text(Math.floor(chosen.to())));
        }
        if (cursor == null) {
            return words.now("trend.hint");
        }
        if (!sight.aside().get().isEmpty()) {
            return sight.aside().get();
        }
        return cursor.hit().map(hit -> about(hit, view)).orElseGet(() -> moment(view, cursor.time()));
    }

    private String about(Hit hit, ChartView view) {
        Optional<String> broken = Optional.of(hit.point().breakBefore())
                .filter(reason -> !reason.isEmpty())
                .map(reason -> words.now("trend.broken-before", reason));
        return Stream.of(
                        Optional.of(points.sentence(
                                hit.point().id(), words.messages().get())),
                        broken,
                        Optional.of(events(view, hit.point().time())))
                .flatMap(Optional::stream)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static String moment(ChartView view, double time) {
        String events = events(view, time);
        String when = view.chart().axis().text(Math.floor(time));
        return events.isEmpty() ? when : when + " · " + events;
    }

    /** What happened on the day of this time, and the stays that it lies in. */
    private static String events(ChartView view, double time) {
        List<String> there = view.chart().events().stream()
                .filter(event -> touches(event, Math.floor(time)))
                .map(EventMark::label)
                .toList();
        return String.join(", ", there);
    }

    private static boolean touches(EventMark event, double day) {
        return event.from() < day + SAME_DAY && event.to() >= day;
    }
}
