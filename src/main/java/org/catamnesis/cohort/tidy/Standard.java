package org.catamnesis.cohort.tidy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.AnalyteUnit;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.LoincCode;

/** How results of an analyte in a unit become numbers in the clinic's unit, looked up once for each pair. */
public final class Standard {
    private final Map<String, Map<String, Unit>> units = new HashMap<>();
    private final AnalyteCatalogue catalogue;

    public Standard(AnalyteCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@code code} and {@code factor} are null where the analyte does not allow the conversion. */
    public record Unit(Analyte analyte, String from, String code, Double factor, String loinc) {
        Double convert(double value) {
            if (code == null) return null;
            if (from.equals(code)) return value;
            return Conversion.convert(analyte, value, from, code)
                    .map(Decimal::rounded)
                    .orElse(null);
        }
    }

    /** @param ucum null for a result without a unit */
    public Unit of(Analyte analyte, String ucum) {
        Map<String, Unit> known = units.computeIfAbsent(analyte.code(), _ -> new HashMap<>());
        Unit unit = known.get(ucum);
        if (unit == null) {
            unit = make(analyte, ucum);
            known.put(ucum, unit);
        }
        return unit;
    }

    private Unit make(Analyte analyte, String ucum) {
        String loinc = loinc(analyte, ucum);
        Optional<Double> one = Conversion.convert(analyte, 1, ucum, analyte.unit());
        if (one.isEmpty()) return new Unit(analyte, ucum, null, null, loinc);
        double zero = Conversion.convert(analyte, 0, ucum, analyte.unit()).orElseThrow();
        return new Unit(analyte, ucum, analyte.unit(), Decimal.rounded(one.get() - zero), loinc);
    }

    /** The verified code whose unit counts the same as the printed one. */
    private String loinc(Analyte analyte, String ucum) {
        Optional<String> basis = analyte.allowed(ucum == null ? "" : ucum).map(AnalyteUnit::basis);
        return catalogue.byCode(analyte.code()).stream()
                .flatMap(each -> each.loinc().stream())
                .filter(code -> code.verified() && code.qualifier().isEmpty())
                .filter(code -> basis.isPresent()
                        && analyte.allowed(code.unit()).map(AnalyteUnit::basis).equals(basis))
                .map(LoincCode::code)
                .findFirst()
                .orElse(null);
    }
}
