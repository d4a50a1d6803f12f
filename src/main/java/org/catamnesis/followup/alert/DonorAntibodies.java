package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Qualitative;

/** DSA: antibodies against the donor above the site's limit, or found where none were before. */
record DonorAntibodies() implements Condition {
    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        return Stream.of("DSA", "DSA-I", "DSA-II")
                .flatMap(analyte -> finding(rule, patient, analyte).stream())
                .toList();
    }

    private static Optional<Finding> finding(AlertRule rule, AlertCase patient, String analyte) {
        Threshold limit = rule.threshold("mfi");
        List<LabResult> results = patient.results(analyte).stream()
                .filter(result -> rule.meant(patient.grades().graftOn(AlertCase.day(result)), AlertCase.day(result)))
                .toList();
        if (results.isEmpty() || !above(limit, results.getLast())) return Optional.empty();
        int first = results.size() - 1;
        while (first > 0 && above(limit, results.get(first - 1))) first--;
        LabResult last = results.getLast();
        LocalDate since = AlertCase.day(results.get(first));
        return Optional.of(Run.finding(
                rule,
                analyte,
                new Sign(
                        limit.severity(),
                        AlertFacts.of(
                                "antibody",
                                Figures.analyte(analyte),
                                ResultWords.value(last),
                                Figures.number(limit.value())),
                        List.of(last.id())),
                since));
    }

    private static boolean above(Threshold limit, LabResult result) {
        var value = result.measurement().value();
        if (value.number() != null) return limit.met(new Reading(result, value.number(), value.comparator()));
        return Qualitative.of(value.text()).filter(Qualitative.POSITIVE::equals).isPresent();
    }
}
