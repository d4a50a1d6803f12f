package org.catamnesis.ui.trend;

import java.util.List;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.ui.common.AnalyteSearch;
import org.catamnesis.ui.common.Words;

/** What a panel can be made of, found as one types. */
record PanelSource(AnalyteCatalogue catalogue, Words words) {
    /** One that was found. */
    record Offer(String code, String text) {}

    List<Offer> find(String typed) {
        return AnalyteSearch.find(catalogue, typed).stream()
                .map(analyte -> new Offer(analyte.code(), analyte.name(words.language()) + "  " + analyte.code()))
                .toList();
    }

    /** The name of a code; the code itself when nobody knows it. */
    String name(String code) {
        return catalogue
                .byCode(code)
                .map(analyte -> AnalyteWords.shortName(analyte, words.language()))
                .orElse(code);
    }
}
