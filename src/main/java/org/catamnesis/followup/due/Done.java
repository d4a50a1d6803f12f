package org.catamnesis.followup.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.catamnesis.followup.VisitKind;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.followup.protocol.ProtocolSeries;

/**
 * When something that a protocol asks for took place. What has to come together counts on the day that made it whole,
 * and each result counts once.
 *
 * @param days on which all of it was there, rising
 * @param part the day since the last of them that had most of it; null for none
 * @param missing what that day lacked
 */
public record Done(List<LocalDate> days, LocalDate part, List<String> missing) {
    /** Stands for the level of the CNI or mTOR inhibitor that is taken. */
    public static final String TROUGH = "trough";
    /** The classes of drugs whose level is looked at. */
    public static final Set<String> WITH_TROUGH = Set.of("cni", "mtor");
    /** Results belong together that are at most so many days apart. */
    static final int TOGETHER = 3;

    private static final Map<LineKind, List<String>> VISITS = Map.of(
            LineKind.VISIT, List.of(VisitKind.OUTPATIENT.code()),
            LineKind.LAB, List.of(VisitKind.LAB.code()),
            LineKind.IMAGING, List.of(VisitKind.IMAGING.code()),
            LineKind.PROCEDURE, List.of(VisitKind.PROCEDURE.code()),
            LineKind.PHONE, List.of(VisitKind.TELEPHONE.code()),
            LineKind.SCALE, List.of());

    public Done {
        days = List.copyOf(days);
        missing = List.copyOf(missing);
    }

    /** Null when it never took place. */
    public LocalDate last() {
        return days.isEmpty() ? null : days.getLast();
    }

    /**
     * What took place of a series from one day to another, both inclusive. An examination or procedure counts for the
     * series that it is said to have been for, and where nobody said for the only one of its kind.
     *
     * @param alone whether the patient has no other series of its kind that only visits show
     */
    public static Done of(ProtocolSeries series, boolean alone, DueFacts facts, LocalDate from, LocalDate to) {
        return series.fulfilledBy().isEmpty()
                ? visits(series, alone, facts, from, to)
                : results(series, facts, from, to);
    }

    /** Whether no other of these series is of its kind and shown by visits only. */
    static boolean alone(ProtocolSeries series, List<ProtocolSeries> all) {
        return all.stream()
                .filter(other -> !other.key().equals(series.key()))
                .noneMatch(other ->
                        other.kind() == series.kind() && other.fulfilledBy().isEmpty());
    }

    private static Done visits(ProtocolSeries series, boolean alone, DueFacts facts, LocalDate from, LocalDate to) {
        List<LocalDate> days = facts.visits().stream()
                .filter(visit -> visit.attended() && wasFor(series, alone, visit))
                .map(Attendance::day)
                .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                .distinct()
                .toList();
        return new Done(days, null, List.of());
    }

    private static boolean wasFor(ProtocolSeries series, boolean alone, Attendance visit) {
        boolean itsKind = VISITS.get(series.kind()).contains(visit.kind());
        return switch (series.kind()) {
            case VISIT, LAB, PHONE, SCALE -> itsKind;
            case IMAGING, PROCEDURE ->
                visit.covers().isEmpty()
                        ? alone && itsKind
                        : visit.covers().contains(series.key()) && !visit.kind().equals(VisitKind.TELEPHONE.code());
        };
    }

    private static Done results(ProtocolSeries series, DueFacts facts, LocalDate from, LocalDate to) {
        List<String> needed = series.fulfilledBy();
        Map<Integer, List<String>> found = new HashMap<>();
        for (String one : needed)
            for (int day : days(one, facts, from, to))
                found.computeIfAbsent(day, _ -> new ArrayList<>()).add(one);
        Map<String, Integer> seen = new HashMap<>();
        List<LocalDate> whole = new ArrayList<>();
        Integer part = null;
        List<String> missing = List.of();
        for (int day : new TreeSet<>(found.keySet())) {
            found.get(day).forEach(one -> seen.put(one, day));
            List<String> lacking = needed.stream()
                    .filter(one -> seen.getOrDefault(one, Integer.MIN_VALUE) < day - TOGETHER)
                    .filter(one -> !one.equals(TROUGH) || takesLevelDrug(facts, LocalDate.ofEpochDay(day)))
                    .toList();
            if (lacking.isEmpty()) {
                whole.add(LocalDate.ofEpochDay(day));
                seen.clear();
                part = null;
                missing = List.of();
            } else if (part == null || lacking.size() <= missing.size()) {
                part = day;
                missing = lacking;
            }
        }
        return new Done(whole, part == null ? null : LocalDate.ofEpochDay(part), missing);
    }

    private static int[] days(String needed, DueFacts facts, LocalDate from, LocalDate to) {
        if (!needed.equals(TROUGH)) return facts.results().between(needed, from, to.plusDays(1));
        return facts.drugs().stream()
                .distinct()
                .filter(drug -> drug.level() != null)
                .flatMapToInt(drug -> Arrays.stream(facts.results().between(drug.level(), from, to.plusDays(1)))
                        .filter(day -> drug.takenOn(LocalDate.ofEpochDay(day))))
                .distinct()
                .toArray();
    }

    private static boolean takesLevelDrug(DueFacts facts, LocalDate day) {
        return facts.drugs().stream().anyMatch(drug -> drug.level() != null && drug.takenOn(day));
    }
}
