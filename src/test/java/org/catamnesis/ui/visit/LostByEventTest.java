package org.catamnesis.ui.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.catamnesis.access.TestClinic;
import org.catamnesis.app.Workstation;
import org.catamnesis.followup.contact.ContactAttempt;
import org.catamnesis.followup.contact.ContactChannel;
import org.catamnesis.followup.contact.ContactOutcome;
import org.catamnesis.followup.contact.FollowUpReason;
import org.catamnesis.followup.contact.FollowUpStanding;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.due.FollowedAs;
import org.catamnesis.patient.ClinicalEvent;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.EventKind;
import org.catamnesis.patient.Sex;
import org.catamnesis.ui.common.OnFxThread;
import org.catamnesis.ui.common.Rooms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Somebody whom only an event of an imported record calls lost. */
@ExtendWith(OnFxThread.class)
class LostByEventTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);
    private TestClinic clinic;
    private Rooms rooms;
    private long patient;

    @BeforeEach
    void open(@TempDir Path folder) {
        clinic = new TestClinic(folder);
        rooms = new Workstation(clinic.session()).rooms();
        patient = rooms.directory()
                .add(Demographics.of("测试", Sex.FEMALE, null), List.of())
                .id();
        rooms.events()
                .append(
                        new ClinicalEvent(
                                0,
                                patient,
                                EventKind.OTHER,
                                "lost-to-follow-up",
                                null,
                                TODAY.minusDays(60),
                                null,
                                null,
                                null),
                        null);
    }

    @AfterEach
    void close() {
        rooms.reader().close();
        clinic.close();
    }

    private FollowedAs followed() {
        return new VisitReading(rooms, patient).read().followed();
    }

    @Test
    void thePageSaysSoAsTheWorklistDoes() {
        assertEquals(new FollowedAs(FollowUpState.LOST, TODAY.minusDays(60)), followed());
    }

    @Test
    void isBackOnceReached() {
        call(4, ContactOutcome.NO_ANSWER);
        assertEquals(FollowUpState.LOST, followed().state());
        call(3, ContactOutcome.REACHED);
        assertEquals(new FollowedAs(FollowUpState.ACTIVE, TODAY.minusDays(3)), followed());
    }

    @Test
    void isBackWhenSomebodySaysSo() {
        rooms.followUpStates().change(null, FollowUpStanding.of(patient, FollowUpReason.BACK, TODAY, null));
        assertEquals(new FollowedAs(FollowUpState.ACTIVE, TODAY), followed());
    }

    private void call(int daysAgo, ContactOutcome outcome) {
        rooms.contactAttempts()
                .record(ContactAttempt.out(
                        patient, TODAY.minusDays(daysAgo).atTime(9, 0), ContactChannel.CALL, List.of(), outcome));
    }
}
