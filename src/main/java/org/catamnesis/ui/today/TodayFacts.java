package org.catamnesis.ui.today;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.followup.worklist.DayLoad;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.followup.worklist.WorklistQuery;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Patient;
import org.catamnesis.ui.common.Rooms;

/**
 * Everything that the list of a day shows, read at once.
 *
 * @param asOf when it was read
 * @param lines what presses most first
 * @param ahead what falls due on each of the next days
 */
record TodayFacts(LocalDate day, LocalDateTime asOf, List<TodayLine> lines, List<DayLoad> ahead) {
    static final int DAYS_AHEAD = 14;

    TodayFacts {
        lines = List.copyOf(lines);
        ahead = List.copyOf(ahead);
    }

    /** Reads them; takes a moment in a large clinic, so call it away from the window. */
    static TodayFacts read(Rooms rooms, LocalDate day, Messages messages) {
        LocalDateTime asOf = LocalDateTime.now(rooms.clock()).truncatedTo(ChronoUnit.MINUTES);
        if (rooms.directory().index().size() == 0) rooms.directory().load();
        Map<Long, Patient> patients = new HashMap<>();
        for (Patient patient : rooms.directory().index().search("")) patients.put(patient.id(), patient);
        List<WorkItem> items =
                rooms.worklist().find(WorklistQuery.on(day).withPostponed()).items();
        Map<String, CareTask> tasks = rooms.careTasks().open().stream()
                .collect(Collectors.toMap(task -> "task:" + task.id(), Function.identity()));
        Map<Long, ContactAttempt> attempts = rooms.contactAttempts()
                .newest(items.stream().map(WorkItem::patientId).collect(Collectors.toSet()));
        String me = rooms.session().account().displayName();
        var words = new TodayWords(messages, rooms.catalogue(), rooms.targets());
        List<TodayLine> lines = items.stream()
                .filter(item -> patients.containsKey(item.patientId()))
                .map(item -> line(
                        item,
                        patients.get(item.patientId()),
                        tasks.get(item.item()),
                        attempts.get(item.patientId()),
                        words,
                        me))
                .toList();
        return new TodayFacts(day, asOf, lines, rooms.worklist().ahead(LocalDate.now(rooms.clock()), DAYS_AHEAD));
    }

    private static TodayLine line(
            WorkItem item, Patient patient, CareTask task, ContactAttempt last, TodayWords words, String me) {
        boolean mine = last != null && me.equals(last.by()) || task != null && me.equals(task.by());
        return new TodayLine(
                item, patient, task, last, item.postponed(), words.what(item, task), words.why(item), mine);
    }

    /** Those of them that are not in this set any more. */
    TodayFacts without(Set<String> keys) {
        if (keys.isEmpty()) return this;
        return new TodayFacts(
                day,
                asOf,
                lines.stream().filter(line -> !keys.contains(line.key())).toList(),
                ahead);
    }
}
