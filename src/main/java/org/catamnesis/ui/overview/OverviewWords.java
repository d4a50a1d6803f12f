package org.catamnesis.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.catamnesis.followup.Change;
import org.catamnesis.followup.DoseWords;
import org.catamnesis.followup.EventWords;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.lab.LabResult;
import org.catamnesis.language.Messages;
import org.catamnesis.ui.common.Place;

/** What is new about a patient, one line each. */
final class OverviewWords {
    private final long patientId;
    private final Messages messages;
    private final ResultWords results;

    OverviewWords(ResultGrades grades, Messages messages) {
        this.patientId = grades.chart().patient().id();
        this.messages = messages;
        this.results = new ResultWords(grades, messages);
    }

    OverviewLine line(Change change) {
        String day = change.day().toString();
        return switch (change) {
            case Change.Result result -> result(result, day);
            case Change.Dose dose -> dose(dose, day);
            case Change.Event event ->
                new OverviewLine(
                        "◆", "in-event", EventWords.name(event.event(), messages), since(event), day, record());
            case Change.MissedVisit _ ->
                new OverviewLine("○", "in-unreviewed", messages.text("followup.missed-visit"), "", day, record());
            case Change.UnreviewedReport report ->
                new OverviewLine(
                        "◌",
                        "in-unreviewed",
                        messages.text("overview.unreviewed"),
                        "",
                        day,
                        new Place.Document(report.document().id()));
        };
    }

    private String since(Change.Event event) {
        return results.sinceTransplant(event.day());
    }

    private Place record() {
        return new Place.Patient(patientId, "record");
    }

    private OverviewLine result(Change.Result change, String day) {
        LabResult result = change.result();
        String headline = results.name(result) + " " + ResultWords.value(result);
        List<String> parts = new ArrayList<>();
        if (change.backToNormal()) {
            parts.add(messages.text("overview.back-to-normal"));
        } else {
            results.standing(result).map(OverviewWords::withoutMark).ifPresent(parts::add);
        }
        change.before()
                .ifPresent(before -> parts.add(messages.text(
                        "overview.before",
                        percent(change.percent()),
                        ResultWords.value(before),
                        before.sampling().collectedAt().toLocalDate().toString())));
        String detail = String.join(" · ", parts).strip();
        return new OverviewLine(mark(change), style(change), headline, detail, day, place(result));
    }

    private static String withoutMark(String standing) {
        return standing.replaceAll("^[▲▼] ", "");
    }

    /** {@code +32 %}; empty when nothing can be said. */
    static String percent(double percent) {
        if (Double.isNaN(percent)) return "";
        String number = String.format(Locale.ROOT, "%.0f", Math.abs(percent));
        return (percent < 0 ? "−" : "+") + number + " %";
    }

    private static String mark(Change.Result change) {
        if (change.backToNormal()) return "✓";
        return change.flag().low() ? "▼" : change.flag().high() ? "▲" : "■";
    }

    private static String style(Change.Result change) {
        if (change.backToNormal()) return "in-good";
        return change.flag().low() ? "in-low" : "in-high";
    }

    private Place place(LabResult result) {
        return Place.source(result).orElse(new Place.Patient(patientId, "results"));
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
        return new OverviewLine("◆", "in-dose", text, "", day, record());
    }
}
