package org.catamnesis.followup.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.catamnesis.followup.VisitKind;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.Protocol;
import org.catamnesis.followup.protocol.ProtocolSeries;
import org.catamnesis.patient.Organ;
import org.catamnesis.patient.Transplant;

/** The dates that a protocol would give a patient who is at home from the day of the transplant and does everything on its day. */
public final class SchedulePreview {
    /** A day on which a series is due; {@code day} is counted from the transplant. */
    public record Date(LocalDate due, long day, ProtocolSeries series) {}

    /** A protocol that asks for more than this of one series would never come to an end here. */
    private static final int MOST = 800;

    private static final String LEVEL = "TAC";

    private final UnaryOperator<LocalDate> nextOpen;

    /** @param nextOpen as for {@link DueDates} */
    public SchedulePreview(UnaryOperator<LocalDate> nextOpen) {
        this.nextOpen = nextOpen;
    }

    /**
     * In the order of their days, then of the protocol; conditional series are taken to concern the patient.
     *
     * @param until the last day that is looked at
     */
    public List<Date> of(Protocol protocol, LocalDate transplant, LocalDate until) {
        List<Date> dates = new ArrayList<>();
        for (ProtocolSeries series : protocol.series()) dates.addAll(of(protocol, series, transplant, until));
        dates.sort(Comparator.comparing(Date::due)
                .thenComparing(date -> protocol.series().indexOf(date.series())));
        return dates;
    }

    private List<Date> of(Protocol protocol, ProtocolSeries series, LocalDate transplant, LocalDate until) {
        Transplant graft =
                new Transplant(0, 0, Optional.ofNullable(protocol.organ()).orElse(Organ.LIVER), 1, transplant, null);
        ProtocolSeries everybodys = new ProtocolSeries(
                series.key(),
                series.kind(),
                series.zh(),
                series.en(),
                series.panel(),
                null,
                series.fulfilledBy(),
                series.bands());
        DueDates rule = new DueDates(protocol.with(List.of(everybodys)), nextOpen);
        List<Date> dates = new ArrayList<>();
        List<LocalDate> done = new ArrayList<>();
        LocalDate day = transplant;
        while (dates.size() < MOST) {
            List<DueItem> items = rule.on(day, facts(graft, everybodys, done));
            if (items.isEmpty()) break;
            LocalDate due = items.getFirst().due();
            boolean onward = done.isEmpty() ? !due.isBefore(transplant) : due.isAfter(day);
            if (!onward || due.isAfter(until)) break;
            dates.add(new Date(due, graft.dayOf(due), series));
            if (series.kind() == LineKind.SCALE && series.fulfilledBy().isEmpty()) break;
            done.add(due);
            day = due;
        }
        return dates;
    }

    private static DueFacts facts(Transplant graft, ProtocolSeries series, List<LocalDate> done) {
        List<Attendance> visits = new ArrayList<>();
        Map<String, int[]> results = new HashMap<>();
        int[] days = done.stream().mapToInt(day -> (int) day.toEpochDay()).toArray();
        for (String code : series.fulfilledBy())
            results.put(code.equals(ProtocolSeries.TROUGH) ? LEVEL : code, Arrays.copyOf(days, days.length));
        if (series.fulfilledBy().isEmpty())
            done.forEach(day -> visits.add(new Attendance(day, day, visit(series.kind()), true)));
        return new DueFacts(
                List.of(graft),
                List.of(),
                new ResultDays(results),
                visits,
                List.of(),
                List.of(),
                List.of(new DrugTaken("cni", LEVEL, graft.day(), null)),
                List.of(),
                List.of());
    }

    private static String visit(LineKind kind) {
        return switch (kind) {
            case VISIT, SCALE -> VisitKind.OUTPATIENT.code();
            case LAB -> VisitKind.LAB.code();
            case IMAGING -> VisitKind.IMAGING.code();
            case PROCEDURE -> VisitKind.PROCEDURE.code();
            case PHONE -> VisitKind.TELEPHONE.code();
        };
    }
}
