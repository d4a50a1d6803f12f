package org.catamnesis.ui.trend;

import java.util.List;
import java.util.stream.Stream;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.followup.TrendDerived;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.ui.common.AnalyteSearch;
import org.catamnesis.ui.common.Words;

/** What a panel can be made of, found as one types. */
record PanelSource(AnalyteCatalogue catalogue, Words words) {
    /** One that was found. */
    record Offer(String code, String text) {}

    private static final int MOST = 10;

    private static Offer offer(TrendDerived derived) {
        return new Offer(derived.code(), derived.name());
    }

    List<Offer> find(String typed) {
        Stream<Offer> analytes = AnalyteSearch.find(catalogue, typed).stream()
                .map(analyte -> new Offer(analyte.code(), analyte.name(words.language()) + "  " + analyte.code()));
        return Stream.concat(
                        TrendDerived.find(typed, words.messages().get()).stream()
                                .map(PanelSource::offer),
                        analytes)
                .limit(MOST)
                .toList();
    }

    /** The name of a code; the code itself when nobody knows it. */
    String name(String code) {
        return catalogue
                .byCode(code)
                .map(analyte -> AnalyteWords.shortName(analyte, words.language()))
                .orElseGet(() -> TrendDerived.name(code, words.messages().get()));
    }
}
