package org.catamnesis.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.followup.PatientChart;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.alert.AlertWords;
import org.catamnesis.followup.alert.RaisedAlert;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.language.Messages;

/** What is still open about a patient, in words: tasks, alerts, documents that nobody reviewed, names that nobody mapped. */
public final class OpenQuestions {
    private final ResultGrades grades;
    private final Messages messages;
    private final LocalDate today;

    public OpenQuestions(ResultGrades grades, Messages messages, LocalDate today) {
        this.grades = grades;
        this.messages = messages;
        this.today = today;
    }

    /** What somebody has to do comes first, what is due first at its head. */
    public List<String> of(List<CareTask> tasks, List<RaisedAlert> alerts) {
        List<String> open = new ArrayList<>();
        tasks.stream().filter(CareTask::open).sorted(CareTask.DUE_FIRST).forEach(task -> open.add(task(task)));
        AlertWords words = new AlertWords(messages, grades.catalogue());
        alerts.stream()
                .filter(alert -> alert.waiting(today))
                .sorted(RaisedAlert.GRAVEST_FIRST)
                .forEach(alert -> open.add(alert(words.title(alert), words.reason(alert), alert.since())));
        PatientChart chart = grades.chart();
        count(
                open,
                "onepage.documents-waiting",
                chart.documents().stream()
                        .filter(document -> document.state().waiting())
                        .count());
        count(
                open,
                "onepage.results-unmapped",
                chart.results().stream()
                        .filter(result -> result.analyte() == null)
                        .count());
        return open;
    }

    /** A day that the reason names already is not said twice. */
    private String alert(String title, String reason, LocalDate since) {
        return reason.contains(since.toString())
                ? messages.text("onepage.alert-only", title, reason)
                : messages.text("onepage.alert", title, reason, since.toString());
    }

    private String task(CareTask task) {
        String what = messages.text("onepage.task-" + task.kind().word());
        String analytes = task.analytes().stream()
                .map(code -> grades.catalogue()
                        .byCode(code)
                        .map(analyte -> AnalyteWords.shortName(analyte, messages.language()))
                        .orElse(code))
                .collect(Collectors.joining(" "));
        String named = analytes.isEmpty() ? what : what + " " + analytes;
        if (task.dueOn() == null) return named;
        String key = task.overdue(today) ? "onepage.overdue" : "onepage.due";
        return messages.text(key, named, task.dueOn().toString());
    }

    private void count(List<String> open, String key, long number) {
        if (number > 0) open.add(messages.text(key, number));
    }
}
