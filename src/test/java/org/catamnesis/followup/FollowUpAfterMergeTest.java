package org.catamnesis.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.catamnesis.access.Session;
import org.catamnesis.access.TestClinic;
import org.catamnesis.access.TestEngine;
import org.catamnesis.followup.calendar.EndedCareStore;
import org.catamnesis.followup.contact.FollowUpReason;
import org.catamnesis.followup.contact.FollowUpStanding;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.followup.contact.FollowUpStateStore;
import org.catamnesis.followup.worklist.Worklist;
import org.catamnesis.lab.ResultStore;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.PatientMerge;
import org.catamnesis.patient.PatientStore;
import org.catamnesis.patient.Sex;
import org.catamnesis.report.DocumentStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Two records of one person, each with how that person is followed. */
@ParameterizedClass
@EnumSource(TestEngine.class)
class FollowUpAfterMergeTest {
    private static final LocalDate TODAY = LocalDate.now(TestClinic.CLOCK);

    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private TestClinic clinic;
    private Session session;
    private PatientStore patients;
    private FollowUpStateStore states;
    private PatientMergeStore merges;
    private Patient kept;
    private Patient other;

    @BeforeEach
    void open() {
        clinic = new TestClinic(folder, engine);
        session = clinic.session();
        patients = new PatientStore(session);
        states = new FollowUpStateStore(session);
        merges = new PatientMergeStore(session, patients, new DocumentStore(session, new ResultStore(session)));
        kept = patients.add(Demographics.of("测试甲", Sex.MALE, null), List.of());
        other = patients.add(Demographics.of("测试乙", Sex.MALE, null), List.of());
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void whoCameBackLaterIsFollowedAndCanBeBooked() {
        set(other, FollowUpReason.OTHER_CENTRE, 20);
        set(kept, FollowUpReason.CAME_FROM_ELSEWHERE, 5);
        merge();
        agree(kept, FollowUpState.ACTIVE);
    }

    @Test
    void whoWentLaterIsGoneUntilTheMergeIsUndone() {
        set(kept, FollowUpReason.STAYS_AWAY, 20);
        set(other, FollowUpReason.OTHER_CENTRE, 5);
        PatientMerge merge = merge();
        agree(kept, FollowUpState.TRANSFERRED);
        merges.unmerge(merge, "two people");
        agree(kept, FollowUpState.LOST);
        agree(other, FollowUpState.TRANSFERRED);
        assertEquals(1, states.history(kept.id()).size());
    }

    @Test
    void whatCameWithTheOtherRecordCanBeTakenBackAndChanged() {
        set(kept, FollowUpReason.STAYS_AWAY, 20);
        set(other, FollowUpReason.OTHER_CENTRE, 5);
        merge();
        states.takeBack(states.ofPatient(kept.id()).orElseThrow());
        agree(kept, FollowUpState.LOST);
        set(kept, FollowUpReason.BACK, 0);
        agree(kept, FollowUpState.ACTIVE);
    }

    private void set(Patient whose, FollowUpReason reason, int daysAgo) {
        states.change(
                states.ofPatient(whose.id()).orElse(null),
                FollowUpStanding.of(whose.id(), reason, TODAY.minusDays(daysAgo), null));
    }

    private PatientMerge merge() {
        return merges.merge(kept, other, kept.demographics(), "registered twice");
    }

    /** The page, the worklist and the booking know the same. */
    private void agree(Patient whose, FollowUpState state) {
        assertEquals(state, states.ofPatient(whose.id()).orElseThrow().state());
        assertEquals(state, states.ofClinic().get(whose.id()).state());
        assertEquals(
                state,
                new Worklist(session)
                        .of(whose.id(), TODAY)
                        .orElseThrow()
                        .followed()
                        .state());
        assertEquals(
                state.followed() ? List.of() : List.of(state.code()),
                List.copyOf(new EndedCareStore(session).of(List.of(whose.id())).values()));
    }
}
