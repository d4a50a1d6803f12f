package org.catamnesis.followup.alert;

import java.util.List;
import java.util.stream.Stream;
import org.catamnesis.lab.LabResult;

/** That a rule holds at one moment: how grave, why, and what it looked at. */
record Sign(Severity severity, AlertFacts facts, List<Long> inputs) {
    static Sign of(Severity severity, AlertFacts facts, Reading... readings) {
        return new Sign(
                severity,
                facts,
                Stream.of(readings).map(Reading::result).map(LabResult::id).toList());
    }
}
