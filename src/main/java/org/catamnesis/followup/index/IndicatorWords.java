package org.catamnesis.followup.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.index.About;
import org.catamnesis.lab.index.Fact;
import org.catamnesis.lab.index.Missing;
import org.catamnesis.lab.index.ValidFor;
import org.catamnesis.language.Messages;

/** Indicators in words of one language. */
public record IndicatorWords(AnalyteCatalogue catalogue, Messages messages) {
    private static final int PLACES_OF_INPUTS = 4;

    public String name(About about) {
        return messages.text("indicator.name-" + about.slug());
    }

    public String formula(About about) {
        return messages.text("indicator.formula-" + about.slug());
    }

    /** Rounded to the digits that the indicator shows. */
    public String value(About about, double value) {
        return BigDecimal.valueOf(value)
                .setScale(about.decimals(), RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** The grade's name; empty when there is none. */
    public String grade(About about, String grade) {
        if (grade.isEmpty()) return "";
        return messages.text("indicator.grade-" + about.slug() + "-" + grade.toLowerCase(Locale.ROOT));
    }

    /** Why there is no value, one sentence. */
    public String missing(Missing missing) {
        return messages.text(missing.key(), input(missing.what()));
    }

    public String missing(List<Missing> reasons) {
        return reasons.stream().map(this::missing).collect(Collectors.joining(messages.text("trend.between-notes")));
    }

    /** The name of an input, by its code; what is no code stays. */
    public String input(String code) {
        Optional<String> analyte =
                catalogue.byCode(code).map(known -> AnalyteWords.shortName(known, messages.language()));
        String key = "indicator.fact-" + code;
        return analyte.orElseGet(() -> messages.has(key) ? messages.text(key) : code);
    }

    /** The value of an input, without its unit; that of a choice in words. */
    public String amount(UsedInput used) {
        for (Fact fact : List.of(Fact.SEX, Fact.DIALYSIS, Fact.INSULIN))
            if (used.what().equals(fact.code())) return choice(fact, (int) used.value());
        return BigDecimal.valueOf(used.value())
                .setScale(PLACES_OF_INPUTS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** One of the answers to what is asked about a patient. */
    public String choice(Fact fact, int number) {
        return messages.text("indicator." + fact.code() + "-" + number);
    }

    /** Whom it is meant for. */
    public String validFor(ValidFor valid) {
        List<String> parts = new ArrayList<>();
        valid.organs().stream()
                .sorted()
                .map(organ -> messages.text("organ." + organ.code()))
                .forEach(parts::add);
        if (valid.limitedBelow()) parts.add(messages.text("indicator.from-age", valid.youngest()));
        if (valid.limitedAbove()) parts.add(messages.text("indicator.up-to-age", valid.oldest()));
        if (valid.phase() != ValidFor.Phase.ANY)
            parts.add(messages.text("indicator.phase-"
                    + valid.phase().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return parts.isEmpty() ? messages.text("indicator.anybody") : String.join(" · ", parts);
    }
}
