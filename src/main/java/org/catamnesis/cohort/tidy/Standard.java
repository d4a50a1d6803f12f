package org.catamnesis.cohort.tidy;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteUnit;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.LoincCode;

/** How results of an analyte in a unit become numbers in the clinic's unit, looked up once for each pair. */
public final class Standard {
    private static final String IN_WORDS = "qualitative";
    private static final String NO_UNIT = "1";

    private final Map<String, Map<String, Unit>> units = new HashMap<>();

    /**
     * {@code code} and {@code factor} are null where the analyte does not allow the conversion; {@code loincInWords} is
     * for results without a number.
     */
    public record Unit(Analyte analyte, String from, String code, Double factor, String loinc, String loincInWords) {
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
        String loinc = loinc(analyte, ucum == null ? NO_UNIT : ucum);
        String words = analyte.loincFor(IN_WORDS)
                .filter(LoincCode::verified)
                .map(LoincCode::code)
                .orElse(null);
        Optional<Double> one = Conversion.convert(analyte, 1, ucum, analyte.unit());
        if (one.isEmpty()) return new Unit(analyte, ucum, null, null, loinc, words);
        double zero = Conversion.convert(analyte, 0, ucum, analyte.unit()).orElseThrow();
        return new Unit(analyte, ucum, analyte.unit(), Decimal.rounded(one.get() - zero), loinc, words);
    }

    /** The verified code for results in that unit: mass and amount have different ones. */
    private static String loinc(Analyte analyte, String ucum) {
        Optional<String> basis = analyte.allowed(ucum).map(AnalyteUnit::basis);
        return analyte.loincFor(ucum)
                .filter(LoincCode::verified)
                .filter(code -> basis.isPresent()
                        && analyte.allowed(code.unit()).map(AnalyteUnit::basis).equals(basis))
                .map(LoincCode::code)
                .orElse(null);
    }
}
