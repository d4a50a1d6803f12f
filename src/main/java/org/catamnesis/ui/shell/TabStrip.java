package org.catamnesis.ui.shell;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Open patients beside the search box; those that do not fit are in a menu behind them. */
final class TabStrip {
    private static final int FIT = 7;
    private final Words words;
    private final ShellModel model;
    private final Pane strip;

    TabStrip(Words words, ShellModel model, Pane strip) {
        this.words = words;
        this.model = model;
        this.strip = strip;
    }

    void follow() {
        model.open().addListener((ListChangeListener<OpenPatient>) _ -> draw());
        model.shown().subscribe(_ -> draw());
    }

    private void draw() {
        List<OpenPatient> open = model.open();
        int shown = model.shownPatient().map(open::indexOf).orElse(0);
        int first = Math.max(0, Math.min(shown - FIT + 1, open.size() - FIT));
        List<OpenPatient> fitting = open.subList(first, Math.min(open.size(), first + FIT));
        strip.getChildren().setAll(fitting.stream().map(this::tab).toList());
        if (open.size() > FIT) {
            strip.getChildren()
                    .add(rest(open.stream()
                            .filter(patient -> !fitting.contains(patient))
                            .toList()));
        }
    }

    private Node tab(OpenPatient patient) {
        var tab = new ToggleButton();
        tab.textProperty().bind(patient.title());
        tab.getStyleClass().add("patient-tab");
        tab.setSelected(model.shown().get() == patient.page());
        tab.setContentDisplay(ContentDisplay.RIGHT);
        var cross = Icons.icon(Material2OutlinedAL.CLOSE);
        var close = new StackPane(cross);
        close.getStyleClass().add("patient-tab-close");
        words.name(close, "shell.close-patient", "Ctrl+W");
        close.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> {
            event.consume();
            model.close(patient);
        });
        tab.setGraphic(close);
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            model.show(patient.page());
        });
        tab.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.MIDDLE) {
                model.close(patient);
            }
        });
        return tab;
    }

    private Node rest(List<OpenPatient> hidden) {
        var menu = new MenuButton();
        words.label(menu, "shell.more-patients", hidden.size());
        menu.getStyleClass().add("plain");
        for (OpenPatient patient : hidden) {
            var item = new MenuItem();
            item.textProperty().bind(patient.title());
            item.setOnAction(_ -> model.show(patient.page()));
            menu.getItems().add(item);
        }
        return menu;
    }
}
