package org.catamnesis.followup.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.access.TestEngine;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestEngine.class)
class FollowUpStateStoreTest {
    @Parameter
    TestEngine engine;

    @TempDir
    Path folder;

    private ContactClinic clinic;

    @BeforeEach
    void open() {
        clinic = new ContactClinic(folder, engine);
    }

    @AfterEach
    void close() {
        clinic.close();
    }

    @Test
    void whoLeavesIsOnRecordWithTheReasonAndComesBack() {
        assertEquals(Optional.empty(), clinic.states.ofPatient(clinic.patient));
        FollowUpStanding gone = change(null, FollowUpReason.OTHER_CENTRE, "转到省院");
        assertEquals(
                new FollowUpStanding(
                        gone.id(),
                        clinic.patient,
                        gone.change(),
                        FollowUpState.TRANSFERRED,
                        ContactClinic.TODAY,
                        FollowUpReason.OTHER_CENTRE,
                        "转到省院",
                        gone.at(),
                        "Dr. Test"),
                gone);
        FollowUpStanding back = change(gone, FollowUpReason.CHANGED_MIND, null);
        assertEquals(Optional.of(back), clinic.states.ofPatient(clinic.patient));
        assertEquals(List.of(back, gone), clinic.states.history(clinic.patient));
    }

    @Test
    void theListOfTheClinicHoldsNoNotes() {
        FollowUpStanding gone = change(null, FollowUpReason.BY_FAMILY, "母亲决定");
        FollowUpStanding listed = clinic.states.ofClinic().get(clinic.patient);
        assertEquals(gone.id(), listed.id());
        assertEquals(null, listed.note());
        assertEquals(1, clinic.states.ofClinic().size());
    }

    @Test
    void whatIsTakenBackLeavesThePatientAsBefore() {
        FollowUpStanding lost = change(null, FollowUpReason.STAYS_AWAY, "两次未到");
        FollowUpStanding wrong = change(lost, FollowUpReason.DIED, null);
        FollowUpStanding again = clinic.states.takeBack(wrong).orElseThrow();
        assertEquals(
                List.of(FollowUpState.LOST, FollowUpReason.STAYS_AWAY, "两次未到"),
                List.of(again.state(), again.reason(), again.note()));
        assertEquals(Optional.empty(), takeBackTheOnlyOne());
    }

    private Optional<FollowUpStanding> takeBackTheOnlyOne() {
        long other = clinic.another("测试二");
        FollowUpStanding only = clinic.states.change(
                null, FollowUpStanding.of(other, FollowUpReason.MOVED_AWAY, ContactClinic.TODAY, null));
        clinic.states.takeBack(only);
        assertEquals(null, clinic.states.ofClinic().get(other));
        return clinic.states.ofPatient(other);
    }

    @Test
    void twoNursesDoNotBothChangeIt() {
        FollowUpStanding lost = change(null, FollowUpReason.STAYS_AWAY, null);
        refuse(Problem.CHANGED_ELSEWHERE, () -> change(null, FollowUpReason.BY_PATIENT, null));
        FollowUpStanding gone = change(lost, FollowUpReason.OTHER_CENTRE, null);
        refuse(Problem.CHANGED_ELSEWHERE, () -> change(lost, FollowUpReason.BACK, null));
        assertEquals(Optional.of(gone), clinic.states.ofPatient(clinic.patient));
    }

    @Test
    void aDayToComeIsRefused() {
        FollowUpStanding tomorrow =
                FollowUpStanding.of(clinic.patient, FollowUpReason.DIED, ContactClinic.TODAY.plusDays(1), null);
        refuse(Problem.DATE_IN_FUTURE, () -> clinic.states.change(null, tomorrow));
        assertEquals(Map.of(), clinic.states.ofClinic());
    }

    @Test
    void nobodyComesBackBeforeHavingLeft() {
        FollowUpStanding gone = change(null, FollowUpReason.OTHER_CENTRE, null);
        FollowUpStanding earlier = FollowUpStanding.of(
                clinic.patient, FollowUpReason.CHANGED_MIND, ContactClinic.TODAY.minusDays(1), null);
        refuse(Problem.STATE_BEFORE_LAST, () -> clinic.states.change(gone, earlier));
        assertEquals(Optional.of(gone), clinic.states.ofPatient(clinic.patient));
    }

    @Test
    void everyStateHasReasonsAndOnlyTwoAreSeenTo() {
        for (FollowUpState state : FollowUpState.values())
            assertTrue(!state.reasons().isEmpty(), () -> state + " has no reason");
        assertEquals(
                List.of(true, true, false, false, false),
                List.of(FollowUpState.values()).stream()
                        .map(FollowUpState::followed)
                        .toList());
    }

    private FollowUpStanding change(FollowUpStanding before, FollowUpReason reason, String note) {
        return clinic.states.change(before, FollowUpStanding.of(clinic.patient, reason, ContactClinic.TODAY, note));
    }

    private static void refuse(Problem problem, Runnable work) {
        assertEquals(problem, assertThrows(ProblemException.class, work::run).problem());
    }
}
