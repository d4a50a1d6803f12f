package org.catamnesis.followup.quality;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.catamnesis.followup.protocol.LineKind;

/** How well follow-up was kept in a period, by protocol and month, for all that was due or some kinds of it. */
public final class QualityBoard {
    private final YearMonth first;
    private final YearMonth last;
    private final Map<String, Map<YearMonth, Counted>> counted;

    record Counted(
            Map<LineKind, Map<Outcome, Integer>> outcomes,
            Map<LineKind, int[]> late,
            Map<QualityField, Share> fields) {}

    QualityBoard(YearMonth first, YearMonth last, Map<String, Map<YearMonth, Counted>> counted) {
        this.first = first;
        this.last = last;
        this.counted = counted;
    }

    public YearMonth first() {
        return first;
    }

    public YearMonth last() {
        return last;
    }

    public boolean isEmpty() {
        return counted.isEmpty();
    }

    /** Codes of the protocols that anything was counted for. */
    public List<String> protocols() {
        return List.copyOf(counted.keySet());
    }

    /** By protocol, the newest month first. */
    public List<QualityLine> lines(Set<LineKind> kinds) {
        List<QualityLine> lines = new ArrayList<>();
        counted.forEach((protocol, months) -> months.entrySet().stream()
                .sorted(Map.Entry.<YearMonth, Counted>comparingByKey(Comparator.reverseOrder()))
                .forEach(month -> lines.add(line(protocol, month.getKey(), List.of(month.getValue()), kinds))));
        return lines;
    }

    /** All months of one protocol together; of all protocols where it is null. */
    public QualityLine total(String protocol, Set<LineKind> kinds) {
        List<Counted> parts = counted.entrySet().stream()
                .filter(one -> protocol == null || one.getKey().equals(protocol))
                .flatMap(one -> one.getValue().values().stream())
                .toList();
        return line(protocol, null, parts, kinds);
    }

    /** One month of all protocols together, or of one. */
    public QualityLine month(String protocol, YearMonth month, Set<LineKind> kinds) {
        List<Counted> parts = counted.entrySet().stream()
                .filter(one -> protocol == null || one.getKey().equals(protocol))
                .flatMap(one -> one.getValue().entrySet().stream())
                .filter(one -> one.getKey().equals(month))
                .map(Map.Entry::getValue)
                .toList();
        return line(protocol, month, parts, kinds);
    }

    private static QualityLine line(String protocol, YearMonth month, Collection<Counted> parts, Set<LineKind> kinds) {
        Map<Outcome, Integer> sum = new EnumMap<>(Outcome.class);
        Map<QualityField, Share> fields = new TreeMap<>();
        for (Counted part : parts) {
            kinds.forEach(kind -> part.outcomes()
                    .getOrDefault(kind, Map.of())
                    .forEach((outcome, count) -> sum.merge(outcome, count, Integer::sum)));
            part.fields().forEach((field, share) -> fields.merge(field, share, Share::plus));
        }
        int[] late = parts.stream()
                .flatMap(part -> kinds.stream().map(kind -> part.late().getOrDefault(kind, new int[0])))
                .flatMapToInt(IntStream::of)
                .sorted()
                .toArray();
        int due = EnumSet.allOf(Outcome.class).stream()
                .filter(Outcome::settled)
                .mapToInt(outcome -> sum.getOrDefault(outcome, 0))
                .sum();
        return new QualityLine(
                protocol,
                month,
                due,
                sum.getOrDefault(Outcome.IN_WINDOW, 0),
                sum.getOrDefault(Outcome.LATE, 0),
                sum.getOrDefault(Outcome.MISSED, 0),
                sum.getOrDefault(Outcome.LOST, 0),
                sum.getOrDefault(Outcome.OPEN, 0),
                median(late),
                fields);
    }

    /** The middle one, or the mean of the two in the middle; null of nothing. */
    private static Double median(int[] sorted) {
        if (sorted.length == 0) return null;
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }
}
