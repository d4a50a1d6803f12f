package org.catamnesis.cohort.tidy;

import java.util.ArrayList;
import java.util.List;
import org.catamnesis.cohort.privacy.DateTelling;
import org.catamnesis.cohort.privacy.Policy;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.medication.TargetRules;

/**
 * What the tables go by.
 *
 * @param sexTold whether the printed intervals, which differ by sex, may be told
 * @param adultsOnly whether the definition lets nobody in who is no adult, so that everybody is known to be one
 */
public record Telling(
        Policy policy,
        Vocabulary vocabulary,
        Window window,
        AnalyteCatalogue catalogue,
        TargetRules targets,
        boolean sexTold,
        boolean adultsOnly) {
    private static final String DAY_AND_DATE = "|";

    /** Nothing is known of all ages. */
    public Telling(
            Policy policy,
            Vocabulary vocabulary,
            Window window,
            AnalyteCatalogue catalogue,
            TargetRules targets,
            boolean sexTold) {
        this(policy, vocabulary, window, catalogue, targets, sexTold, false);
    }

    /** Whether each column of days has one of dates beside it. */
    boolean dates() {
        return policy.dates() != DateTelling.NONE;
    }

    /** The exact age or its band, as the policy lets it be known. */
    String ageColumn() {
        return policy.exactAge() ? "age_at_index" : "age_band";
    }

    /** Of {@code "rel_day|date"} the second one exists only where dates are told. */
    List<String> columns(String... names) {
        List<String> columns = new ArrayList<>();
        for (String name : names) {
            int bar = name.indexOf(DAY_AND_DATE);
            columns.add(bar < 0 ? name : name.substring(0, bar));
            if (bar >= 0 && dates()) columns.add(name.substring(bar + 1));
        }
        return List.copyOf(columns);
    }

    String told(String labels, String text) {
        return vocabulary.told(labels, text);
    }
}
