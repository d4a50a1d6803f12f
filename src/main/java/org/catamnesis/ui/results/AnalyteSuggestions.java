package org.catamnesis.ui.results;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.patient.Pinyin;

/** Which analytes a few typed letters may mean: a code, a part of a name in any language, or the initials of the pinyin. */
final class AnalyteSuggestions {
    private static final int SHOWN = 8;
    private static final int NO_MATCH = 9;

    /** An analyte with what it is found by. */
    private record Entry(Analyte analyte, String code, String initials, List<String> names) {
        static Entry of(Analyte analyte) {
            return new Entry(
                    analyte,
                    lower(analyte.code()),
                    Pinyin.initials(Pinyin.of(analyte.chinese())),
                    Stream.concat(Stream.of(analyte.chinese(), analyte.english()), analyte.aliases().stream())
                            .map(Entry::lower)
                            .toList());
        }

        private static String lower(String text) {
            return text.toLowerCase(Locale.ROOT);
        }

        int rank(String typed) {
            if (code.equals(typed) || names.contains(typed)) return 0;
            if (code.startsWith(typed)) return 1;
            if (names.stream().anyMatch(name -> name.startsWith(typed))) return 2;
            if (initials.startsWith(typed)) return 3;
            if (names.stream().anyMatch(name -> name.contains(typed))) return 4;
            return NO_MATCH;
        }
    }

    private final List<Entry> entries;

    AnalyteSuggestions(AnalyteCatalogue catalogue) {
        entries = catalogue.analytes().stream().map(Entry::of).toList();
    }

    /**
     * The best matches, at most eight; none for an empty text.
     *
     * @param usual codes of analytes that come first among equals, such as those the patient already has
     */
    List<Analyte> of(String typed, Set<String> usual) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> entry.rank(wanted) < NO_MATCH)
                .sorted(Comparator.comparingInt((Entry entry) -> entry.rank(wanted))
                        .thenComparing(entry -> !usual.contains(entry.analyte().code())))
                .limit(SHOWN)
                .map(Entry::analyte)
                .toList();
    }
}
