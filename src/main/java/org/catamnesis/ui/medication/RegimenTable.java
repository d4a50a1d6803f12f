package org.catamnesis.ui.medication;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.catamnesis.lab.Flag;
import org.catamnesis.ui.common.Words;

/** The columns of the regimen. */
final class RegimenTable {
    private static final int SOON_DAYS = 3;
    private final Words words;
    private final MedicationModel model;
    private final LineWords cells;

    RegimenTable(Words words, MedicationModel model) {
        this.words = words;
        this.model = model;
        this.cells = new LineWords(words, model);
    }

    void fill(TableView<RegimenLine> table) {
        add(table, "medication.drug", 172, "strong", line -> cells.drug(line.dosing()), RegimenTable::quiet);
        add(table, "medication.form", 92, "", line -> cells.form(line.dosing()), (_, _) -> "quiet");
        add(table, "medication.dose", 124, "", line -> cells.dose(line.dosing()), RegimenTable::quiet);
        add(table, "medication.times", 108, "", line -> cells.times(line.dosing()), (_, _) -> "quiet");
        add(table, "medication.daily", 92, "number", line -> cells.daily(line.dosing()), RegimenTable::quiet);
        add(table, "medication.since", 268, "", cells::since, RegimenTable::quiet);
        add(table, "medication.last-level", 84, "number", cells::level, (_, line) -> standing(line.flag()));
        add(table, "medication.corridor", 172, "", cells::corridor, (_, _) -> "quiet");
        add(table, "medication.run-out", 168, "", cells::runsOut, (_, line) -> supply(line));
        words.messages().subscribe(table::refresh);
    }

    private static String quiet(TableView<RegimenLine> table, RegimenLine line) {
        return line.state() == RegimenLine.State.CURRENT ? "" : "quiet";
    }

    private static String standing(Flag flag) {
        if (flag == null) return "";
        return flag.high() ? "in-high" : flag.low() ? "in-low" : "";
    }

    private String supply(RegimenLine line) {
        boolean soon = line.supply().runsOut() != null && line.supply().daysLeft(model.today()) <= SOON_DAYS;
        return soon ? "in-high" : "";
    }

    private static void add(
            TableView<RegimenLine> table, TableColumn<RegimenLine, RegimenLine> column, double width, String style) {
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (!style.isEmpty()) column.getStyleClass().add(style);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        table.getColumns().add(column);
    }

    private void add(
            TableView<RegimenLine> table,
            String key,
            double width,
            String style,
            Function<RegimenLine, String> text,
            BiFunction<TableView<RegimenLine>, RegimenLine, String> tone) {
        var column = new TableColumn<RegimenLine, RegimenLine>();
        column.textProperty().bind(words.text(key));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(RegimenLine line, boolean empty) {
                super.updateItem(line, empty);
                getStyleClass().removeAll("quiet", "in-high", "in-low");
                setText(empty || line == null ? null : text.apply(line));
                if (empty || line == null) return;
                String one = tone.apply(table, line);
                if (!one.isEmpty()) getStyleClass().add(one);
            }
        });
        add(table, column, width, style);
    }
}
