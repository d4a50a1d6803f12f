package org.catamnesis.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line of what is new: sign, what, how, when. */
final class OverviewCell extends ListCell<OverviewLine> {
    private final Label mark = new Label();
    private final Label headline = new Label();
    private final Label detail = new Label();
    private final Label day = new Label();
    private final HBox row = new HBox(8, mark, headline, detail, day);

    OverviewCell() {
        mark.setMinWidth(16);
        headline.getStyleClass().add("strong");
        headline.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("quiet");
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        day.getStyleClass().add("secondary");
        day.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(OverviewLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : row);
        if (line != null && !empty) {
            mark.setText(line.mark());
            mark.getStyleClass().setAll("label", line.style());
            headline.setText(line.headline());
            detail.setText(line.detail());
            day.setText(line.day());
            setAccessibleText(String.join(" ", line.headline(), line.detail(), line.day()));
        }
    }
}
