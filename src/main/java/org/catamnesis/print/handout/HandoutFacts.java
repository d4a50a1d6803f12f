package org.catamnesis.print.handout;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.Visit;
import org.catamnesis.followup.protocol.LineKind;
import org.catamnesis.patient.PatientToken;

/**
 * What is on file about a patient on the day on which a paper is made.
 *
 * @param diagnoses in words, each with its code
 * @param alias what the patient is called where identity is hidden; null where it is shown
 * @param visits appointments that are booked
 * @param due what the protocol asks for next
 * @param code null where none was given out yet
 * @param approved whether the site approved what patients are told
 * @param letter the site's own text of the letter; null where the shipped one counts
 * @param maker who makes the paper
 */
public record HandoutFacts(
        ResultGrades grades,
        List<String> diagnoses,
        String alias,
        List<PlannedVisit> visits,
        List<PlannedDue> due,
        ClinicCard clinic,
        PatientToken code,
        boolean approved,
        String letter,
        String maker,
        LocalDateTime at) {
    public HandoutFacts {
        diagnoses = List.copyOf(diagnoses);
        visits = visits.stream()
                .filter(visit -> !visit.at().toLocalDate().isBefore(at.toLocalDate()))
                .sorted(Comparator.comparing(PlannedVisit::at))
                .toList();
        due = due.stream().sorted(Comparator.comparing(PlannedDue::day)).toList();
    }

    PatientChart chart() {
        return grades.chart();
    }

    LocalDate today() {
        return at.toLocalDate();
    }

    boolean masked() {
        return alias != null;
    }

    String name() {
        return masked() ? alias : chart().patient().name();
    }

    Set<String> organs() {
        return chart().transplants().stream().map(graft -> graft.organ().code()).collect(Collectors.toSet());
    }

    /** The appointment that comes next, today's own left out when its hour has passed. */
    Optional<PlannedVisit> nextVisit() {
        return visits.stream().filter(visit -> visit.at().isAfter(at)).findFirst();
    }

    /** The appointment that comes next for a series of the protocol. */
    Optional<PlannedVisit> nextVisitFor(String series) {
        return visits.stream()
                .filter(visit -> visit.at().isAfter(at) && visit.covers().contains(series))
                .findFirst();
    }

    Optional<PlannedDue> nextDue(LineKind kind) {
        return due.stream().filter(line -> line.kind() == kind).findFirst();
    }

    /** The newest day on which a visit was planned and nobody came. */
    Optional<LocalDate> missed() {
        return chart().visits().stream()
                .filter(visit -> !visit.attended() && !visit.day().isAfter(today()))
                .max(Comparator.comparing(Visit::day))
                .map(visit -> visit.plannedDay() == null ? visit.day() : visit.plannedDay());
    }
}
