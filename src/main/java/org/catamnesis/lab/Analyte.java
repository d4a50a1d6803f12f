package org.catamnesis.lab;

import java.util.List;
import java.util.Optional;
import org.catamnesis.language.Language;

/**
 * Something that is measured, as the clinic's catalogue knows it.
 *
 * @param code stable, such as {@code ALT} or {@code NEUT#}
 * @param group code of its {@link AnalyteGroup}
 * @param units the first one is canonical; empty for what has no number
 * @param qualitative whether results in words are expected
 * @param decimals digits to show after the point, in the canonical unit
 * @param gapDays the longest gap that a trend line may bridge
 * @param worse which direction is bad, where one is
 * @param plausibleLow outside of these, in the canonical unit, a reading is doubted; both null when there are no numbers
 * @param omop concept id of OMOP, null when there is none verified
 */
public record Analyte(
        String code,
        String chinese,
        String english,
        String group,
        List<Specimen> specimens,
        List<AnalyteUnit> units,
        boolean qualitative,
        int decimals,
        boolean logScale,
        int gapDays,
        Worse worse,
        Double plausibleLow,
        Double plausibleHigh,
        Integer omop,
        List<LoincCode> loinc,
        List<ExampleInterval> examples,
        List<String> aliases) {

    /** Which direction is bad. */
    public enum Worse {
        HIGH,
        LOW,
        NEITHER
    }

    public Analyte {
        specimens = List.copyOf(specimens);
        units = List.copyOf(units);
        loinc = List.copyOf(loinc);
        examples = List.copyOf(examples);
        aliases = List.copyOf(aliases);
    }

    public String name(Language language) {
        return language == Language.CHINESE ? chinese : english;
    }

    /** The canonical unit's UCUM code; {@code 1} for a number without a unit, empty for what has no number. */
    public String unit() {
        return units.isEmpty() ? "" : units.getFirst().ucum();
    }

    /** The allowed unit with this UCUM code. */
    public Optional<AnalyteUnit> allowed(String ucum) {
        for (AnalyteUnit unit : units) {
            if (unit.ucum().equals(ucum)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /**
     * The UCUM code of a printed unit, read so that it fits this analyte where that is possible ({@code G/L} is
     * 10*9/L for platelets and g/L for albumin); empty when it is no unit that is known.
     */
    public Optional<String> unitOf(String printed) {
        List<String> readings = Units.readings(printed);
        return readings.stream()
                .filter(ucum -> allowed(ucum).isPresent())
                .findFirst()
                .or(() -> readings.stream().findFirst());
    }

    /** True when the printed unit, or its absence, is one that this analyte is reported in. */
    public boolean fits(String printedUnit) {
        if (printedUnit == null || printedUnit.isBlank()) {
            return qualitative || units.isEmpty() || Units.unitless(unit());
        }
        return Units.readings(printedUnit).stream()
                .anyMatch(ucum -> allowed(ucum).isPresent());
    }

    /** True when the value, in one of the analyte's units, is one that a living patient may have, or cannot be told. */
    public boolean plausible(double value, String ucum) {
        if (plausibleLow == null || plausibleHigh == null) {
            return true;
        }
        return Conversion.convert(this, value, ucum, unit())
                .map(canonical -> canonical >= plausibleLow && canonical <= plausibleHigh)
                .orElse(true);
    }

    /** The general LOINC code for results in this unit; mass and substance concentration have different ones. */
    public Optional<LoincCode> loincFor(String ucum) {
        return loincFor(ucum, "");
    }

    /** The LOINC code for results in this unit and with this qualifier, such as {@code trough}. */
    public Optional<LoincCode> loincFor(String ucum, String qualifier) {
        return loinc.stream()
                .filter(code -> code.qualifier().equals(qualifier) && Units.sameKind(code.unit(), ucum))
                .findFirst();
    }

    boolean measuredIn(Specimen specimen) {
        return specimens.stream().anyMatch(own -> own.family() == specimen.family());
    }
}
