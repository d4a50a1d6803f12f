package org.catamnesis.followup.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.Conversion;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.report.DeltaLimits;

/** DATA: the newest result of an analyte is one that nobody can have, in a unit that does not fit, far from the last, or twice on file. */
record DoubtfulData(DeltaLimits limits) implements Condition {
    /** Loads rise and fall by powers of ten. */
    private static final String FREE = "infection";

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        Map<String, List<LabResult>> byAnalyte = patient.chart().results().stream()
                .filter(result ->
                        result.analyte() != null && !AlertCase.day(result).isAfter(patient.today()))
                .collect(Collectors.groupingBy(LabResult::analyte, java.util.LinkedHashMap::new, Collectors.toList()));
        List<Finding> found = new ArrayList<>();
        byAnalyte.forEach((code, results) -> patient.catalogue()
                .byCode(code)
                .flatMap(analyte -> sign(rule, analyte, results))
                .ifPresent(sign -> found.add(Run.finding(rule, code, sign, AlertCase.day(results.getLast())))));
        return found;
    }

    private Optional<Sign> sign(AlertRule rule, Analyte analyte, List<LabResult> results) {
        LabResult last = results.getLast();
        Optional<LabResult> before =
                results.size() < 2 ? Optional.empty() : Optional.of(results.get(results.size() - 2));
        return doubt(analyte, last)
                .map(facts -> sign(rule, facts, last))
                .or(() -> before.filter(earlier -> twice(earlier, last))
                        .map(earlier -> sign(rule, facts("data-twice", analyte, last), earlier, last)))
                .or(() -> before.flatMap(earlier -> far(rule, analyte, earlier, last)));
    }

    private static Sign sign(AlertRule rule, AlertFacts facts, LabResult... results) {
        return new Sign(
                rule.threshold("doubt").severity(),
                facts,
                java.util.Arrays.stream(results).map(LabResult::id).toList());
    }

    private static AlertFacts facts(String sentence, Analyte analyte, LabResult result) {
        return AlertFacts.of(
                sentence, Figures.analyte(analyte.code()), ResultWords.value(result), AlertCase.day(result));
    }

    private static Optional<AlertFacts> doubt(Analyte analyte, LabResult result) {
        Measurement measured = result.measurement();
        if (measured.value().number() == null || analyte.units().isEmpty()) return Optional.empty();
        boolean fits =
                measured.ucum() != null ? analyte.allowed(measured.ucum()).isPresent() : analyte.fits(measured.unit());
        if (!fits) return Optional.of(facts("data-unit", analyte, result));
        return measured.ucum() == null || analyte.plausible(measured.value().number(), measured.ucum())
                ? Optional.empty()
                : Optional.of(facts("data-implausible", analyte, result));
    }

    /** The same value of the same sample from two papers. */
    private static boolean twice(LabResult one, LabResult other) {
        return one.sampling().timeKnown()
                && other.sampling().timeKnown()
                && one.sampling().collectedAt().equals(other.sampling().collectedAt())
                && Objects.equals(one.sampling().specimen(), other.sampling().specimen())
                && one.measurement().value().equals(other.measurement().value())
                && Objects.equals(one.measurement().unit(), other.measurement().unit());
    }

    private Optional<Sign> far(AlertRule rule, Analyte analyte, LabResult earlier, LabResult last) {
        Measurement from = earlier.measurement();
        Measurement to = last.measurement();
        boolean near = AlertCase.day(earlier).plusDays(limits.days()).isAfter(AlertCase.day(last));
        if (analyte.group().equals(FREE)
                || !near
                || !from.value().exact()
                || !to.value().exact()) return Optional.empty();
        if (from.value().number() <= 0 || to.value().number() <= 0 || from.ucum() == null || to.ucum() == null)
            return Optional.empty();
        return Conversion.convert(analyte, from.value().number(), from.ucum(), to.ucum())
                .map(before -> to.value().number() / before)
                .filter(ratio -> Math.max(ratio, 1 / ratio) > limits.factor(analyte))
                .map(_ -> sign(
                        rule,
                        AlertFacts.of(
                                "data-far",
                                Figures.analyte(analyte.code()),
                                ResultWords.value(last),
                                ResultWords.value(earlier),
                                AlertCase.day(earlier)),
                        earlier,
                        last));
    }
}
