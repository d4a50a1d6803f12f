package org.catamnesis.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Measurement;
import org.catamnesis.lab.UnitText;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Corridor;
import org.catamnesis.patient.Transplant;

/** One result in words, for read-outs, details and screen readers. */
public final class ResultWords {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private final ResultGrades grades;
    private final Messages messages;

    public ResultWords(ResultGrades grades, Messages messages) {
        this.grades = grades;
        this.messages = messages;
    }

    /** All of it: name, value and unit, how it stands, interval, when, laboratory. */
    public String sentence(LabResult result) {
        List<String> parts = new ArrayList<>();
        parts.add(name(result) + " " + shown(result));
        if (grades.shown(result).converted()) parts.add(messages.text("followup.printed", value(result)));
        standing(result).ifPresent(parts::add);
        parts.add(interval(result));
        parts.add(when(result));
        if (result.sampling().laboratory() != null) parts.add(result.sampling().laboratory());
        return String.join(" · ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    /** The catalogue's name, else the printed one. */
    public String name(LabResult result) {
        return Optional.ofNullable(result.analyte())
                .flatMap(grades.catalogue()::byCode)
                .map((Analyte analyte) -> AnalyteWords.shortName(analyte, messages.language()))
                .orElse(result.measurement().printedName());
    }

    /** Value and unit as the site likes to see them. */
    public String shown(LabResult result) {
        DisplayUnits.Shown shown = grades.shown(result);
        return (shown.text() + " " + (shown.converted() ? UnitText.shown(shown.unit()) : shown.unit())).strip();
    }

    /** Value and unit as printed. */
    public static String value(LabResult result) {
        Measurement measured = result.measurement();
        String unit = measured.unit() == null ? "" : measured.unit();
        return (measured.value().text() + " " + unit).strip();
    }

    /** Above or below the target or interval, with a sign; empty when it is inside or nothing decides it. */
    public Optional<String> standing(LabResult result) {
        Optional<Flag> flag = grades.flag(result).filter(Flag::abnormal);
        Optional<Corridor.Step> target = grades.target(result);
        if (flag.isEmpty()) return Optional.empty();
        if (target.isPresent() && (flag.get().high() || flag.get().low())) {
            String limits = limits(grades.shown(target.get()));
            return Optional.of(
                    flag.get().high()
                            ? messages.text("followup.above-target", limits)
                            : messages.text("followup.below-target", limits));
        }
        return Optional.of(
                switch (flag.get()) {
                    case HIGH -> messages.text("followup.high");
                    case LOW -> messages.text("followup.low");
                    case CRITICAL_HIGH -> messages.text("followup.critical-high");
                    case CRITICAL_LOW -> messages.text("followup.critical-low");
                    case CRITICAL -> messages.text("followup.critical");
                    default -> messages.text("followup.abnormal");
                });
    }

    /** The interval that the laboratory printed, in the unit of the value that is shown; empty when it printed none. */
    public String interval(LabResult result) {
        String text = grades.shown(result).interval().text();
        return text.isBlank() ? "" : messages.text("followup.interval", text);
    }

    /** {@code 4–6}. */
    public static String limits(Corridor.Step target) {
        return TrendLanes.number(target.low()) + "–" + TrendLanes.number(target.high());
    }

    /** Day and, where it is known, time of day; with the days since the newest graft before it. */
    public String when(LabResult result) {
        LocalDateTime at = result.sampling().collectedAt();
        String time = result.sampling().timeKnown()
                ? MINUTE.format(at)
                : at.toLocalDate().toString();
        String day = sinceTransplant(at.toLocalDate());
        return day.isEmpty() ? time : time + "  " + day;
    }

    /** {@code D+412} since the newest graft on that day; empty before any. */
    public String sinceTransplant(LocalDate day) {
        return grades.graftOn(day)
                .map((Transplant graft) -> "D+" + graft.dayOf(day))
                .orElse("");
    }
}
