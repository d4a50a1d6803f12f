package org.catamnesis.print.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.catamnesis.followup.ResultGrades;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;
import org.catamnesis.language.Messages;
import org.catamnesis.patient.Transplant;

/**
 * The newest result of each analyte within a quarter of a year, the newest days first; what was measured before the graft
 * says nothing of it any more.
 */
record ResultLines(ResultGrades grades, LocalDate today, Messages messages) {
    private static final int DAYS = 92;
    private static final int MOST = 40;
    private static final List<PaperFlow.Column> COLUMNS = List.of(
            new PaperFlow.Column(0.2),
            new PaperFlow.Column(0.34),
            new PaperFlow.Column(0.26),
            new PaperFlow.Column(0.2));

    void write(PaperFlow flow) {
        List<LabResult> newest = newest();
        if (newest.isEmpty()) {
            flow.text(messages.text("letter.no-results"));
            return;
        }
        flow.columnHeads(
                COLUMNS,
                List.of(
                        messages.text("letter.day"),
                        messages.text("letter.analyte"),
                        messages.text("letter.value"),
                        messages.text("letter.interval")));
        ResultWords words = new ResultWords(grades, messages);
        for (LabResult result : newest)
            flow.row(
                    COLUMNS,
                    List.of(
                            result.sampling().collectedAt().toLocalDate().toString(),
                            words.name(result),
                            value(words, result) + mark(result),
                            grades.shown(result).interval().text()),
                    false);
    }

    /** Words such as "not detected" have no unit. */
    private String value(ResultWords words, LabResult result) {
        String text = grades.shown(result).text();
        return text.chars().anyMatch(Character::isDigit) ? words.shown(result) : text;
    }

    private List<LabResult> newest() {
        Map<String, LabResult> byAnalyte = new LinkedHashMap<>();
        LocalDate first = grades.graftOn(today)
                .map(Transplant::day)
                .filter(day -> day.isAfter(today.minusDays(DAYS)))
                .orElse(today.minusDays(DAYS));
        for (LabResult result : grades.chart().results()) {
            LocalDate day = result.sampling().collectedAt().toLocalDate();
            if (day.isAfter(today) || day.isBefore(first)) continue;
            String key = result.analyte() == null ? result.measurement().printedName() : result.analyte();
            byAnalyte.merge(
                    key,
                    result,
                    (one, other) -> other.sampling()
                                    .collectedAt()
                                    .isBefore(one.sampling().collectedAt())
                            ? one
                            : other);
        }
        List<LabResult> newest = new ArrayList<>(byAnalyte.values());
        newest.sort(Comparator.comparing(
                        (LabResult result) -> result.sampling().collectedAt().toLocalDate())
                .reversed());
        return newest.subList(0, Math.min(MOST, newest.size()));
    }

    private String mark(LabResult result) {
        return grades.flag(result)
                .filter(Flag::abnormal)
                .map(flag -> flag.high() ? " ▲" : flag.low() ? " ▼" : " *")
                .orElse("");
    }
}
