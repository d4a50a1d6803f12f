package org.catamnesis.followup.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.lab.LabResult;

/** HBV: the surface antigen or the virus found again after the antigen was gone, or the antigen never gone. */
record HepatitisB() implements Condition {
    private static final String ANTIGEN = "HBsAg";

    @Override
    public List<Finding> findings(AlertRule rule, AlertCase patient) {
        List<Finding> found = new ArrayList<>();
        List<Told> antigen = told(patient, ANTIGEN);
        Optional<LocalDate> cleared =
                antigen.stream().filter(told -> !told.positive()).map(Told::day).findFirst();
        for (String marker : List.of(ANTIGEN, "HBV-DNA"))
            again(rule, marker, marker.equals(ANTIGEN) ? antigen : told(patient, marker), cleared)
                    .ifPresent(found::add);
        if (cleared.isEmpty()) never(rule, patient, antigen).ifPresent(found::add);
        return found;
    }

    private record Told(LabResult result, boolean positive) {
        LocalDate day() {
            return AlertCase.day(result);
        }
    }

    private static List<Told> told(AlertCase patient, String analyte) {
        return patient.graft().stream()
                .flatMap(graft -> patient.results(analyte).stream()
                        .filter(result -> !AlertCase.day(result).isBefore(graft.day())))
                .flatMap(result ->
                        Detected.in(result, patient.grades()).stream().map(positive -> new Told(result, positive)))
                .toList();
    }

    private static Optional<Finding> again(
            AlertRule rule, String marker, List<Told> told, Optional<LocalDate> cleared) {
        if (cleared.isEmpty() || told.isEmpty() || !told.getLast().positive()) return Optional.empty();
        int first = told.size() - 1;
        while (first > 0 && told.get(first - 1).positive()) first--;
        Told last = told.getLast();
        if (!last.day().isAfter(cleared.get())) return Optional.empty();
        Sign sign = new Sign(
                rule.threshold("again").severity(),
                AlertFacts.of("hbv-again", Figures.analyte(marker), text(last), cleared.get()),
                List.of(last.result().id()));
        return Optional.of(Run.finding(rule, marker, sign, told.get(first).day()));
    }

    private static Optional<Finding> never(AlertRule rule, AlertCase patient, List<Told> told) {
        long until = Math.round(rule.number("cleared-by"));
        return told.isEmpty()
                ? Optional.empty()
                : patient.graft()
                        .filter(graft -> graft.dayOf(told.getLast().day()) >= until)
                        .map(graft -> {
                            Told last = told.getLast();
                            LocalDate since = told.stream()
                                    .map(Told::day)
                                    .filter(day -> graft.dayOf(day) >= until)
                                    .findFirst()
                                    .orElseThrow();
                            return Run.finding(
                                    rule,
                                    ANTIGEN,
                                    new Sign(
                                            rule.threshold("again").severity(),
                                            AlertFacts.of("hbv-never", text(last), graft.dayOf(last.day())),
                                            List.of(last.result().id())),
                                    since);
                        });
    }

    private static String text(Told told) {
        return org.catamnesis.followup.ResultWords.value(told.result());
    }
}
