package org.catamnesis.ui.cohorts;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.cohort.export.AskedExport;

/** A request in the list: which cohort under which policy, who asked when, and how it stands. */
final class RequestCell extends ListCell<AskedExport> {
    private final RequestText text;
    private final ExportsModel model;

    RequestCell(RequestText text, ExportsModel model) {
        this.text = text;
        this.model = model;
    }

    @Override
    protected void updateItem(AskedExport request, boolean empty) {
        super.updateItem(request, empty);
        setText(null);
        if (empty || request == null) {
            setGraphic(null);
            return;
        }
        Label line = Shown.label(text.line(request), "strong");
        Label when = Shown.label(text.when(request), "quiet");
        Label state = Shown.label(text.state(model.state(request)), "quiet");
        state.setMinWidth(Region.USE_PREF_SIZE);
        var left = new VBox(line, when);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        setGraphic(new HBox(8, left, state));
        setAccessibleText(text.line(request) + ", " + text.when(request) + ", " + state.getText());
    }
}
