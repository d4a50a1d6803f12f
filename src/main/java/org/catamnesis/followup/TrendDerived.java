package org.catamnesis.followup;

import java.util.List;
import java.util.Locale;
import org.catamnesis.followup.index.Indicators;
import org.catamnesis.language.Messages;

/** A derived indicator that a panel can be made of. */
public record TrendDerived(String code, String name) {
    /** Those whose name or id contains this text. */
    public static List<TrendDerived> find(String typed, Messages messages) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) return List.of();
        return Indicators.all().stream()
                .map(indicator -> new TrendDerived(
                        TrendIndicators.code(indicator.id()), TrendIndicators.name(indicator.about(), messages)))
                .filter(derived -> derived.code.toLowerCase(Locale.ROOT).contains(text)
                        || derived.name.toLowerCase(Locale.ROOT).contains(text))
                .toList();
    }

    /** The name of a code; the code itself when nobody knows it. */
    public static String name(String code, Messages messages) {
        return TrendIndicators.byCode(code)
                .map(indicator -> TrendIndicators.name(indicator.about(), messages))
                .orElse(code);
    }
}
