package org.catamnesis.ui.results;

import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.Qualitative;

/** What has to be said about a line before it is saved. */
enum Remark {
    NONE("", Weight.FINE),
    NAME_MISSING("entry.name-missing", Weight.WRONG),
    NOT_MAPPED("entry.not-mapped", Weight.DOUBT),
    UNIT_DOES_NOT_FIT("entry.unit-does-not-fit", Weight.DOUBT),
    IMPLAUSIBLE("entry.implausible", Weight.DOUBT),
    NO_NUMBER("entry.no-number", Weight.DOUBT),
    INTERVAL_IN_WORDS("entry.interval-in-words", Weight.DOUBT),
    ON_FILE("entry.on-file", Weight.DOUBT);

    /** Doubt is saved when it is confirmed, what is wrong never. */
    enum Weight {
        FINE,
        DOUBT,
        WRONG
    }

    private final String key;
    private final Weight weight;

    Remark(String key, Weight weight) {
        this.key = key;
        this.weight = weight;
    }

    /** Its message key, empty when there is nothing to say. */
    String key() {
        return key;
    }

    Weight weight() {
        return weight;
    }

    static Remark of(EntryRow row) {
        if (row.isEmpty()) {
            return NONE;
        }
        if (row.name().get().isBlank()) {
            return NAME_MISSING;
        }
        if (row.value().get().isBlank()) {
            return NONE;
        }
        Analyte analyte = row.analyte().get();
        return analyte == null ? NOT_MAPPED : of(row.measurement(), analyte);
    }

    private static Remark of(Measurement measured, Analyte analyte) {
        boolean number = measured.value().number() != null;
        boolean words = measured.value().censored()
                || analyte.qualitative()
                || Qualitative.of(measured.value().text()).isPresent();
        if (!number && !words) {
            return NO_NUMBER;
        }
        if (number && !analyte.fits(measured.unit())) {
            return UNIT_DOES_NOT_FIT;
        }
        if (number
                && measured.ucum() != null
                && !analyte.plausible(measured.value().number(), measured.ucum())) {
            return IMPLAUSIBLE;
        }
        String interval = measured.interval().text();
        boolean read = interval.isBlank()
                || measured.interval().bounded()
                || Qualitative.of(interval).isPresent();
        return read ? NONE : INTERVAL_IN_WORDS;
    }
}
