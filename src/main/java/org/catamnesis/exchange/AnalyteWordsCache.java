package org.catamnesis.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;

/** Remembers what a name in a unit means: a file of a million results has a hundred of them. */
final class AnalyteWordsCache {
    private static final int MOST = 10_000;

    private record Written(String name, String unit, String specimen) {}

    private final AnalyteCatalogue catalogue;
    private final Map<Written, MeantAnalyte> known = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Written, MeantAnalyte> eldest) {
            return size() > MOST;
        }
    };

    AnalyteWordsCache(AnalyteCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    MeantAnalyte of(String name, String unit, String specimen) {
        return known.computeIfAbsent(new Written(name, unit, specimen), this::look);
    }

    /** A code, then a LOINC code, then a name; what is none of them keeps its name and waits to be mapped. */
    private MeantAnalyte look(Written written) {
        Optional<Analyte> analyte = catalogue
                .byCode(written.name())
                .or(() -> catalogue.byLoinc(written.name()))
                .or(() -> catalogue.match(written.name(), written.unit(), written.specimen()));
        if (analyte.isEmpty() || written.unit() == null) return new MeantAnalyte(analyte.orElse(null), null, true);
        Analyte found = analyte.get();
        return new MeantAnalyte(found, found.unitOf(written.unit()).orElse(null), found.fits(written.unit()));
    }
}
