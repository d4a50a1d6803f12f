package org.catamnesis.ui.results;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultVersion;
import org.catamnesis.lab.Sampling;
import org.catamnesis.lab.UnitText;
import org.catamnesis.ui.common.Words;

/** Everything about one result, with what it superseded. */
final class ResultDetails {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private final Words words;
    private final GridPane facts;
    private int row;

    ResultDetails(Words words, GridPane facts) {
        this.words = words;
        this.facts = facts;
    }

    void show(LabResult result, ResultsModel model, List<ResultVersion> history) {
        ResultWords said = model.words();
        facts.getChildren().clear();
        row = 0;
        Sampling sampling = result.sampling();
        fact("results.when", said.when(result));
        if (model.shown(result).converted()) fact("results.printed", ResultWords.value(result));
        fact("results.interval", model.shown(result).interval().text());
        fact(
                "results.target",
                model.grades()
                        .target(result)
                        .map(model.grades()::shown)
                        .map(target -> ResultWords.limits(target) + " " + UnitText.shown(target.unit()))
                        .orElse(""));
        fact("results.standing", said.standing(result).orElse(""));
        fact("entry.laboratory", sampling.laboratory());
        fact("entry.specimen", sampling.specimen() == null ? "" : words.now("specimen." + sampling.specimen()));
        fact("results.method", sampling.method());
        fact("results.last-dose", sampling.lastDoseAt() == null ? "" : MINUTE.format(sampling.lastDoseAt()));
        fact("results.signed", model.signed(result));
        fact("results.printed-name", result.measurement().printedName());
        fact("results.origin", words.now("provenance." + result.provenance().code()));
        for (int i = 0; i < history.size(); i++) {
            ResultVersion version = history.get(i);
            String entered = MINUTE.format(version.enteredAt()) + "  " + version.enteredBy();
            if (i == 0) {
                fact("results.entered", entered);
            } else {
                fact("results.before", ResultWords.value(version.result()) + "\n" + entered);
            }
        }
    }

    private void fact(String key, String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        var label = new Label(words.now(key));
        label.getStyleClass().add("secondary");
        var value = new Label(text);
        value.setWrapText(true);
        facts.addRow(row++, label, value);
    }
}
