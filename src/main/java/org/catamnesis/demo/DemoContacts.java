package org.catamnesis.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.access.Session;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.contact.ContactAttemptStore;
import org.catamnesis.followup.contact.ContactChannel;
import org.catamnesis.followup.contact.ContactOutcome;
import org.catamnesis.followup.contact.FollowUpReason;
import org.catamnesis.followup.contact.FollowUpStanding;
import org.catamnesis.followup.contact.FollowUpStateStore;
import org.catamnesis.followup.contact.Postponement;
import org.catamnesis.followup.contact.PostponementStore;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.followup.worklist.Worklist;

/** What a nurse has tried in the last days with those who are overdue: the first few patients, each another story. */
final class DemoContacts {
    /** A clinic as large as those of the benchmarks is left to whoever opens it. */
    private static final int MOST = 1_000;

    private final ContactAttemptStore attempts;
    private final FollowUpStateStore states;
    private final PostponementStore postponements;
    private final LocalDate today;

    private DemoContacts(Session nurse) {
        attempts = new ContactAttemptStore(nurse);
        states = new FollowUpStateStore(nurse);
        postponements = new PostponementStore(nurse);
        today = LocalDate.now(nurse.database().clock());
    }

    static void make(Session nurse, int patients) {
        if (patients > MOST) return;
        LocalDate today = LocalDate.now(nurse.database().clock());
        Map<Long, WorkItem> late = new LinkedHashMap<>();
        new Worklist(nurse)
                .on(today).stream()
                        .filter(item -> item.state() == WorkState.OVERDUE)
                        .sorted(Comparator.comparing(WorkItem::patientId).thenComparing(WorkItem::item))
                        .forEach(item -> late.putIfAbsent(item.patientId(), item));
        new DemoContacts(nurse).tell(List.copyOf(late.values()));
    }

    private void tell(List<WorkItem> late) {
        for (int index = 0; index < late.size(); index++) tell(late.get(index), index);
    }

    private void tell(WorkItem item, int story) {
        switch (story) {
            case 0 -> {
                for (int ago : new int[] {9, 5, 2}) call(item, ago, ContactOutcome.NO_ANSWER, null, null, null);
            }
            case 1 ->
                states.change(
                        null,
                        FollowUpStanding.of(
                                item.patientId(), FollowUpReason.OTHER_CENTRE, today.minusDays(10), "已由当地医院接管随访"));
            case 2 ->
                postponements.postpone(Postponement.of(item.patientId(), item.item(), today.plusDays(5), "回老家，下周回来"));
            case 3 -> call(item, 1, ContactOutcome.NO_ANSWER, null, null, null);
            case 4 -> call(item, 3, ContactOutcome.LEFT_WORD, "女儿", "会转告，让患者本周来抽血", today);
            case 5 -> call(item, 2, ContactOutcome.CALL_BACK, "本人", "在上班，改天再打", today.plusDays(1));
            case 6 -> {
                call(item, 6, ContactOutcome.WRONG_NUMBER, null, "号码已易主", null);
                attempts.record(ContactAttempt.out(
                        item.patientId(),
                        today.minusDays(5).atTime(10, 5),
                        ContactChannel.LETTER,
                        List.of(item.item()),
                        ContactOutcome.SENT));
            }
            case 7 -> call(item, 1, ContactOutcome.REACHED, "本人", "这周五来复查", null);
            case 8 ->
                attempts.record(new ContactAttempt(
                        0,
                        item.patientId(),
                        0,
                        today.minusDays(1).atTime(15, 40),
                        ContactChannel.CALL,
                        true,
                        List.of(),
                        ContactOutcome.REACHED,
                        null,
                        "配偶",
                        "问化验单带来还是拍照",
                        null));
            default -> {}
        }
    }

    private void call(WorkItem item, int daysAgo, ContactOutcome outcome, String person, String note, LocalDate next) {
        attempts.record(ContactAttempt.out(
                        item.patientId(),
                        today.minusDays(daysAgo).atTime(9, 10 + daysAgo),
                        ContactChannel.CALL,
                        List.of(item.item()),
                        outcome)
                .said(person, note)
                .next(next));
    }
}
