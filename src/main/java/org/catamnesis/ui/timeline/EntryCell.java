package org.catamnesis.ui.timeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.catamnesis.followup.timeline.TimelineEntry;

/** One line of the list: when, what. */
final class EntryCell extends ListCell<TimelineEntry> {
    private static final double WHEN = 140;
    private final TimelineModel model;
    private final Label when = new Label();
    private final Label what = new Label();
    private final Label more = new Label();
    private final HBox row = new HBox(8, when, what, more);

    EntryCell(TimelineModel model) {
        this.model = model;
        when.getStyleClass().addAll("quiet", "number");
        when.setMinWidth(WHEN);
        when.setPrefWidth(WHEN);
        more.getStyleClass().add("quiet");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TimelineEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        boolean shown = !empty && entry != null;
        setGraphic(shown ? row : null);
        setAccessibleText(shown ? model.sentence(entry) : "");
        if (!shown) return;
        when.setText(model.when(entry.from()));
        what.setText(entry.title());
        more.setText(entry.detail());
        what.getStyleClass().removeAll("strong", "in-high");
        if (entry.weight() >= 2) what.getStyleClass().add("strong");
        if (entry.missed()) what.getStyleClass().add("in-high");
    }
}
