package org.catamnesis.ui.cohorts;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.catamnesis.cohort.statistics.MetricDefinition;
import org.catamnesis.cohort.statistics.ToldMetric;

/** Rows of text as a table without lines: names at the left, numbers at the right of their column. */
final class StatisticsGrid {
    private static final double NAME = 260;
    private static final double METRIC = 230;
    private static final Insets PART = new Insets(0, 0, 0, 16);

    private StatisticsGrid() {}

    /**
     * @param rows of which the first is a header
     * @param names how many columns are names
     */
    static void fill(GridPane grid, List<List<String>> rows, int names) {
        grid.getChildren().clear();
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                boolean name = column < names;
                Label cell = label(cells.get(column), row == 0 ? "strong" : name ? "quiet" : "tabular");
                cell.setWrapText(column == 0);
                if (column == 0) cell.setMaxWidth(NAME);
                else cell.setMinWidth(Region.USE_PREF_SIZE);
                GridPane.setValignment(cell, VPos.TOP);
                if (!name) GridPane.setHalignment(cell, HPos.RIGHT);
                grid.add(cell, column, row);
            }
        }
    }

    /** A metric of several numbers has its name in a line of its own. */
    static void metrics(
            GridPane grid,
            StatisticsText text,
            List<ToldMetric> values,
            Function<ToldMetric, MetricDefinition> definitions) {
        grid.getChildren().clear();
        String before = "";
        int row = 0;
        for (ToldMetric value : values) {
            MetricDefinition definition = definitions.apply(value);
            boolean part = !value.value().part().isEmpty();
            if (part && !definition.id().equals(before)) {
                Label title = label(definition.label(text.words().language()), "quiet");
                title.setTooltip(new Tooltip(definition.definition(text.words().language())));
                grid.add(title, 0, row++, 3, 1);
            }
            before = definition.id();
            List<String> cells = text.metric(value, definition, text.words().language());
            Label name = label(part ? text.part(value.value().part()) : cells.get(0), "quiet");
            name.setWrapText(true);
            name.setMaxWidth(METRIC);
            name.setTooltip(new Tooltip(definition.definition(text.words().language())));
            if (part) name.setPadding(PART);
            grid.addRow(row++, name, label(cells.get(1), "tabular"), label(cells.get(2), "secondary"));
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
