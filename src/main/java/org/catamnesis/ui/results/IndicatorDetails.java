package org.catamnesis.ui.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.catamnesis.followup.index.IndicatorGap;
import org.catamnesis.followup.index.IndicatorPoint;
import org.catamnesis.followup.index.IndicatorWords;
import org.catamnesis.followup.index.UsedInput;
import org.catamnesis.lab.BaselineOverride;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.UnitText;
import org.catamnesis.lab.index.About;
import org.catamnesis.ui.common.Words;

/** How a computed value came about: its inputs with their sources, the formula, whom it is valid for; or why there is none. */
final class IndicatorDetails {
    private static final int MOST_INPUTS = 12;
    private final Words words;
    private final GridPane facts;
    private final Consumer<LabResult> source;
    private int row;

    IndicatorDetails(Words words, GridPane facts, Consumer<LabResult> source) {
        this.words = words;
        this.facts = facts;
        this.source = source;
    }

    void show(ResultsModel model) {
        facts.getChildren().clear();
        row = 0;
        IndicatorWords said = model.indicatorWords();
        About about = model.calculated().orElseThrow().series().about();
        model.gap().map(IndicatorGap::reasons).ifPresent(reasons -> fact("indicator.why-none", said.missing(reasons)));
        model.point().ifPresent(point -> {
            fact("results.when", point.at().toString().replace('T', ' '));
            fact("indicator.grade", said.grade(about, point.grade()));
            inputs(model, said, point);
        });
        fact("indicator.formula", said.formula(about));
        fact("indicator.valid-for", said.validFor(about.validFor()));
        fact("indicator.id", about.id() + " · v" + about.version());
        fact("indicator.citation", about.citation());
        if (!about.confirmed()) fact("indicator.citation", words.now("indicator.not-confirmed"));
    }

    /** Says who set the baseline, when and why. */
    void own(BaselineOverride own) {
        fact(
                "indicator.fact-own-baseline",
                words.now("baseline.by", own.by(), own.at().toLocalDate().toString(), own.reason()));
    }

    private void inputs(ResultsModel model, IndicatorWords said, IndicatorPoint point) {
        List<UsedInput> used = point.used();
        for (UsedInput input : used.subList(0, Math.min(MOST_INPUTS, used.size()))) {
            String value =
                    said.amount(input) + " " + UnitText.shown(input.unit()).replaceAll("^a$", "");
            String text = input.day() == null || input.resultId() == null ? value.strip() : value + "  " + input.day();
            Optional<LabResult> result = model.find(input.resultId());
            add(
                    said.input(input.what()),
                    result.filter(found -> found.source() != null)
                            .map(found -> link(text, found))
                            .orElseGet(() -> label(text)));
        }
        if (used.size() > MOST_INPUTS) add("", label(words.now("indicator.more-inputs", used.size() - MOST_INPUTS)));
    }

    private Node link(String text, LabResult result) {
        var link = new Hyperlink(text);
        link.setAccessibleText(text + " " + words.now("results.open-source"));
        link.setOnAction(_ -> source.accept(result));
        return link;
    }

    private static Node label(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private void fact(String key, String text) {
        if (!text.isBlank()) add(words.now(key), label(text));
    }

    private void add(String name, Node value) {
        var label = new Label(name);
        label.getStyleClass().add("secondary");
        label.setMinHeight(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, javafx.geometry.VPos.TOP);
        facts.addRow(row++, label, value);
    }
}
