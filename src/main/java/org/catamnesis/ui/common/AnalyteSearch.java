package org.catamnesis.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;

/** Finds analytes as one types a code or a part of a name in any language. */
public final class AnalyteSearch {
    private static final int MOST = 8;

    private AnalyteSearch() {}

    /** At most eight, codes that begin so before names that do, those before names that contain it. */
    public static List<Analyte> find(AnalyteCatalogue catalogue, String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return List.of();
        }
        List<Analyte> all = catalogue.analytes();
        return Stream.of(
                        all.stream().filter(analyte -> lower(analyte.code()).equals(text)),
                        all.stream().filter(analyte -> lower(analyte.code()).startsWith(text)),
                        all.stream().filter(analyte -> names(analyte).anyMatch(name -> name.startsWith(text))),
                        all.stream().filter(analyte -> names(analyte).anyMatch(name -> name.contains(text))))
                .flatMap(found -> found)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Stream<String> names(Analyte analyte) {
        return Stream.concat(Stream.of(analyte.chinese(), analyte.english()), analyte.aliases().stream())
                .map(AnalyteSearch::lower);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
