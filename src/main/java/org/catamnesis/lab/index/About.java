package org.catamnesis.lab.index;

import java.util.List;
import java.util.Locale;

/**
 * What a formula is.
 *
 * @param id stable and unlike that of every other formula, such as {@code MELD-NA-OPTN-2016}
 * @param version goes up whenever a value may come out differently
 * @param unit UCUM code of the value
 * @param decimals to show; the value itself is never rounded beyond what the formula demands
 * @param group code of the analyte group it is shown with
 * @param citation where the formula was published
 * @param confirmed false while nobody has compared it with the publication itself
 * @param asks what it needs, the result that sets its time first
 */
public record About(
        String id,
        int version,
        String unit,
        int decimals,
        String group,
        String citation,
        boolean confirmed,
        ValidFor validFor,
        List<Asked> asks) {
    public About {
        asks = List.copyOf(asks);
    }

    /** The id as the keys of its words have it: lower case with dashes. */
    public String slug() {
        return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    /** The results among what it asks. */
    public List<Asked.Measured> measured() {
        return asks.stream()
                .filter(Asked.Measured.class::isInstance)
                .map(Asked.Measured.class::cast)
                .toList();
    }

    /** The facts among what it asks. */
    public List<Fact> facts() {
        return asks.stream()
                .filter(Asked.Known.class::isInstance)
                .map(asked -> ((Asked.Known) asked).fact())
                .toList();
    }
}
