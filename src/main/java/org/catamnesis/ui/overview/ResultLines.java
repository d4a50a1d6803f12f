package org.catamnesis.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.catamnesis.followup.CareNews;
import org.catamnesis.followup.Change;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.followup.TrendChart;
import org.catamnesis.lab.LabResult;
import org.catamnesis.language.Messages;
import org.catamnesis.plot.Direction;
import org.catamnesis.ui.common.Place;

/** Results in one line each: what, how it stands, and the one before it. */
final class ResultLines {
    private final ResultGrades grades;
    private final CareNews news;
    private final Messages messages;
    private final LocalDate today;
    private final ResultWords results;

    ResultLines(ResultGrades grades, CareNews news, Messages messages, LocalDate today) {
        this.grades = grades;
        this.news = news;
        this.messages = messages;
        this.today = today;
        this.results = new ResultWords(grades, messages);
    }

    OverviewLine line(Change.Result change) {
        LabResult result = change.result();
        String headline = results.name(result) + " " + results.shown(result);
        List<String> parts = new ArrayList<>();
        doubt(result).ifPresent(parts::add);
        if (change.backToNormal()) parts.add(messages.text("overview.back-to-normal"));
        else results.standing(result).map(ResultLines::withoutMark).ifPresent(parts::add);
        if (change.newlyOut()) parts.add(messages.text("overview.newly-out"));
        before(change).ifPresent(parts::add);
        if (grades.shown(result).converted()) parts.add(messages.text("followup.printed", ResultWords.value(result)));
        news.signed(result).ifPresent(signed -> parts.add(messages.text("overview.signed", signed.by())));
        return new OverviewLine(
                mark(change),
                style(change),
                headline,
                String.join(" · ", parts),
                change.day().toString(),
                place(result));
    }

    /** Results that need no second look, all in one line. */
    OverviewLine others(List<Change.Result> changes, String day) {
        String values = changes.stream().map(this::brief).collect(Collectors.joining(" · "));
        return new OverviewLine(
                OverviewLine.Kind.QUIET,
                "·",
                "quiet",
                messages.text("overview.others", changes.size()),
                values,
                day,
                new Place.Patient(grades.chart().patient().id(), "results"),
                null);
    }

    /** Whether nobody has to look at it twice. */
    boolean calm(Change.Result change) {
        return change.unremarkable() && doubt(change.result()).isEmpty();
    }

    private String brief(Change.Result change) {
        Direction direction = TrendChart.direction(change.percent());
        String arrow = direction == Direction.UP ? "↑" : direction == Direction.DOWN ? "↓" : "";
        LabResult result = change.result();
        return results.name(result) + " " + grades.shown(result).text() + arrow;
    }

    /** A day on which it cannot have been taken. */
    private Optional<String> doubt(LabResult result) {
        LocalDate day = result.sampling().collectedAt().toLocalDate();
        LocalDate born = grades.chart().patient().demographics().birthDate();
        if (day.isAfter(today)) return Optional.of(messages.text("overview.in-future"));
        if (born != null && day.isBefore(born)) return Optional.of(messages.text("overview.before-birth"));
        return Optional.empty();
    }

    private Optional<String> before(Change.Result change) {
        return change.before().map(before -> {
            String value = results.shown(before);
            String day = before.sampling().collectedAt().toLocalDate().toString();
            String percent = percent(change.percent());
            return percent.isEmpty()
                    ? messages.text("overview.before", value, day)
                    : messages.text("overview.before-percent", percent, value, day);
        });
    }

    private static String withoutMark(String standing) {
        return standing.replaceAll("^[▲▼] ", "");
    }

    /** {@code +32 %}; empty when nothing can be said, or nothing changed that is worth saying. */
    static String percent(double percent) {
        if (Double.isNaN(percent) || Math.abs(percent) < 0.5) return "";
        String number = String.format(Locale.ROOT, "%.0f", Math.abs(percent));
        return (percent < 0 ? "−" : "+") + number + " %";
    }

    private static String mark(Change.Result change) {
        if (change.backToNormal()) return "✓";
        if (!change.abnormal()) return "?";
        return change.flag().low() ? "▼" : change.flag().high() ? "▲" : "■";
    }

    private static String style(Change.Result change) {
        if (change.backToNormal()) return "in-good";
        if (!change.abnormal()) return "in-unreviewed";
        if (change.flag().critical()) return "critical";
        return change.flag().low() ? "in-low" : "in-high";
    }

    private Place place(LabResult result) {
        return Place.source(result)
                .orElse(new Place.Patient(grades.chart().patient().id(), "results"));
    }
}
