package org.catamnesis.followup.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.access.TestEngine;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.VisitStore;
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
class ContactAttemptStoreTest {
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
    void anAttemptIsKeptAsItWas() {
        ContactAttempt made =
                clinic.call(1, ContactOutcome.LEFT_WORD).said("女儿", "会转告").next(ContactClinic.TODAY.plusDays(2));
        ContactAttempt kept = record(made).attempt();
        assertEquals(
                new ContactAttempt(
                        kept.id(),
                        clinic.patient,
                        kept.change(),
                        made.at(),
                        ContactChannel.CALL,
                        false,
                        List.of("series:core-lab", "task:7"),
                        ContactOutcome.LEFT_WORD,
                        ContactClinic.TODAY.plusDays(2),
                        "女儿",
                        "会转告",
                        "Dr. Test"),
                kept);
        ContactAttempt later = record(clinic.call(0, ContactOutcome.REACHED)).attempt();
        assertEquals(List.of(later, kept), clinic.attempts.ofPatient(clinic.patient));
    }

    @Test
    void theListOfTheClinicHoldsNoWords() {
        ContactAttempt kept =
                record(clinic.call(1, ContactOutcome.REACHED).said("女儿", "会转告")).attempt();
        assertEquals(Map.of(clinic.patient, List.of(kept.said(null, null))), clinic.attempts.ofClinic());
        assertEquals(
                Map.of(clinic.patient, kept.said(null, null)),
                clinic.attempts.newest(List.of(clinic.patient, clinic.patient + 1)));
    }

    @Test
    void theAttemptThatCompletesTheNumberMakesThePatientLostAndBeingReachedBringsBack() {
        assertEquals(
                Optional.empty(),
                record(clinic.call(3, ContactOutcome.NO_ANSWER)).becomes());
        assertEquals(
                Optional.empty(), record(clinic.call(2, ContactOutcome.SENT)).becomes());
        FollowUpStanding lost =
                record(clinic.call(1, ContactOutcome.WRONG_NUMBER)).becomes().orElseThrow();
        assertEquals(FollowUpState.LOST, lost.state());
        assertEquals(FollowUpReason.NOT_REACHED, lost.reason());
        assertEquals(ContactClinic.TODAY.minusDays(1), lost.day());
        FollowUpStanding back =
                record(clinic.call(0, ContactOutcome.REACHED)).becomes().orElseThrow();
        assertEquals(FollowUpReason.BACK, back.reason());
        assertEquals(List.of(back, lost), clinic.states.history(clinic.patient));
    }

    @Test
    void whatIsTakenBackTakesTheStateWithIt() {
        failThreeTimes();
        ContactAttempt last = clinic.attempts.ofPatient(clinic.patient).getFirst();
        clinic.attempts.takeBack(last);
        assertEquals(Optional.empty(), clinic.states.ofPatient(clinic.patient));
        assertEquals(2, clinic.attempts.ofPatient(clinic.patient).size());
        record(clinic.call(0, ContactOutcome.NO_ANSWER));
        assertEquals(FollowUpState.LOST, state());
        ContactAttempt reached = record(clinic.call(0, ContactOutcome.REACHED)).attempt();
        assertEquals(FollowUpState.ACTIVE, state());
        clinic.attempts.takeBack(reached);
        assertEquals(FollowUpState.LOST, state());
    }

    @Test
    void whoIsLostByAnAttemptThatNeverWasIsFollowedAgain() {
        failThreeTimes();
        clinic.attempts.takeBack(clinic.attempts.ofPatient(clinic.patient).getLast());
        FollowUpStanding again = clinic.states.ofPatient(clinic.patient).orElseThrow();
        assertEquals(FollowUpReason.MISTAKEN, again.reason());
    }

    @Test
    void anAttemptPutRightIsAskedAgain() {
        failThreeTimes();
        ContactAttempt last = clinic.attempts.ofPatient(clinic.patient).getFirst();
        ContactAttempt right = clinic.call(0, ContactOutcome.REACHED).said("本人", null);
        ContactAttempt kept = clinic.attempts.correct(last, right).attempt();
        assertEquals(kept, clinic.attempts.ofPatient(clinic.patient).getFirst());
        assertEquals(Optional.empty(), clinic.states.ofPatient(clinic.patient));
    }

    @Test
    void aVisitInBetweenBeginsTheCountAnew() {
        record(clinic.call(4, ContactOutcome.NO_ANSWER));
        record(clinic.call(3, ContactOutcome.NO_ANSWER));
        new VisitStore(clinic.clinic.session())
                .append(new Visit(0, clinic.patient, ContactClinic.TODAY.minusDays(2), null, "clinic", true, null));
        record(clinic.call(0, ContactOutcome.NO_ANSWER));
        assertEquals(Optional.empty(), clinic.states.ofPatient(clinic.patient));
    }

    @Test
    void theClinicSetsItsOwnNumber() {
        new LostSettings(clinic.clinic.session()).change(new LostRule(1));
        record(clinic.call(0, ContactOutcome.NO_ANSWER));
        assertEquals(FollowUpState.LOST, state());
    }

    @Test
    void lettersToSeveralAreOneChange() {
        long other = clinic.another("测试二");
        List<ContactAttempt> letters = List.of(letter(clinic.patient), letter(other));
        List<ContactAttempt> sent = clinic.attempts.recordAll(letters).stream()
                .map(RecordedContact::attempt)
                .toList();
        assertEquals(2, clinic.attempts.ofClinic().size());
        clinic.attempts.takeBackAll(sent);
        assertEquals(Map.of(), clinic.attempts.ofClinic());
    }

    @Test
    void whatCannotBeIsRefused() {
        refuse(Problem.DATE_IN_FUTURE, () -> record(clinic.call(-2, ContactOutcome.REACHED)));
        refuse(
                Problem.DAY_PASSED,
                () -> record(clinic.call(1, ContactOutcome.REACHED).next(ContactClinic.TODAY.minusDays(2))));
        refuse(
                Problem.DAY_TOO_FAR,
                () -> record(clinic.call(1, ContactOutcome.REACHED).next(ContactClinic.TODAY.plusDays(91))));
        ContactAttempt kept = record(clinic.call(1, ContactOutcome.REACHED)).attempt();
        clinic.attempts.takeBack(kept);
        refuse(Problem.CHANGED_ELSEWHERE, () -> clinic.attempts.takeBack(kept));
    }

    private static ContactAttempt letter(long patient) {
        return ContactAttempt.out(
                patient, ContactClinic.TODAY.atStartOfDay(), ContactChannel.LETTER, List.of(), ContactOutcome.SENT);
    }

    private void failThreeTimes() {
        for (int ago = 3; ago > 0; ago--) record(clinic.call(ago, ContactOutcome.NO_ANSWER));
        assertEquals(FollowUpState.LOST, state());
    }

    private RecordedContact record(ContactAttempt attempt) {
        return clinic.attempts.record(attempt);
    }

    private FollowUpState state() {
        return clinic.states.ofPatient(clinic.patient).orElseThrow().state();
    }

    private static void refuse(Problem problem, Runnable work) {
        assertEquals(problem, assertThrows(ProblemException.class, work::run).problem());
    }
}
