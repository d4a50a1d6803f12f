package org.catamnesis.followup.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.lab.SampleTiming;
import org.catamnesis.lab.index.Amount;
import org.catamnesis.lab.index.Asked;
import org.catamnesis.lab.index.Fact;
import org.catamnesis.lab.index.Formula;
import org.catamnesis.lab.index.Missing;
import org.catamnesis.lab.index.Outcome;
import org.catamnesis.lab.index.Worksheet;
import org.catamnesis.patient.Sex;

/** One calculation by hand: what is on record fills in what it can, somebody the rest. Nothing of it is kept. */
public record Calculation(Formula formula, ResultGrades grades, LocalDate today) {
    private static final int DIGITS = 4;

    /**
     * An input to fill in.
     *
     * @param unit UCUM code in which it is typed; empty for none
     * @param text what the record knows, empty for nothing
     * @param day when that was measured; null for what has no day
     */
    public record Field(Asked asked, String unit, String text, LocalDate day) {}

    public List<Field> fields() {
        return formula.about().asks().stream().map(this::field).toList();
    }

    private Field field(Asked asked) {
        return switch (asked) {
            case Asked.Measured measured -> measured(measured);
            case Asked.Known known -> known(known);
        };
    }

    private Field measured(Asked.Measured asked) {
        String unit = grades.catalogue().byCode(asked.analyte()).orElseThrow().unit();
        DrawInputs inputs = new DrawInputs(grades);
        return last(inputs, asked.analyte())
                .flatMap(result -> inputs.in(
                                unit, result, result.measurement().value().number())
                        .map(value -> new Field(
                                asked,
                                unit,
                                bound(result) + rounded(value),
                                result.sampling().collectedAt().toLocalDate())))
                .orElse(new Field(asked, unit, "", null));
    }

    private Optional<LabResult> last(DrawInputs inputs, String analyte) {
        return inputs.of(analyte).headMap(today.plusDays(1).atStartOfDay(), false).descendingMap().values().stream()
                .filter(result -> result.measurement().value().number() != null
                        && result.sampling().timing() != SampleTiming.NOT_TROUGH)
                .findFirst();
    }

    private static String bound(LabResult result) {
        var comparator = result.measurement().value().comparator();
        return comparator == null ? "" : comparator.code();
    }

    private static String rounded(double value) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }

    private Field known(Asked.Known asked) {
        var patient = grades.chart().patient();
        return switch (asked.fact()) {
            case SEX -> {
                Sex sex = patient.demographics().sex();
                String text = sex == Sex.MALE ? "0" : sex == Sex.FEMALE ? "1" : "";
                yield new Field(asked, "", text, null);
            }
            case AGE -> {
                var age = patient.ageOn(today);
                yield new Field(asked, "a", age.isPresent() ? String.valueOf(age.getAsInt()) : "", today);
            }
            case DAILY_DOSE ->
                new Exposure(grades.chart())
                        .before(today)
                        .map(taken -> new Field(asked, "mg/d", rounded(taken.milligrams()), today.minusDays(1)))
                        .orElse(new Field(asked, "mg/d", "", null));
            case UPPER_LIMIT -> upperLimit(asked);
            case DIALYSIS -> yes(asked, new Dialysis(grades.chart()).ofWeek(today));
            case INSULIN -> yes(asked, new Exposure(grades.chart()).insulin(today));
            case ASCITES, ENCEPHALOPATHY -> new Field(asked, "", "", null);
        };
    }

    private Field yes(Asked asked, boolean holds) {
        return new Field(asked, "", holds ? "1" : "0", today);
    }

    private Field upperLimit(Asked asked) {
        String analyte = formula.about().measured().getFirst().analyte();
        String unit = grades.catalogue().byCode(analyte).orElseThrow().unit();
        DrawInputs inputs = new DrawInputs(grades);
        Optional<LabResult> result = last(inputs, analyte)
                .filter(found -> found.measurement().interval().high() != null);
        return result.flatMap(found ->
                        inputs.in(unit, found, found.measurement().interval().high()))
                .map(high -> new Field(
                        asked,
                        unit,
                        rounded(high),
                        result.get().sampling().collectedAt().toLocalDate()))
                .orElse(new Field(asked, unit, "", null));
    }

    /** From what stands in the fields, by the codes of what is asked; what cannot be read counts as missing. */
    public Outcome compute(Map<String, String> answers) {
        Worksheet sheet = new Worksheet();
        for (Asked asked : formula.about().asks()) {
            ResultValue value = ResultValue.parse(answers.getOrDefault(asked.code(), ""));
            if (value.number() == null) continue;
            switch (asked) {
                case Asked.Measured measured -> fill(sheet, measured, value);
                case Asked.Known(Fact fact)
                when fact == Fact.SEX -> sheet.with(value.number() > 0 ? Sex.FEMALE : Sex.MALE);
                case Asked.Known(Fact fact) -> sheet.with(fact, value.number());
            }
        }
        return formula.compute(sheet);
    }

    private void fill(Worksheet sheet, Asked.Measured asked, ResultValue value) {
        var analyte = grades.catalogue().byCode(asked.analyte()).orElseThrow();
        Conversion.convert(analyte, value.number(), analyte.unit(), asked.ucum())
                .ifPresentOrElse(
                        number -> sheet.with(asked.analyte(), new Amount(number, value.comparator())),
                        () -> sheet.without(asked.analyte(), new Missing(Missing.Reason.UNIT, asked.analyte())));
    }
}
