package org.catamnesis.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.language.ProblemException;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What stands in the place of a screen that could not be shown: what happened, its code, and the way on. */
public final class ProblemPage {
    private ProblemPage() {}

    public static Parent of(Words words, ProblemException problem, Runnable again, Runnable back) {
        var title = new Label();
        words.label(title, "shell.screen-failed");
        title.getStyleClass().add("heading");
        var text = new Label();
        text.textProperty().bind(words.text(problem));
        text.setMaxWidth(460);
        var retry = button(words, "shell.try-again", again);
        retry.getStyleClass().add("primary");
        var actions = new HBox(8, retry, button(words, "shell.go-back", back));
        actions.setAlignment(Pos.CENTER);
        var page = new VBox(Icons.icon(Material2OutlinedAL.ERROR_OUTLINE, "in-high"), title, text, actions);
        page.getStyleClass().add("empty");
        return page;
    }

    private static Button button(Words words, String key, Runnable action) {
        var button = new Button();
        words.label(button, key);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
