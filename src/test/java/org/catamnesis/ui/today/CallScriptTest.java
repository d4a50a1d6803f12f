package org.catamnesis.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.followup.worklist.WorkItem;
import org.catamnesis.followup.worklist.WorkReason;
import org.catamnesis.followup.worklist.WorkState;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Organ;
import org.junit.jupiter.api.Test;

/** What is said on the telephone. */
class CallScriptTest {
    private static final LocalDate MISSED = TodayLines.DAY.minusDays(4);

    @Test
    void namesTheDayOfTheAppointmentThatWasMissedAndNotThatOfWhatItWasFor() {
        WorkItem due = TodayLines.item(1, WorkState.MISSED, Organ.LIVER, "visit", TodayLines.DAY.minusDays(40));
        WorkItem missed = new WorkItem(
                due.patientId(),
                "appointment:3",
                due.state(),
                due.kind(),
                due.due(),
                due.from(),
                due.to(),
                WorkReason.all(List.of(WorkReason.of("not-closed", MISSED), WorkReason.of("none"))),
                due.priority(),
                due.organ(),
                due.dayZero(),
                null);
        Messages messages = new Messages(Language.ENGLISH);
        assertEquals(
                messages.text("today.script-greeting") + "\n" + messages.text("today.script-missed", MISSED.toString()),
                new TodayWords(messages, AnalyteCatalogue.standard(), null)
                        .script(List.of(TodayLines.line(missed, null, false))));
    }
}
