package org.catamnesis.ui.today;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Icons;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** What stands beside the list while something is done about a line; Esc leaves. */
abstract class SidePane extends VBox {
    final Desk desk;
    final Runnable leave;
    final Label title = new Label();

    SidePane(Desk desk, Runnable leave) {
        this.desk = desk;
        this.leave = leave;
        title.getStyleClass().add("heading");
        getStyleClass().add("side-pane");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            leave.run();
            event.consume();
        });
    }

    final void build(Node... parts) {
        var content = new VBox(12, parts);
        content.getStyleClass().add("side-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("side-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Icons.button(desk.words(), Material2OutlinedAL.CLOSE, "contact.close", "Esc", leave);
        var head = new HBox(8, title, space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        getChildren().setAll(head, scroll);
    }

    static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }
}
