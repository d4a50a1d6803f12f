package org.catamnesis.ui.inbox;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.lab.Flag;
import org.catamnesis.lab.Interpretation;
import org.catamnesis.lab.ReferenceInterval;
import org.catamnesis.lab.ResultValue;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.report.RowField;
import org.catamnesis.ui.common.AnalyteSearch;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Suggestions;
import org.catamnesis.ui.common.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** A cell of a row that can be corrected where it stands. */
final class RowCell extends EditorCell {
    /** Tab in a cell: the one beside it is next. */
    record Beside(RowField field, int by) {}

    private static final PseudoClass DOUBTED = PseudoClass.getPseudoClass("doubted");
    private final RowField field;
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final ReviewModel model;
    private final Pane layer;
    private final Consumer<Beside> beside;
    private final Label value = new Label();
    private final Label flag = new Label();
    private final FontIcon doubt = Icons.icon(Material2OutlinedAL.HELP_OUTLINE, "in-unreviewed");
    private final HBox slots = new HBox(value, flag);
    private boolean doubtful;

    RowCell(
            RowField field,
            Words words,
            AnalyteCatalogue catalogue,
            ReviewModel model,
            Pane layer,
            Consumer<Beside> beside) {
        this.field = field;
        this.words = words;
        this.catalogue = catalogue;
        this.model = model;
        this.layer = layer;
        this.beside = beside;
        value.setMaxWidth(Double.MAX_VALUE);
        value.setAlignment(Pos.CENTER_RIGHT);
        flag.getStyleClass().add("flag-slot");
        HBox.setHgrow(value, Priority.ALWAYS);
        slots.setAlignment(Pos.CENTER_RIGHT);
        if (field == RowField.VALUE) {
            slots.getChildren().addFirst(doubt);
        }
        if (field == RowField.RANGE || field == RowField.UNIT) {
            getStyleClass().add("quiet");
        }
    }

    @Override
    void show(ReviewRow row) {
        boolean doubted = CellDoubt.in(row, field);
        pseudoClassStateChanged(DOUBTED, doubted);
        if (field == RowField.VALUE) {
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(slots);
            showValue(row);
            doubt.setVisible(doubted);
        } else {
            setContentDisplay(ContentDisplay.LEFT);
            setGraphic(doubted ? doubt : null);
        }
        setText(text(row));
        String tip = doubted ? doubtText(row) : more(row);
        setTooltip(tip.isEmpty() ? null : new Tooltip(tip));
    }

    @Override
    void clear() {
        pseudoClassStateChanged(DOUBTED, false);
    }

    private String more(ReviewRow row) {
        return switch (field) {
            case ANALYTE ->
                analyte(row).map(known -> known.name(words.language())).orElse("");
            case NAME -> row.texts().name();
            case VALUE, UNIT, RANGE, FLAG, COLLECTED -> "";
        };
    }

    private String doubtText(ReviewRow row) {
        double sure = CellDoubt.certainty(row, field);
        String reason = row.doubt().text(words.messages().get());
        return sure < 1 ? reason + "  " + words.now("review.certainty", (int) (sure * 100)) : reason;
    }

    private void showValue(ReviewRow row) {
        if (SecondCell.covers(row)) {
            value.setText(SecondCell.COVERED);
            value.getStyleClass().removeAll("in-high", "in-low", "critical");
            flag.setText("");
            return;
        }
        value.setText(row.texts().value());
        Optional<Flag> meant = Interpretation.of(
                        ResultValue.parse(row.texts().value()),
                        ReferenceInterval.parse(row.texts().range()),
                        row.texts().flag())
                .map(Interpretation::flag);
        flag.setText(meant.map(RowCell::mark).orElse(row.texts().flag()));
        value.getStyleClass().removeAll("in-high", "in-low", "critical");
        flag.getStyleClass().removeAll("in-high", "in-low");
        meant.filter(Flag::abnormal).ifPresent(abnormal -> {
            String style = abnormal.low() ? "in-low" : "in-high";
            value.getStyleClass().add(abnormal.critical() ? "critical" : style);
            flag.getStyleClass().add(style);
        });
    }

    private static String mark(Flag flag) {
        if (flag.low()) {
            return flag.critical() ? "▼▼" : "▼";
        }
        if (flag.high()) {
            return flag.critical() ? "▲▲" : "▲";
        }
        return flag == Flag.NORMAL ? "" : "*";
    }

    private String text(ReviewRow row) {
        return switch (field) {
            case NAME -> row.texts().name();
            case VALUE -> row.texts().value();
            case UNIT -> row.texts().unit();
            case RANGE -> row.texts().range();
            case FLAG -> row.texts().flag();
            case ANALYTE -> row.analyte() == null ? "—" : row.analyte();
            case COLLECTED -> CollectedText.text(row.collectedAt(), row.timeKnown());
        };
    }

    private Optional<Analyte> analyte(ReviewRow row) {
        return row.analyte() == null ? Optional.empty() : catalogue.byCode(row.analyte());
    }

    @Override
    String editText(ReviewRow row) {
        String flagText = row.texts().flag();
        if (field == RowField.VALUE && !flagText.isEmpty()) {
            return row.texts().value() + ' ' + flagText;
        }
        return field == RowField.ANALYTE && row.analyte() == null ? "" : text(row);
    }

    @Override
    void prepare(TextField editor, ReviewRow row) {
        doubtful = row.state().open();
        if (field == RowField.ANALYTE || field == RowField.NAME && row.read() == null) {
            new Suggestions<Analyte>(layer, typed -> AnalyteSearch.find(catalogue, typed), this::named)
                    .serve(editor, this::take);
        }
    }

    @Override
    void typed(int place, String text) {
        model.sheet().edit(place, field, text);
    }

    /** A doubt that was settled by typing leads to the next one. */
    @Override
    void entered() {
        ReviewRow now = model.sheet().current();
        if (doubtful && now != null && !now.state().open()) {
            model.sheet().moveToNextOpen();
        }
    }

    @Override
    void goBeside(int by) {
        beside.accept(new Beside(field, by));
    }

    private String named(Analyte analyte) {
        return analyte.code() + "  " + analyte.name(words.language());
    }

    private void take(Analyte analyte) {
        int place = getIndex();
        leave();
        model.sheet().map(place, analyte);
        if (field == RowField.NAME) {
            beside.accept(new Beside(field, 1));
        }
    }
}
