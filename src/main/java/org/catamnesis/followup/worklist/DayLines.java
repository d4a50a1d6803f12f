package org.catamnesis.followup.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.catamnesis.followup.due.Booking;
import org.catamnesis.followup.due.DueItem;

/**
 * The worklist of a day, ready to be filtered.
 *
 * @param sorted what presses most first
 */
record DayLines(Map<Long, OfPatient> patients, List<WorkItem> sorted) {
    /** How far ahead it is known what comes. */
    private static final int AHEAD = 62;

    /** What one patient gives, with the days ahead on which something is due and booked. */
    record OfPatient(List<WorkItem> lines, Set<LocalDate> due, List<LocalDate> booked) {}

    static DayLines of(Collection<PatientFacts> facts, Rules rules, LocalDate day) {
        Map<Long, OfPatient> patients = new ConcurrentHashMap<>(facts.size() * 2);
        facts.parallelStream().forEach(one -> patients.put(one.patientId(), ofPatient(one, rules, day)));
        return new DayLines(patients, sorted(patients.values()));
    }

    private static List<WorkItem> sorted(Collection<OfPatient> patients) {
        WorkItem[] all = patients.stream().flatMap(one -> one.lines().stream()).toArray(WorkItem[]::new);
        Arrays.parallelSort(all, WorkLines.ORDER);
        return List.of(all);
    }

    private static OfPatient ofPatient(PatientFacts facts, Rules rules, LocalDate day) {
        PatientDue due = WorkLines.of(facts, rules, day);
        LocalDate end = day.plusDays(AHEAD);
        Set<LocalDate> dueOn = due.items().stream()
                .filter(item -> switch (item.state()) {
                    case DUE, UPCOMING ->
                        !item.due().isBefore(day) && item.due().isBefore(end);
                    case OVERDUE, BOOKED, MISSED, PAUSED -> false;
                })
                .map(DueItem::due)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        List<LocalDate> booked = facts.due().bookings().stream()
                .filter(one -> one.state().equals("booked")
                        && !one.day().isBefore(day)
                        && one.day().isBefore(end))
                .map(Booking::day)
                .toList();
        return new OfPatient(due.lines(), dueOn, booked);
    }

    /** The same with these patients as they are now; those of {@code changed} who are not among them are gone. */
    DayLines with(Set<Long> changed, Collection<PatientFacts> fresh, Rules rules, LocalDate day) {
        changed.forEach(patients::remove);
        fresh.forEach(one -> patients.put(one.patientId(), ofPatient(one, rules, day)));
        WorkItem[] theirs = fresh.stream()
                .flatMap(one -> patients.get(one.patientId()).lines().stream())
                .sorted(WorkLines.ORDER)
                .toArray(WorkItem[]::new);
        return new DayLines(patients, merged(changed, theirs));
    }

    /** The lines of all others with those of a few, which are in order too: nothing is sorted again. */
    private List<WorkItem> merged(Set<Long> changed, WorkItem[] theirs) {
        List<WorkItem> all = new ArrayList<>(sorted.size() + theirs.length);
        int next = 0;
        for (WorkItem item : sorted) {
            if (changed.contains(item.patientId())) continue;
            while (next < theirs.length && WorkLines.ORDER.compare(theirs[next], item) < 0) all.add(theirs[next++]);
            all.add(item);
        }
        all.addAll(Arrays.asList(theirs).subList(next, theirs.length));
        return Collections.unmodifiableList(all);
    }

    List<DayLoad> ahead(LocalDate first, int count) {
        int[] due = new int[count];
        int[] booked = new int[count];
        for (OfPatient one : patients.values()) {
            one.due().forEach(day -> add(due, first, day));
            one.booked().forEach(day -> add(booked, first, day));
        }
        return IntStream.range(0, count)
                .mapToObj(i -> new DayLoad(first.plusDays(i), due[i], booked[i]))
                .toList();
    }

    private static void add(int[] counts, LocalDate first, LocalDate day) {
        int at = CareLines.days(first, day);
        if (at >= 0 && at < counts.length) counts[at]++;
    }
}
