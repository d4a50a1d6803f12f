package org.catamnesis.ui.names;

import java.time.LocalDateTime;
import java.util.Locale;
import org.catamnesis.report.LearntName;
import org.catamnesis.report.LearntUnit;

/**
 * Something that the clinic has learnt from a correction: a printed name or a printed unit.
 *
 * @param unit whether it is a unit
 * @param printed what the laboratory prints; for a unit after the analyte that it was printed for
 * @param meaning the analyte's code, or the unit
 * @param uses results on file that were read so; -1 for a unit, where nobody counts
 * @param revokedAt null while it counts
 */
record LearntLine(
        boolean unit,
        long id,
        String laboratory,
        String printed,
        String meaning,
        LocalDateTime learntAt,
        String learntBy,
        int uses,
        LocalDateTime revokedAt) {

    static LearntLine of(LearntName name) {
        return new LearntLine(
                false,
                name.id(),
                name.laboratory(),
                name.printedName(),
                name.analyte(),
                name.learntAt(),
                name.learntBy(),
                name.uses(),
                name.revokedAt());
    }

    static LearntLine of(LearntUnit unit) {
        return new LearntLine(
                true,
                unit.id(),
                unit.laboratory(),
                unit.analyte() + "  " + (unit.printedUnit().isBlank() ? "—" : unit.printedUnit()),
                unit.unit(),
                unit.learntAt(),
                unit.learntBy(),
                -1,
                unit.revokedAt());
    }

    boolean counts() {
        return revokedAt == null;
    }

    boolean matches(String typed) {
        String text = String.join(" ", laboratory, printed, meaning).toLowerCase(Locale.ROOT);
        return text.contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
