package org.catamnesis.followup.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LostRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 15);

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true"})
    void theClinicsNumberOfDaysMakesSomebodyLost(int days, boolean lost) {
        assertEquals(
                lost ? Optional.of(FollowUpReason.NOT_REACHED) : Optional.empty(),
                LostRule.USUAL.after(null, failed(0), failedDays(days), null));
    }

    @Test
    void attemptsOfOneDayAreOneAttempt() {
        List<ContactAttempt> calls = List.of(
                at(DAY.atTime(9, 0), ContactOutcome.NO_ANSWER),
                at(DAY.atTime(9, 10), ContactOutcome.SENT),
                at(DAY.atTime(16, 0), ContactOutcome.NO_ANSWER));
        assertEquals(1, LostRule.failedDays(calls, null));
    }

    @ParameterizedTest
    @EnumSource(ContactOutcome.class)
    void beingReachedBeginsTheCountAnew(ContactOutcome outcome) {
        List<ContactAttempt> calls = new ArrayList<>(failedDays(2));
        calls.add(at(DAY.minusDays(1).atTime(16, 0), outcome));
        assertEquals(outcome.reached() ? 1 : 2, LostRule.failedDays(calls, null));
    }

    @Test
    void onesOwnCallBeginsTheCountAnewWhateverCameOfIt() {
        ContactAttempt own = new ContactAttempt(
                0,
                1,
                0,
                DAY.minusDays(1).atTime(16, 0),
                ContactChannel.CALL,
                true,
                List.of(),
                ContactOutcome.LEFT_WORD,
                null,
                null,
                null,
                null);
        List<ContactAttempt> calls = new ArrayList<>(failedDays(3));
        calls.add(own);
        assertEquals(1, LostRule.failedDays(calls, null));
    }

    @Test
    void aVisitBeginsTheCountAnewAndItsOwnDayDoesNotCount() {
        assertEquals(Optional.empty(), LostRule.USUAL.after(null, failed(0), failedDays(3), DAY.minusDays(2)));
        assertEquals(
                Optional.of(FollowUpReason.NOT_REACHED),
                LostRule.USUAL.after(null, failed(0), failedDays(3), DAY.minusDays(3)));
    }

    @Test
    void whoWasTakenUpAgainIsCountedFromThatDay() {
        FollowUpStanding again = FollowUpStanding.of(1, FollowUpReason.CAME_FROM_ELSEWHERE, DAY.minusDays(1), null);
        assertEquals(Optional.empty(), LostRule.USUAL.after(again, failed(0), failedDays(5), null));
        assertEquals(
                Optional.of(FollowUpReason.NOT_REACHED), new LostRule(2).after(again, failed(0), failedDays(5), null));
    }

    @Test
    void theLostComeBackWhenReachedButNotByAnEarlierCall() {
        FollowUpStanding lost = FollowUpStanding.of(1, FollowUpReason.NOT_REACHED, DAY, null);
        ContactAttempt now = at(DAY.atTime(17, 0), ContactOutcome.REACHED);
        ContactAttempt before = at(DAY.minusDays(1).atTime(17, 0), ContactOutcome.REACHED);
        assertEquals(Optional.of(FollowUpReason.BACK), LostRule.USUAL.after(lost, now, List.of(now), null));
        assertEquals(Optional.empty(), LostRule.USUAL.after(lost, before, List.of(before), null));
        assertEquals(Optional.empty(), LostRule.USUAL.after(lost, failed(0), failedDays(9), null));
    }

    @ParameterizedTest
    @EnumSource(
            value = FollowUpReason.class,
            names = {"OTHER_CENTRE", "BY_PATIENT", "DIED"})
    void whoIsNotFollowedAnyMoreIsNeverLost(FollowUpReason reason) {
        FollowUpStanding standing = FollowUpStanding.of(1, reason, DAY, null);
        assertEquals(Optional.empty(), LostRule.USUAL.after(standing, failed(0), failedDays(9), null));
    }

    @Test
    void oneSaysSinceWhenNobodyIsReached() {
        assertEquals(DAY.minusDays(2), LostRule.firstFailedDay(failedDays(3)));
        assertEquals(null, LostRule.firstFailedDay(List.of()));
    }

    @Test
    void theNumberIsBetweenOneAndTwenty() {
        assertEquals(Optional.of(new LostRule(1)), LostSettings.read(" 1 "));
        assertEquals(Optional.of(new LostRule(20)), LostSettings.read("20"));
        for (String wrong : List.of("0", "21", "", "-3", "three", "1.5"))
            assertEquals(Optional.empty(), LostSettings.read(wrong), wrong);
        assertThrows(IllegalArgumentException.class, () -> new LostRule(0));
    }

    /** The newest first, one a day. */
    private static List<ContactAttempt> failedDays(int days) {
        List<ContactAttempt> calls = new ArrayList<>();
        for (int ago = 0; ago < days; ago++) calls.add(failed(ago));
        return calls;
    }

    private static ContactAttempt failed(int daysAgo) {
        return at(DAY.minusDays(daysAgo).atTime(15, 0), ContactOutcome.NO_ANSWER);
    }

    private static ContactAttempt at(LocalDateTime at, ContactOutcome outcome) {
        return ContactAttempt.out(1, at, ContactChannel.CALL, List.of(), outcome);
    }
}
