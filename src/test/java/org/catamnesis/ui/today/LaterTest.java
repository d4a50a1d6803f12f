package org.catamnesis.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.contact.ContactChannel;
import org.catamnesis.followup.contact.ContactOutcome;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

/** Which lines are out of sight because somebody tries again on another day. */
class LaterTest {
    private static final LocalDate TOMORROW = TodayLines.DAY.plusDays(1);
    private static final WorkItem LAB = TodayLines.item(1, WorkState.OVERDUE, Organ.KIDNEY, "lab", TodayLines.DAY);

    @Test
    void theNextAttemptAboutALineKeepsItOutOfSight() {
        assertEquals(TOMORROW, TodayFacts.later(LAB, List.of(call("series:lab", TOMORROW))));
        assertEquals(null, TodayFacts.later(LAB, List.of(call("series:visit", TOMORROW))));
        assertEquals(null, TodayFacts.later(LAB, List.of()));
    }

    @Test
    void onlyTheNewestAttemptAboutItCounts() {
        List<ContactAttempt> newestFirst = List.of(call("series:lab", null), call("series:lab", TOMORROW));
        assertEquals(null, TodayFacts.later(LAB, newestFirst));
    }

    @Test
    void whatWasPutOffLongerStaysAwayLonger() {
        WorkItem off = new WorkItem(
                LAB.patientId(),
                LAB.item(),
                LAB.state(),
                LAB.kind(),
                LAB.due(),
                LAB.from(),
                LAB.to(),
                LAB.reason(),
                LAB.priority(),
                LAB.organ(),
                LAB.dayZero(),
                TOMORROW.plusDays(6));
        assertEquals(off.postponed(), TodayFacts.later(off, List.of(call("series:lab", TOMORROW))));
        assertEquals(off.postponed(), TodayFacts.later(off, List.of()));
    }

    private static ContactAttempt call(String about, LocalDate next) {
        return ContactAttempt.out(
                        1, TodayLines.DAY.atTime(9, 0), ContactChannel.CALL, List.of(about), ContactOutcome.NO_ANSWER)
                .next(next);
    }
}
