package org.catamnesis.ui.medication;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.medication.Interaction;
import org.catamnesis.medication.InteractionWarning;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** Interactions in words, with their source; they stand beside what is entered and keep nobody from saving. */
final class InteractionLines {
    private final Words words;

    InteractionLines(Words words) {
        this.words = words;
    }

    void show(VBox into, List<InteractionWarning> warnings) {
        into.getChildren().setAll(warnings.stream().map(this::one).toList());
        into.setVisible(!warnings.isEmpty());
        into.setManaged(!warnings.isEmpty());
    }

    private Node one(InteractionWarning warning) {
        boolean urgent = warning.interaction().severity() == Interaction.Severity.URGENT;
        String key = warning.rises() ? "medication.rises" : "medication.falls";
        Label head = new Label(words.now(
                key, warning.cause().name(words.language()), warning.affected().name(words.language())));
        head.getStyleClass().addAll("strong", urgent ? "in-high" : "in-unreviewed");
        Label severity = new Label(words.now(urgent ? "medication.urgent" : "medication.act-today"));
        severity.getStyleClass().add("flag");
        severity.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(
                8, Icons.icon(Material2OutlinedMZ.WARNING, urgent ? "in-high" : "in-unreviewed"), head, severity);
        first.getStyleClass().add("medication-line");
        String days = warning.levelsOn().stream().map(Object::toString).collect(Collectors.joining(", "));
        return new VBox(
                first,
                wrapped(warning.advice(words.language()) + " " + words.now("medication.levels-on", days), "plain"),
                wrapped(
                        words.now(
                                "medication.source-example",
                                warning.interaction().source()),
                        "secondary"));
    }

    private static Label wrapped(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
