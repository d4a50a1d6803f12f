package org.catamnesis.ui.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.catamnesis.followup.Change;
import org.catamnesis.followup.Changes;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.followup.TrendChart;
import org.catamnesis.followup.signing.ResultGroups;
import org.catamnesis.lab.DisplayUnits;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.UnitText;
import org.catamnesis.lab.UnsignedResult;
import org.catamnesis.language.Messages;
import org.catamnesis.medication.Corridor;
import org.catamnesis.plot.Direction;

/** What waits of one patient, group by group, with what it is measured against and the value before. */
final class ResultLines {
    private final SigningModel.Chosen chosen;
    private final Messages messages;
    private final Changes changes;
    private final ResultWords words;

    ResultLines(SigningModel.Chosen chosen, Messages messages, LocalDate today) {
        this.chosen = chosen;
        this.messages = messages;
        this.changes = new Changes(chosen.grades(), chosen.news(), today);
        this.words = new ResultWords(chosen.grades(), messages);
    }

    List<ResultLine> all() {
        var groups = new ResultGroups(chosen.grades().catalogue());
        List<ResultLine> lines = new ArrayList<>();
        groups.split(chosen.news().unsigned(), UnsignedResult::result).forEach((code, waiting) -> {
            String count = messages.text("overview.to-sign", waiting.size());
            lines.add(new ResultLine(true, groups.name(code, messages), count, "", "", "", "", "", "", code, ""));
            for (UnsignedResult one : waiting) lines.add(line(one.result(), code));
        });
        return lines;
    }

    private ResultLine line(LabResult result, String group) {
        Change.Result change = changes.of(result);
        Flag flag = change.flag();
        boolean abnormal = change.abnormal();
        String mark = !abnormal ? "" : flag.low() ? "▼" : flag.high() ? "▲" : "■";
        String style = !abnormal ? "plain-value" : flag.low() ? "in-low" : "in-high";
        DisplayUnits.Shown shown = chosen.grades().shown(result);
        return new ResultLine(
                false,
                words.name(result),
                shown.text(),
                mark,
                style,
                shown.converted() ? UnitText.shown(shown.unit()) : shown.unit(),
                against(result),
                before(change),
                result.sampling().collectedAt().toLocalDate().toString(),
                group,
                shown.converted() ? messages.text("followup.printed", ResultWords.value(result)) : "");
    }

    /** The target of that day, else the interval. */
    private String against(LabResult result) {
        Optional<Corridor.Step> target = chosen.grades().target(result);
        return target.map(chosen.grades()::shown)
                .map(step -> messages.text("signing.target", ResultWords.limits(step)))
                .orElse(chosen.grades().shown(result).interval().text());
    }

    private String before(Change.Result change) {
        Direction direction = TrendChart.direction(change.percent());
        String arrow = switch (direction) {
            case UP -> "↑ ";
            case DOWN -> "↓ ";
            case STEADY -> "→ ";
            case NONE -> "";
        };
        return change.before()
                .map(before -> arrow + words.shown(before) + "  "
                        + before.sampling().collectedAt().toLocalDate())
                .orElse("");
    }
}
