package org.catamnesis.ui.cohorts;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.catamnesis.cohort.AttritionStep;
import org.catamnesis.cohort.Cohort;
import org.catamnesis.cohort.CohortWords;
import org.catamnesis.ui.common.Words;

/** The counts of every step of a definition, each with a bar that shows what is left. */
final class Attrition {
    private static final double WIDTH = 240;
    private final Words words;
    private final CohortWords sentences;

    Attrition(Words words, CohortWords sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    void write(GridPane grid, Cohort cohort) {
        grid.getChildren().clear();
        List<AttritionStep> steps = cohort.attrition();
        double all = Math.max(1, steps.getFirst().left());
        for (int i = 0; i < steps.size(); i++) {
            AttritionStep step = steps.get(i);
            int gone = i == 0 ? 0 : steps.get(i - 1).left() - step.left();
            grid.addRow(
                    i,
                    styled(words.now("cohorts.count", step.left()), "strong", "count"),
                    styled(gone == 0 ? "" : words.now("cohorts.gone", gone), "quiet", "count"),
                    bar(step.left() / all),
                    wrapped(begun(sentences.step(cohort.definition(), step))));
        }
    }

    /** As the beginning of a sentence. */
    private static String begun(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Region bar(double share) {
        var bar = new Region();
        bar.getStyleClass().add("step-bar");
        double width = Math.max(1, share * WIDTH);
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
        return bar;
    }

    private static Label styled(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
