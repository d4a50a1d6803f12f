package org.catamnesis.ui.patients;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Writes lines into a grid, and the labels and buttons that stand in them. */
final class FactGrid {
    private final Words words;
    private final GridPane grid;
    private int row;

    FactGrid(Words words, GridPane grid) {
        this.words = words;
        this.grid = grid;
        grid.getChildren().clear();
    }

    void line(Node... cells) {
        for (Node cell : cells) {
            GridPane.setValignment(cell, VPos.TOP);
        }
        grid.addRow(row++, cells);
    }

    /** A line over all columns; says what there is not. */
    void none(String key) {
        Label label = quiet(words.now(key));
        label.setWrapText(true);
        grid.add(label, 0, row++, Math.max(1, grid.getColumnConstraints().size()), 1);
    }

    void fact(String key, String value) {
        if (value != null && !value.isEmpty()) {
            line(fixed(quiet(words.now(key))), wrapped(plain(value)));
        }
    }

    /** A pen that corrects and a cross that takes back. */
    HBox tools(Runnable correct, Runnable takeBack) {
        var tools = new HBox(
                Icons.button(words, Material2OutlinedAL.EDIT, "record.correct", "", correct),
                Icons.button(words, Material2OutlinedAL.DELETE_OUTLINE, "record.take-back", "", takeBack));
        tools.setMinWidth(Region.USE_PREF_SIZE);
        return tools;
    }

    Node cross(Runnable takeBack) {
        return Icons.button(words, Material2OutlinedAL.DELETE_OUTLINE, "record.take-back", "", takeBack);
    }

    static Label plain(String text) {
        return new Label(text == null ? "" : text);
    }

    static Label strong(String text) {
        return styled(text, "strong");
    }

    static Label quiet(String text) {
        return styled(text, "quiet");
    }

    static Label fixed(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label styled(String text, String style) {
        Label label = plain(text);
        label.getStyleClass().add(style);
        return label;
    }
}
