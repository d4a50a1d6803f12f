package org.catamnesis.followup.alert;

import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Messages;

/** Alerts in the words of one language. */
public record AlertWords(Messages messages, AnalyteCatalogue catalogue) {

    /** What the rule is called. */
    public String title(String rule) {
        return messages.text("alert-rule." + rule.toLowerCase(java.util.Locale.ROOT));
    }

    public String title(RaisedAlert alert) {
        return title(alert.rule());
    }

    /** Why it was raised: one sentence with its numbers and units. */
    public String reason(RaisedAlert alert) {
        return reason(alert.facts());
    }

    public String reason(AlertFacts facts) {
        return messages.text(
                "alert-reason." + facts.sentence(),
                facts.values().stream().map(this::word).toArray());
    }

    public String severity(Severity severity) {
        return messages.text("alert-severity." + severity.code());
    }

    public String state(AlertState state) {
        return messages.text("alert-state." + state.code());
    }

    private String word(String value) {
        if (value.startsWith("@")) {
            String code = value.substring(1);
            return catalogue
                    .byCode(code)
                    .map(analyte -> AnalyteWords.shortName(analyte, messages.language()))
                    .orElse(code);
        }
        return value.startsWith("+") ? DoseWords.drug(value.substring(1), messages) : value;
    }
}
