package org.catamnesis.cohort;

import org.catamnesis.lab.AnalyteCatalogue;

/** The catalogue that ships with the program, read once when a definition first speaks of an analyte. */
final class KnownAnalytes {
    static final AnalyteCatalogue CATALOGUE = AnalyteCatalogue.standard();

    private KnownAnalytes() {}
}
