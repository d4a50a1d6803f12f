package org.catamnesis.followup.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When somebody who is not reached counts as lost: after so many days with attempts that reached nobody, in a row.
 * Three calls within an hour are one attempt, because that is how nurses count. Being reached, getting in touch,
 * coming, or being taken up again begins the count anew.
 *
 * @param attempts the clinic's number, at least 1
 */
public record LostRule(int attempts) {
    /** Where the clinic has set no other. */
    public static final LostRule USUAL = new LostRule(3);

    public LostRule {
        if (attempts < 1) throw new IllegalArgumentException("at least one attempt, not " + attempts);
    }

    /** Whether these days make somebody lost. */
    public boolean lost(int failedDays) {
        return failedDays >= attempts;
    }

    /**
     * How a patient stands with these attempts, when that is not as before: lost, or back.
     *
     * @param standing null for one who has no state on record
     * @param newest the attempt that was just recorded
     * @param seen the day of the last visit, null for none
     */
    public Optional<FollowUpReason> after(
            FollowUpStanding standing, ContactAttempt newest, List<ContactAttempt> all, LocalDate seen) {
        FollowUpState state = standing == null ? FollowUpState.ACTIVE : standing.state();
        return switch (state) {
            case ACTIVE ->
                lost(failedDays(all, since(standing, seen)))
                        ? Optional.of(FollowUpReason.NOT_REACHED)
                        : Optional.empty();
            case LOST ->
                newest.reached() && !newest.at().toLocalDate().isBefore(standing.day())
                        ? Optional.of(FollowUpReason.BACK)
                        : Optional.empty();
            case TRANSFERRED, DECLINED, ENDED -> Optional.empty();
        };
    }

    /** Whether somebody is lost only by attempts some of which turned out not to have been. */
    public boolean mistaken(FollowUpStanding standing, List<ContactAttempt> left, LocalDate seen) {
        return standing.state() == FollowUpState.LOST
                && standing.reason() == FollowUpReason.NOT_REACHED
                && !lost(failedDays(left, since(null, seen)));
    }

    /** From when on attempts count: the day after a visit, or the day on which somebody was taken up again. */
    private static LocalDateTime since(FollowUpStanding standing, LocalDate seen) {
        LocalDateTime visit =
                seen == null ? null : seen.plusDays(1).atStartOfDay().minusNanos(1);
        LocalDateTime taken =
                standing == null ? null : standing.day().atStartOfDay().minusNanos(1);
        if (visit == null || taken == null) return visit == null ? taken : visit;
        return visit.isAfter(taken) ? visit : taken;
    }

    /**
     * On how many days in a row nobody was reached.
     *
     * @param since attempts up to then do not count; null where all do
     */
    public static int failedDays(List<ContactAttempt> attempts, LocalDateTime since) {
        LocalDateTime from = attempts.stream()
                .filter(ContactAttempt::reached)
                .map(ContactAttempt::at)
                .max(LocalDateTime::compareTo)
                .filter(reached -> since == null || reached.isAfter(since))
                .orElse(since);
        return (int) attempts.stream()
                .filter(attempt -> !attempt.reached())
                .map(ContactAttempt::at)
                .filter(at -> from == null || at.isAfter(from))
                .map(LocalDateTime::toLocalDate)
                .distinct()
                .count();
    }

    /** The first of the days in a row on which nobody was reached; null when there is none. */
    public static LocalDate firstFailedDay(List<ContactAttempt> newestFirst) {
        LocalDate first = null;
        for (ContactAttempt attempt : newestFirst) {
            if (attempt.reached()) break;
            first = attempt.at().toLocalDate();
        }
        return first;
    }
}
