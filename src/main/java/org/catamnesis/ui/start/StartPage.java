package org.catamnesis.ui.start;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.language.Language;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The quiet page that the start forms stand on, with the language and the appearance to switch. */
final class StartPage {
    private final Desk desk;
    private final StackPane place = new StackPane();
    private final VBox root;

    StartPage(Desk desk) {
        this.desk = desk;
        var name = new Label("Catamnesis");
        name.getStyleClass().addAll("heading", "in-accent");
        var subtitle = new Label();
        desk.words().label(subtitle, "start.subtitle");
        subtitle.getStyleClass().add("quiet");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, name, subtitle, space, language(), appearance());
        head.getStyleClass().add("start-bar");
        var scroll = new ScrollPane(place);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(head, scroll);
        root.getStyleClass().add("start");
    }

    Parent root() {
        return root;
    }

    void show(Region form) {
        form.setMaxHeight(Region.USE_PREF_SIZE);
        place.getChildren().setAll(form);
        form.lookupAll(".text-input").stream()
                .filter(field -> !(field instanceof TextInputControl text) || text.isEditable())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    void say(String key) {
        var words = new Label();
        desk.words().label(words, key);
        words.getStyleClass().add("quiet");
        var progress = new ProgressIndicator();
        progress.getStyleClass().add("small-progress");
        var line = new HBox(8, progress, words);
        line.setAlignment(Pos.CENTER);
        place.getChildren().setAll(line);
    }

    private Node language() {
        return Icons.button(
                desk.words(),
                Material2OutlinedMZ.TRANSLATE,
                "shell.other-language",
                "",
                () -> desk.words()
                        .speak(desk.words().language() == Language.CHINESE ? Language.ENGLISH : Language.CHINESE));
    }

    private Node appearance() {
        return Icons.button(
                desk.words(),
                Material2OutlinedMZ.NIGHTS_STAY,
                "shell.other-appearance",
                "",
                () -> desk.theme().wear(desk.theme().appearance().get().other()));
    }
}
