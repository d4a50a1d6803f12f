package org.catamnesis.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.catamnesis.followup.CareNews;
import org.catamnesis.followup.Change;
import org.catamnesis.followup.Changes;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.followup.EventWords;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.followup.alert.AlertWords;
import org.catamnesis.followup.alert.RaisedAlert;
import org.catamnesis.followup.alert.Severity;
import org.catamnesis.followup.signing.CareTask;
import org.catamnesis.followup.signing.ResultGroups;
import org.catamnesis.followup.signing.SigningWords;
import org.catamnesis.lab.UnsignedResult;
import org.catamnesis.language.Messages;
import org.catamnesis.ui.common.Place;

/** What is new about a patient, one line each: what waits for a signature by its groups, then all else. */
final class OverviewWords {
    private final long patientId;
    private final ResultGrades grades;
    private final CareNews news;
    private final Messages messages;
    private final LocalDate today;
    private final ResultWords results;
    private final ResultLines lines;
    private final AlertWords alerts;

    OverviewWords(ResultGrades grades, CareNews news, Messages messages, LocalDate today) {
        this.patientId = grades.chart().patient().id();
        this.grades = grades;
        this.news = news;
        this.messages = messages;
        this.today = today;
        this.results = new ResultWords(grades, messages);
        this.lines = new ResultLines(grades, news, messages, today);
        this.alerts = new AlertWords(messages, grades.catalogue());
    }

    /** Everything that is new after this day. */
    List<OverviewLine> since(LocalDate after) {
        var changes = new Changes(grades, news, today);
        List<OverviewLine> all = new ArrayList<>();
        var groups = new ResultGroups(grades.catalogue());
        groups.split(news.unsigned(), UnsignedResult::result)
                .forEach((code, waiting) -> group(
                        all,
                        code,
                        groups.name(code, messages),
                        waiting.stream().map(one -> changes.of(one.result())).toList()));
        List<OverviewLine> others = changes.between(after, today).stream()
                .map(this::withoutWaiting)
                .flatMap(List::stream)
                .map(this::line)
                .toList();
        if (!all.isEmpty() && !others.isEmpty()) all.add(head("", messages.text("overview.other-changes"), "", null));
        all.addAll(others);
        return all;
    }

    private void group(List<OverviewLine> all, String code, String name, List<Change.Result> waiting) {
        long abnormal = waiting.stream().filter(Change.Result::abnormal).count();
        String first = waiting.stream()
                .map(one -> one.day().toString())
                .min(String::compareTo)
                .orElseThrow();
        String last = waiting.stream()
                .map(one -> one.day().toString())
                .max(String::compareTo)
                .orElseThrow();
        String days = first.equals(last) ? last : first + " – " + last;
        String detail = abnormal == 0
                ? messages.text("overview.to-sign", waiting.size())
                : messages.text("overview.to-sign-abnormal", waiting.size(), abnormal);
        all.add(head("●", name, detail + "  " + days, code));
        List<Change.Result> calm = waiting.stream().filter(lines::calm).toList();
        waiting.stream()
                .filter(one -> !lines.calm(one))
                .map(one -> lines.line(one).in(code))
                .forEach(all::add);
        if (!calm.isEmpty()) all.add(lines.others(calm, last).in(code));
    }

    private OverviewLine head(String mark, String name, String detail, String group) {
        var place = new Place.Patient(patientId, "results");
        return new OverviewLine(OverviewLine.Kind.HEAD, mark, "in-accent", name, detail, "", place, group);
    }

    /** What waits for a signature stands among its group. */
    private List<Change> withoutWaiting(Change change) {
        return switch (change) {
            case Change.Result one when news.waits(one.result()) -> List.of();
            case Change.Unremarkable(LocalDate day, List<Change.Result> all) -> {
                List<Change.Result> rest =
                        all.stream().filter(one -> !news.waits(one.result())).toList();
                yield rest.isEmpty() ? List.of() : List.of(new Change.Unremarkable(day, rest));
            }
            default -> List.of(change);
        };
    }

    private OverviewLine line(Change change) {
        String day = change.day().toString();
        return switch (change) {
            case Change.Result result -> lines.line(result);
            case Change.Unremarkable some -> lines.others(some.results(), day);
            case Change.Dose dose -> dose(dose, day);
            case Change.Event event ->
                new OverviewLine(
                        "◆", "in-event", EventWords.name(event.event(), messages), since(event), day, place("record"));
            case Change.MissedVisit _ ->
                new OverviewLine(
                        "○", "in-unreviewed", messages.text("followup.missed-visit"), "", day, place("record"));
            case Change.UnreviewedReport report ->
                new OverviewLine(
                        "◌",
                        "in-unreviewed",
                        messages.text("overview.unreviewed"),
                        "",
                        day,
                        new Place.Document(report.document().id()));
            case Change.Alert(RaisedAlert alert) ->
                new OverviewLine(
                        "!",
                        alert.severity().compareTo(Severity.TODAY) >= 0 ? "in-high" : "in-unreviewed",
                        alerts.title(alert),
                        alerts.reason(alert),
                        day,
                        place("alerts"));
            case Change.Task(CareTask task) -> task(task);
        };
    }

    private OverviewLine task(CareTask task) {
        String due = task.dueOn() == null
                ? ""
                : messages.text("signing.by", task.dueOn().toString());
        String headline = messages.text(
                "overview.task", new SigningWords(messages, grades.catalogue(), grades.targets()).kind(task.kind()));
        return new OverviewLine(
                "☐",
                task.overdue(today) ? "in-high" : "in-unreviewed",
                due.isEmpty() ? headline : headline + " · " + due,
                task.words(),
                task.at().toLocalDate().toString(),
                new Place.Room("signing"));
    }

    private String since(Change.Event event) {
        return results.sinceTransplant(event.day());
    }

    private Place place(String section) {
        return new Place.Patient(patientId, section);
    }

    private OverviewLine dose(Change.Dose dose, String day) {
        String drug = DoseWords.drug((dose.after() == null ? dose.before() : dose.after()).drug(), messages);
        String text;
        if (dose.after() == null) {
            text = messages.text("overview.stopped", drug);
        } else if (dose.before() == null) {
            text = messages.text("overview.begun", drug, DoseWords.dose(dose.after(), messages));
        } else {
            text = messages.text(
                    "overview.changed",
                    drug,
                    DoseWords.dose(dose.before(), messages),
                    DoseWords.dose(dose.after(), messages));
        }
        return new OverviewLine("◆", "in-dose", text, "", day, place("medication"));
    }
}
