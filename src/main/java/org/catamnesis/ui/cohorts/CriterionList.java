package org.catamnesis.ui.cohorts;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.Words;

/** Keeps one line for each row; lines of rows that stay are kept, so that nobody loses the field in which they type. */
final class CriterionList {
    private final Words words;
    private final CriterionChoices choices;
    private final Removals removals;
    private final ObservableList<CriterionRow> rows;
    private final VBox lines;
    private final boolean inGroup;

    CriterionList(
            Words words,
            CriterionChoices choices,
            Removals removals,
            ObservableList<CriterionRow> rows,
            VBox lines,
            boolean inGroup) {
        this.words = words;
        this.removals = removals;
        this.choices = choices;
        this.rows = rows;
        this.lines = lines;
        this.inGroup = inGroup;
        for (CriterionRow row : rows) lines.getChildren().add(line(row));
        rows.addListener((ListChangeListener<CriterionRow>) this::follow);
    }

    private void follow(ListChangeListener.Change<? extends CriterionRow> change) {
        while (change.next()) {
            lines.getChildren().removeIf(line -> change.getRemoved().contains(line.getUserData()));
            int at = change.getFrom();
            for (CriterionRow row : change.getAddedSubList())
                lines.getChildren().add(at++, line(row));
        }
    }

    private VBox line(CriterionRow row) {
        VBox line = new CriterionLine(words, choices, removals, row, () -> remove(row), inGroup).node();
        line.setUserData(row);
        return line;
    }

    /** The cursor goes to the line that takes its place, to the one before, or to where one is added. */
    private void remove(CriterionRow row) {
        int place = rows.indexOf(row);
        removals.remove(row, rows);
        if (lines.getChildren().isEmpty()) Focus.give(lines.getParent().lookup(inGroup ? "#addToGroup" : "#add"));
        else
            CriterionLine.focus(
                    lines.getChildren().get(Math.min(place, lines.getChildren().size() - 1)));
    }

    /** Adds a new row at the end and puts the cursor into its first field. */
    void add(CriterionRow.Kind kind) {
        rows.add(new CriterionRow(kind));
        CriterionLine.focus(lines.getChildren().getLast());
    }
}
