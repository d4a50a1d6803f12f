package org.catamnesis.ui.cohorts;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.catamnesis.ui.common.Words;

/** Which vocabularies give the codes of an OMOP export their concepts: none, or a file that somebody downloaded. */
final class VocabularyField {
    private final HBox node = new HBox();

    VocabularyField(Words words, ObjectProperty<Path> file, FileChoice files) {
        var choose = new Button();
        words.label(choose, "cohorts.vocabulary");
        choose.setId("vocabulary");
        choose.setOnAction(_ -> files.openTable(node.getScene().getWindow(), words.now("cohorts.vocabulary-choose"))
                .ifPresent(file::set));
        var remove = new Button();
        words.label(remove, "cohorts.vocabulary-remove");
        remove.getStyleClass().add("link");
        remove.setOnAction(_ -> {
            file.set(null);
            choose.requestFocus();
        });
        for (Button each : new Button[] {choose, remove}) each.setMinWidth(Double.NEGATIVE_INFINITY);
        var chosen = new Label();
        chosen.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        chosen.textProperty().bind(file.map(Path::toString));
        HBox.setHgrow(chosen, Priority.ALWAYS);
        Shown.when(chosen, file.isNotNull());
        Shown.when(remove, file.isNotNull());
        node.getStyleClass().add("actions");
        node.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().setAll(choose, chosen, remove);
    }

    HBox node() {
        return node;
    }
}
