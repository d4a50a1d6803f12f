package org.catamnesis.ui.today;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.catamnesis.ui.common.Words;

/** Lines as they stand together. */
record TodayRows(Words words) {

    /** @param lines what presses most first */
    List<TodayRow> of(List<TodayLine> lines, Grouping grouping) {
        return switch (grouping) {
            case NONE -> lines.stream().<TodayRow>map(TodayRow.Line::new).toList();
            case STATE ->
                rows(
                        grouped(lines, new TreeMap<>(), line -> line.item().state()),
                        state -> words.now("work-state." + state.code()));
            case PATIENT ->
                rows(
                        grouped(lines, new LinkedHashMap<>(), TodayLine::patient),
                        patient -> words.privacy().name(patient));
            case KIND ->
                rows(
                        grouped(lines, new TreeMap<>(), line -> line.item().kind()),
                        kind -> words.now("today.kind-" + kind));
            case DAY ->
                rows(
                        grouped(
                                lines,
                                new TreeMap<>(),
                                line -> line.item().due() == null
                                        ? ""
                                        : line.item().due().toString()),
                        day -> day.isEmpty() ? words.now("today.no-day") : day);
        };
    }

    private static <K> Map<K, List<TodayLine>> grouped(
            List<TodayLine> lines, Map<K, List<TodayLine>> groups, Function<TodayLine, K> key) {
        for (TodayLine line : lines)
            groups.computeIfAbsent(key.apply(line), _ -> new ArrayList<>()).add(line);
        return groups;
    }

    private static <K> List<TodayRow> rows(Map<K, List<TodayLine>> groups, Function<K, String> title) {
        List<TodayRow> rows = new ArrayList<>();
        groups.forEach((key, lines) -> {
            rows.add(new TodayRow.Head(title.apply(key), lines.size()));
            for (TodayLine line : lines) rows.add(new TodayRow.Line(line));
        });
        return rows;
    }
}
