package org.catamnesis.followup.quality;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.catamnesis.followup.protocol.LineKind;

/** Counts patient after patient; of one that is counted nothing but the counts is kept. Safe for any thread. */
public final class QualityTally {
    private final YearMonth first;
    private final YearMonth last;
    private final Map<String, Map<YearMonth, Cell>> cells = new TreeMap<>();

    /** @param last the last month that counts */
    public QualityTally(YearMonth first, YearMonth last) {
        this.first = first;
        this.last = last;
    }

    /** What was counted for one protocol in one month. */
    private static final class Cell {
        final Map<LineKind, Map<Outcome, Integer>> outcomes = new EnumMap<>(LineKind.class);
        final Map<LineKind, IntStream.Builder> late = new EnumMap<>(LineKind.class);
        final Map<QualityField, Share> fields = new EnumMap<>(QualityField.class);
    }

    /** Something that a protocol asked for; what lies outside of the months is left out. */
    public synchronized void add(String protocol, Occurrence occurrence) {
        if (outside(occurrence.month())) return;
        Cell cell = cell(protocol, occurrence.month());
        LineKind kind = occurrence.kind();
        cell.outcomes
                .computeIfAbsent(kind, _ -> new EnumMap<>(Outcome.class))
                .merge(occurrence.outcome(), 1, Integer::sum);
        if (occurrence.outcome() == Outcome.LATE)
            cell.late.computeIfAbsent(kind, _ -> IntStream.builder()).add(occurrence.daysLate());
    }

    /** A visit or patient that has a field or lacks it. */
    public synchronized void add(String protocol, YearMonth month, QualityField field, boolean there) {
        if (outside(month)) return;
        cell(protocol, month).fields.merge(field, Share.NONE.plus(there), Share::plus);
    }

    private boolean outside(YearMonth month) {
        return month.isBefore(first) || month.isAfter(last);
    }

    private Cell cell(String protocol, YearMonth month) {
        return cells.computeIfAbsent(protocol, _ -> new TreeMap<>()).computeIfAbsent(month, _ -> new Cell());
    }

    /** What was counted; nothing may be added afterwards. */
    public synchronized QualityBoard board() {
        Map<String, Map<YearMonth, QualityBoard.Counted>> counted = new TreeMap<>();
        cells.forEach((protocol, months) -> months.forEach((month, cell) ->
                counted.computeIfAbsent(protocol, _ -> new TreeMap<>()).put(month, counted(cell))));
        return new QualityBoard(first, last, counted);
    }

    private static QualityBoard.Counted counted(Cell cell) {
        Map<LineKind, int[]> late = new EnumMap<>(LineKind.class);
        cell.late.forEach((kind, days) -> late.put(kind, days.build().toArray()));
        return new QualityBoard.Counted(cell.outcomes, late, cell.fields);
    }
}
