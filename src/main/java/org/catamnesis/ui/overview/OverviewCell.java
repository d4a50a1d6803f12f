package org.catamnesis.ui.overview;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line of what is new: sign, what, how, when. */
final class OverviewCell extends ListCell<OverviewLine> {
    private static final int LONG = 30;
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

    private static PseudoClass state(OverviewLine.Kind kind) {
        return PseudoClass.getPseudoClass(kind.name().toLowerCase(Locale.ROOT));
    }

    @Override
    protected void updateItem(OverviewLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : row);
        for (OverviewLine.Kind kind : OverviewLine.Kind.values())
            pseudoClassStateChanged(state(kind), line != null && !empty && line.kind() == kind);
        if (line != null && !empty) {
            mark.setText(line.mark());
            mark.getStyleClass().setAll("label", line.style());
            headline.setText(line.headline());
            detail.setText(line.detail());
            day.setText(line.day());
            setTooltip(line.detail().length() > LONG ? new Tooltip(line.detail()) : null);
            setAccessibleText(String.join(" ", line.headline(), line.detail(), line.day()));
        }
    }
}
