package org.catamnesis.ui.backup;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.access.ErasureRequest;
import org.catamnesis.ui.common.Words;

/** What was asked to be erased, each with its reason; erasing takes two steps, because nothing brings it back. */
final class ErasureRequests {
    private final Words words;
    private final BackupModel model;

    ErasureRequests(Words words, BackupModel model) {
        this.words = words;
        this.model = model;
    }

    void fill(Pane place, List<ErasureRequest> requests) {
        place.getChildren().clear();
        if (requests.isEmpty()) {
            var nothing = new Label();
            words.label(nothing, "erase.nothing");
            nothing.getStyleClass().add("quiet");
            place.getChildren().add(nothing);
        }
        requests.forEach(request -> place.getChildren().add(row(request)));
    }

    private HBox row(ErasureRequest request) {
        var who = new Label();
        words.label(who, "erase.asked-by", request.askedByName(), BackupTable.TIME.format(request.askedAt()));
        who.getStyleClass().add("strong");
        var reason = new Label(request.reason());
        reason.setWrapText(true);
        var text = new VBox(4, who, reason);
        HBox.setHgrow(text, Priority.ALWAYS);
        var withdraw = button("erase.withdraw", () -> model.withdraw(request));
        var erase = button("erase.erase", () -> {});
        erase.getStyleClass().add("danger");
        erase.setOnAction(_ -> {
            words.label(erase, "erase.really");
            erase.setOnAction(_ -> model.erase(request));
        });
        var row = new HBox(text, withdraw, erase);
        row.getStyleClass().add("actions");
        return row;
    }

    private Button button(String key, Runnable action) {
        var button = new Button();
        words.label(button, key);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.disableProperty().bind(model.busy());
        button.setOnAction(_ -> action.run());
        return button;
    }
}
