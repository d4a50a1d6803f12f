package org.catamnesis.followup.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.catamnesis.followup.due.DueItem;
import org.catamnesis.followup.due.DueState;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.ProtocolSeries;

/**
 * What may be ordered for one series of the protocol at a visit.
 *
 * @param analytes codes; what is missing of it where a part came already
 * @param due whether it is ordered unless somebody says otherwise
 */
public record OrderLine(DueItem item, List<String> analytes, boolean due) {
    public OrderLine {
        analytes = List.copyOf(analytes);
    }

    /**
     * Of all laboratory series of a patient, those that are due first.
     *
     * @param levels codes of the levels of the drugs that are taken, which stand for a trough
     */
    public static List<OrderLine> of(List<DueItem> items, List<String> levels) {
        List<OrderLine> lines = items.stream()
                .filter(item -> item.series().kind() == LineKind.LAB
                        && !item.series().panel().isEmpty())
                .map(item -> new OrderLine(item, analytes(item, levels), due(item.state())))
                .filter(line -> !line.analytes().isEmpty())
                .toList();
        List<OrderLine> sorted =
                new ArrayList<>(lines.stream().filter(OrderLine::due).toList());
        lines.stream().filter(line -> !line.due()).forEach(sorted::add);
        return sorted;
    }

    private static boolean due(DueState state) {
        return switch (state) {
            case DUE, OVERDUE, BOOKED, MISSED -> true;
            case UPCOMING, PAUSED -> false;
        };
    }

    private static List<String> analytes(DueItem item, List<String> levels) {
        List<String> asked = item.missing().isEmpty() ? item.series().panel() : item.missing();
        return asked.stream()
                .flatMap(code -> code.equals(ProtocolSeries.TROUGH) ? levels.stream() : Stream.of(code))
                .distinct()
                .toList();
    }
}
