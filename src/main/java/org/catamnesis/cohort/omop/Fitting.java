package org.catamnesis.cohort.omop;

import java.util.List;
import org.catamnesis.cohort.tidy.Decimal;
import org.catamnesis.cohort.tidy.ToldRow;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Conversion;

/**
 * Finds the concept of a result. A concept counts mass or amount, not both: where only the mass has one, an amount is
 * converted, and where a result cannot be converted it stays as it is under concept 0.
 */
final class Fitting {
    private final AnalyteCatalogue catalogue;
    private final Concepts concepts;

    Fitting(AnalyteCatalogue catalogue, Concepts concepts) {
        this.catalogue = catalogue;
        this.concepts = concepts;
    }

    Fitted of(ToldRow row) {
        String unit = row.text("unit_ucum");
        Double value = row.number("value_num");
        Double low = row.number("low");
        Double high = row.number("high");
        String code = row.text("analyte_code");
        Analyte analyte = catalogue.byCode(code).orElse(null);
        String loinc = row.text("loinc");
        List<Concept> candidates = concepts.of("measurement", code);
        for (Concept each : candidates) {
            if (!each.vocabularyCode().equals(loinc)) continue;
            Fitted fitted = fitted(each, analyte, value, low, high, unit);
            if (fitted != null) return fitted;
        }
        for (Concept each : candidates) {
            if (each.needsCode()) continue;
            Fitted fitted = fitted(each, analyte, value, low, high, unit);
            if (fitted != null) return fitted;
        }
        return new Fitted(Concepts.NONE, unit, value, low, high);
    }

    private static Fitted fitted(Concept concept, Analyte analyte, Double value, Double low, Double high, String unit) {
        if (concept.unit().isEmpty()) return value == null ? new Fitted(concept.id(), unit, null, low, high) : null;
        if (value == null) return unit == null ? new Fitted(concept.id(), null, null, low, high) : null;
        if (analyte == null || unit == null && !concept.unit().equals("1")) return null;
        if (unit == null || unit.equals(concept.unit())) return new Fitted(concept.id(), unit, value, low, high);
        Double converted = convert(analyte, value, unit, concept.unit());
        if (converted == null) return null;
        return new Fitted(
                concept.id(),
                concept.unit(),
                converted,
                convert(analyte, low, unit, concept.unit()),
                convert(analyte, high, unit, concept.unit()));
    }

    private static Double convert(Analyte analyte, Double value, String from, String to) {
        if (value == null) return null;
        return Conversion.convert(analyte, value, from, to)
                .map(Decimal::rounded)
                .orElse(null);
    }
}
