package org.catamnesis.report;

import java.util.Optional;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.ResultValue;

/** What speaks against a row that a person has changed. */
final class RowCheck {
    private RowCheck() {}

    static Optional<Reason> doubt(RowTexts row, String code, AnalyteCatalogue catalogue) {
        Optional<Analyte> analyte = code == null ? Optional.empty() : catalogue.byCode(code);
        return analyte.flatMap(known -> doubt(row, known));
    }

    private static Optional<Reason> doubt(RowTexts row, Analyte analyte) {
        if (row.value().isBlank()) return Optional.empty();
        ResultValue value = ResultValue.parse(row.value());
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
