package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * An alert of one patient as it stands now.
 *
 * @param version of the rule
 * @param episode tells this occasion from others of the same rule
 * @param since the day of what raised it
 * @param inputs ids of the results, doses or supplies that it looked at
 * @param until the day before which a snoozed one stays quiet, else null
 * @param reason what was said when somebody answered it, else null
 * @param at when it came to be as it is, by whom
 */
public record RaisedAlert(
        long id,
        long patientId,
        String rule,
        String version,
        String episode,
        Severity severity,
        AlertState state,
        LocalDate since,
        List<Long> inputs,
        AlertFacts facts,
        LocalDate until,
        String reason,
        LocalDateTime at,
        long by) {
    /** The most severe first, then the newest. */
    public static final Comparator<RaisedAlert> GRAVEST_FIRST = Comparator.comparing(RaisedAlert::severity)
            .thenComparing(RaisedAlert::since)
            .reversed()
            .thenComparing(RaisedAlert::rule)
            .thenComparing(RaisedAlert::id);

    public RaisedAlert {
        inputs = List.copyOf(inputs);
    }

    /** Whether somebody has yet to answer it on this day; a snoozed one comes back. */
    public boolean waiting(LocalDate today) {
        return state == AlertState.RAISED || (state == AlertState.SNOOZED && !until.isAfter(today));
    }

    /** What it is about where its rule looks at several things; see {@link Finding}. */
    String subject() {
        return episode.substring(0, episode.lastIndexOf('@'));
    }

    /** A new one, as a rule found it. */
    static RaisedAlert of(long patientId, Finding finding) {
        return new RaisedAlert(
                0,
                patientId,
                finding.rule(),
                finding.version(),
                finding.episode(),
                finding.severity(),
                AlertState.RAISED,
                finding.since(),
                finding.inputs(),
                finding.facts(),
                null,
                null,
                null,
                0);
    }

    /** The same alert as the rule finds it now; one that has become graver, or comes back, has to be answered again. */
    RaisedAlert found(Finding finding) {
        boolean again = state == AlertState.CLEARED || finding.severity().compareTo(severity) > 0;
        return new RaisedAlert(
                id,
                patientId,
                rule,
                finding.version(),
                episode,
                finding.severity(),
                again ? AlertState.RAISED : state,
                since,
                finding.inputs(),
                finding.facts(),
                again ? null : until,
                again ? null : reason,
                at,
                by);
    }

    /** The same alert once its cause is gone. */
    RaisedAlert cleared() {
        return answered(AlertState.CLEARED, null, null);
    }

    RaisedAlert answered(AlertState answer, LocalDate untilDay, String why) {
        return new RaisedAlert(
                id, patientId, rule, version, episode, severity, answer, since, inputs, facts, untilDay, why, at, by);
    }
}
