package org.catamnesis.followup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.followup.index.UsedInput;
import org.catamnesis.lab.index.About;
import org.catamnesis.language.Messages;

/** A derived value in words: what it is, which formula in which version, what went in, when, where it was published. */
record IndicatorSentence(ResultGrades grades, Messages messages) {
    private static final int MOST = 4;

    String of(About about, IndicatorPoint point) {
        List<String> parts = new ArrayList<>();
        String value = TrendIndicators.printed(about, point.value()) + " " + TrendIndicators.unit(about);
        parts.add(TrendIndicators.name(about, messages) + " " + value.strip());
        parts.add(messages.text("trend.computed", about.id(), about.version()));
        parts.add(point.used().stream().limit(MOST).map(this::input).collect(Collectors.joining(", "))
                + (point.used().size() > MOST ? " …" : ""));
        parts.add(TrendPeriod.moment(point.at()));
        parts.add(about.citation());
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    private String input(UsedInput used) {
        String number = BigDecimal.valueOf(used.value())
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
        String name = grades.catalogue()
                .byCode(used.what())
                .map(analyte -> AnalyteWords.shortName(analyte, messages.language()))
                .orElseGet(() -> fact(used.what()));
        return (name + " " + number + " " + used.unit()).strip();
    }

    private String fact(String code) {
        String key = "indicator.fact-" + code;
        return messages.has(key) ? messages.text(key) : code;
    }
}
