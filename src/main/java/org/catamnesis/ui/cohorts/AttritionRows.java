package org.catamnesis.ui.cohorts;

import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.catamnesis.cohort.AttritionStep;
import org.catamnesis.cohort.Cohort;
import org.catamnesis.cohort.CohortWords;
import org.catamnesis.ui.common.Words;

/** How many are left after each step: its words, a bar, the number and how many it took away. */
final class AttritionRows {
    private static final double BAR = 96;
    private final Words words;
    private final GridPane grid;

    AttritionRows(Words words, GridPane grid) {
        this.words = words;
        this.grid = grid;
        var text = new ColumnConstraints();
        text.setHgrow(Priority.ALWAYS);
        text.setFillWidth(true);
        var bar = new ColumnConstraints(BAR);
        var number = new ColumnConstraints();
        number.setHalignment(HPos.RIGHT);
        number.setMinWidth(48);
        var change = new ColumnConstraints();
        change.setHalignment(HPos.RIGHT);
        change.setMinWidth(48);
        grid.getColumnConstraints().setAll(text, bar, number, change);
    }

    void show(Cohort cohort) {
        grid.getChildren().clear();
        var telling = new CohortWords(words.messages().get());
        List<AttritionStep> steps = cohort.attrition();
        int everybody = Math.max(1, steps.getFirst().left());
        for (int i = 0; i < steps.size(); i++) {
            AttritionStep step = steps.get(i);
            var text = new Label(begun(telling.step(cohort.definition(), step)));
            text.setWrapText(true);
            text.setMinHeight(Region.USE_PREF_SIZE);
            var left = label(words.now("cohorts.number", step.left()), i == steps.size() - 1 ? "strong" : "tabular");
            int gone = i == 0 ? 0 : steps.get(i - 1).left() - step.left();
            var change = label(gone == 0 ? "" : words.now("cohorts.less", gone), "quiet");
            grid.addRow(i, text, bar((double) step.left() / everybody), left, change);
        }
    }

    /** As the beginning of a sentence. */
    private static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static StackPane bar(double share) {
        var whole = new Region();
        whole.getStyleClass().add("share");
        whole.setMaxSize(BAR, 4);
        var part = new Region();
        part.getStyleClass().addAll("share", "part");
        part.setMaxSize(Math.max(share > 0 ? 1 : 0, BAR * share), 4);
        var bar = new StackPane(whole, part);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
