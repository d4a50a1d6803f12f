package org.catamnesis.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.alert.AlertFacts;
import org.catamnesis.followup.alert.AlertState;
import org.catamnesis.followup.alert.RaisedAlert;
import org.catamnesis.followup.alert.Severity;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.Language;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.TargetRules;
import org.catamnesis.patient.Demographics;
import org.catamnesis.patient.Patient;
import org.catamnesis.patient.Sex;
import org.junit.jupiter.api.Test;

class OpenQuestionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);

    @Test
    void aDayThatTheReasonNamesIsNotSaidTwice() {
        assertEquals(
                List.of("Results not signed: 3 results not signed, the oldest since 2026-09-10"),
                open(alert("UNSIGNED", AlertFacts.of("unsigned", 3, TODAY.minusDays(5)))));
        List<String> other =
                open(alert("CR30", AlertFacts.of("creatinine-confirm", "131 μmol/L", "100 μmol/L", "1.31")));
        assertEquals(1, other.size());
        assertEquals("(2026-09-10)", other.getFirst().substring(other.getFirst().lastIndexOf('(')));
    }

    private static RaisedAlert alert(String rule, AlertFacts facts) {
        LocalDate since = TODAY.minusDays(5);
        return new RaisedAlert(
                1,
                1,
                rule,
                "1",
                rule + "@" + since,
                Severity.REVIEW,
                AlertState.RAISED,
                since,
                List.of(),
                facts,
                null,
                null,
                since.atStartOfDay(),
                1);
    }

    private static List<String> open(RaisedAlert alert) {
        var patient = new Patient(1, Demographics.of("测试", Sex.MALE, null), "", List.of(), 1);
        var chart = new PatientChart(patient, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        var grades = new ResultGrades(chart, AnalyteCatalogue.standard(), TargetRules.shipped());
        return new OpenQuestions(grades, new Messages(Language.ENGLISH), TODAY).of(List.of(), List.of(alert));
    }
}
