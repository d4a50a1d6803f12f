package org.catamnesis.followup.alert;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers of an alert's reason: the name of its sentence ({@code alert-reason.…}) and what stands in it, in this order.
 * A value that begins with {@code @} is an analyte's code, one with {@code +} a drug's; all others are numbers with
 * their units and days. Never tells who a patient is.
 */
public record AlertFacts(String sentence, List<String> values) {
    private static final String BETWEEN = "|";

    public AlertFacts {
        values = values.stream().map(value -> value.replace(BETWEEN, "/")).toList();
    }

    public static AlertFacts of(String sentence, Object... values) {
        return new AlertFacts(
                sentence, Arrays.stream(values).map(String::valueOf).toList());
    }

    /** {@code creatinine|131 μmol/L|100|1.31}. */
    public String text() {
        List<String> parts = new ArrayList<>(values);
        parts.addFirst(sentence);
        return String.join(BETWEEN, parts);
    }

    public static AlertFacts parse(String text) {
        List<String> parts = List.of(text.split("\\|", -1));
        return new AlertFacts(parts.getFirst(), parts.subList(1, parts.size()));
    }
}
