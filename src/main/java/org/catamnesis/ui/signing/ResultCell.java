package org.catamnesis.ui.signing;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** One result that waits: name, value, mark, unit, what it is measured against, the one before, the day. */
final class ResultCell extends ListCell<ResultLine> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private final Label name = fixed(112);
    private final Label value = fixed(64);
    private final Label mark = fixed(16);
    private final Label unit = fixed(60);
    private final Label interval = fixed(92);
    private final Label before = new Label();
    private final Label day = fixed(80);
    private final HBox row = new HBox(8, name, value, mark, unit, interval, before, day);

    ResultCell() {
        value.setAlignment(Pos.BASELINE_RIGHT);
        for (Label quiet : new Label[] {unit, interval, before})
            quiet.getStyleClass().add("quiet");
        day.getStyleClass().add("secondary");
        before.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(before, Priority.ALWAYS);
        row.setAlignment(Pos.BASELINE_LEFT);
        setPrefWidth(0);
    }

    private static Label fixed(double width) {
        var label = new Label();
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
        return label;
    }

    @Override
    protected void updateItem(ResultLine line, boolean empty) {
        super.updateItem(line, empty);
        boolean shown = line != null && !empty;
        setGraphic(shown ? row : null);
        pseudoClassStateChanged(HEAD, shown && line.head());
        setTooltip(null);
        if (!shown) return;
        name.setText(line.name());
        name.getStyleClass().setAll("label", line.head() ? "strong" : "plain-value");
        value.setText(line.head() ? "" : line.value());
        value.getStyleClass().setAll("label", "strong", line.style());
        mark.setText(line.mark());
        mark.getStyleClass().setAll("label", line.style());
        unit.setText(line.unit());
        interval.setText(line.interval());
        before.setText(line.head() ? line.value() : line.before());
        day.setText(line.day());
        if (!line.printed().isEmpty()) {
            value.getStyleClass().add("converted");
            setTooltip(new Tooltip(line.printed()));
        }
        setAccessibleText(
                String.join(" ", line.name(), line.value(), line.mark(), line.unit(), line.interval(), line.printed()));
    }
}
