package org.catamnesis.report;

import java.util.Optional;
import java.util.Set;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.ResultValue;

/** What speaks against a row that a person has changed. */
final class RowCheck {
    private static final Set<String> KEYS =
            Set.of("row.no-number", "row.unit-missing", "row.unit-does-not-fit", "row.implausible");

    private RowCheck() {}

    /** Whether this doubt follows from value, unit and analyte alone, so that another analyte or unit may end it. */
    static boolean about(Reason doubt) {
        return KEYS.contains(doubt.key());
    }

    static Optional<Reason> doubt(RowTexts row, ResultValue value, String code, AnalyteCatalogue catalogue) {
        Optional<Analyte> analyte = code == null ? Optional.empty() : catalogue.byCode(code);
        return analyte.flatMap(known -> doubt(row, value, known));
    }

    private static Optional<Reason> doubt(RowTexts row, ResultValue value, Analyte analyte) {
        if (row.value().isBlank()) return Optional.empty();
        if (value.number() == null) {
            return analyte.qualitative() || value.comparator() != null
                    ? Optional.empty()
                    : Optional.of(Reason.of("row.no-number"));
        }
        if (!analyte.fits(row.unit())) {
            return Optional.of(
                    row.unit().isBlank()
                            ? Reason.of("row.unit-missing", analyte.code())
                            : Reason.of("row.unit-does-not-fit", row.unit(), analyte.code()));
        }
        boolean plausible = analyte.unitOf(row.unit())
                .map(ucum -> analyte.plausible(value.number(), ucum))
                .orElse(true);
        return plausible ? Optional.empty() : Optional.of(Reason.of("row.implausible", analyte.code()));
    }
}
