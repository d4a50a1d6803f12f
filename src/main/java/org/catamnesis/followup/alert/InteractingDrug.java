package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.medication.Dosing;
import org.catamnesis.medication.Interaction;
import org.catamnesis.medication.InteractionWarning;
import org.catamnesis.medication.Interactions;
import org.catamnesis.medication.RegimenChange;

/**
 * TROX: a drug that changes the level of another comes or goes, from its entry, also for a day to come, until the level
 * was measured on the last of the days that the interaction asks for.
 */
record InteractingDrug(Interactions interactions) implements Condition {
    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        return open(rule, patient)
                .map(warning -> finding(rule, patient, warning))
                .toList();
    }

    @Override
    public Optional<LocalDate> lookAgain(AlertRule rule, AlertCase patient) {
        return open(rule, patient)
                .map(warning -> forgotten(rule, warning.day()))
                .min(Comparator.naturalOrder());
    }

    private Stream<InteractionWarning> open(AlertRule rule, AlertCase patient) {
        List<Dosing> dosings = patient.chart().dosings();
        return RegimenChange.in(dosings).stream()
                .filter(change -> forgotten(rule, change.day()).isAfter(patient.today()))
                .flatMap(change -> interactions.of(dosings, change).stream())
                .filter(warning -> !measured(patient, warning));
    }

    private static LocalDate forgotten(AlertRule rule, LocalDate day) {
        return day.plusDays(Math.round(rule.number("forget-after")) + 1);
    }

    private static boolean measured(AlertCase patient, InteractionWarning warning) {
        Optional<LocalDate> last = warning.levelsOn().stream().max(Comparator.naturalOrder());
        Optional<String> level = TroughOffTarget.DRUGS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(warning.affected().code()))
                .map(Map.Entry::getKey)
                .findFirst();
        return last.isPresent()
                && level.isPresent()
                && patient.results(level.get()).stream()
                        .anyMatch(result -> !AlertCase.day(result).isBefore(last.get()));
    }

    private static Finding finding(AlertRule rule, AlertCase patient, InteractionWarning warning) {
        boolean start = warning.kind() == RegimenChange.Kind.START;
        Severity severity = warning.interaction().severity() == Interaction.Severity.URGENT
                ? rule.threshold("urgent").severity()
                : rule.threshold("others").severity();
        String cause = warning.cause().code();
        List<Long> inputs = patient.chart().dosings().stream()
                .filter(dosing -> dosing.drug().equals(cause))
                .map(Dosing::id)
                .toList();
        AlertFacts facts = AlertFacts.of(
                (start ? "interaction-start" : "interaction-stop") + (warning.rises() ? "-rises" : "-falls"),
                Figures.drug(cause),
                warning.day(),
                Figures.drug(warning.affected().code()));
        return Run.finding(
                rule, cause + ">" + warning.affected().code(), new Sign(severity, facts, inputs), warning.day());
    }
}
