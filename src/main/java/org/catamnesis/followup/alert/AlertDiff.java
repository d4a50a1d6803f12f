package org.catamnesis.followup.alert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What has to be written so that the alerts of a patient say what the rules find. */
final class AlertDiff {
    private AlertDiff() {}

    /**
     * The rows to append. An alert whose cause goes on is the same alert; one whose cause is gone is over; the same cause
     * after that is a new one, unless it began on the same day, when it is the old one again.
     *
     * @param known the newest row of each alert, those that are over too
     */
    static List<RaisedAlert> of(long patientId, List<RaisedAlert> known, List<Finding> findings) {
        List<RaisedAlert> rows = new ArrayList<>();
        Set<Long> goingOn = new HashSet<>();
        for (Finding finding : findings) {
            Optional<RaisedAlert> open = known.stream()
                    .filter(alert -> alert.state() != AlertState.CLEARED && same(alert, finding))
                    .findFirst();
            Optional<RaisedAlert> before = open.or(() -> known.stream()
                    .filter(alert -> alert.rule().equals(finding.rule())
                            && alert.episode().equals(finding.episode()))
                    .findFirst());
            before.map(RaisedAlert::id).ifPresent(goingOn::add);
            RaisedAlert now =
                    before.map(alert -> alert.found(finding)).orElseGet(() -> RaisedAlert.of(patientId, finding));
            if (before.filter(now::equals).isEmpty()) rows.add(now);
        }
        known.stream()
                .filter(alert -> alert.state() != AlertState.CLEARED && !goingOn.contains(alert.id()))
                .map(RaisedAlert::cleared)
                .forEach(rows::add);
        return rows;
    }

    private static boolean same(RaisedAlert alert, Finding finding) {
        return alert.rule().equals(finding.rule()) && alert.subject().equals(finding.subject());
    }
}
