package org.catamnesis.report;

import java.util.Optional;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.ReferenceInterval;

/** Whether a printed interval is about the one that is usual for its analyte in its unit. */
final class UsualInterval {
    private static final double ABOUT = 2.5;

    private UsualInterval() {}

    /** False where nothing is known. */
    static boolean near(Analyte analyte, ReferenceInterval interval, String unit) {
        if (analyte == null || !analyte.fits(unit)) return false;
        Optional<String> ucum = unit.isBlank() ? Optional.of(analyte.unit()) : analyte.unitOf(unit);
        return ucum.isPresent()
                && analyte.examples().stream()
                        .anyMatch(usual -> near(analyte, interval.high(), usual.high(), ucum.get())
                                && (interval.low() == null
                                        || usual.low() == null
                                        || interval.low() == 0
                                        || near(analyte, interval.low(), usual.low(), ucum.get())));
    }

    private static boolean near(Analyte analyte, Double printed, Double usual, String ucum) {
        if (printed == null || usual == null || usual == 0) return false;
        return Conversion.toCanonical(analyte, printed, ucum)
                .map(end -> end / usual)
                .filter(ratio -> ratio >= 1 / ABOUT && ratio <= ABOUT)
                .isPresent();
    }
}
