package org.catamnesis.ui.quality;

import java.io.File;
import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.catamnesis.followup.quality.QualityField;
import org.catamnesis.followup.quality.QualityLine;
import org.catamnesis.followup.quality.Share;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Words;

/** Six numbers over their course, and the table that they are made of. */
final class QualityController {
    private final Desk desk;
    private final Words words;
    private final QualityModel model;
    private final QualityColumns columns;

    @FXML
    private Label asOf;

    @FXML
    private ComboBox<QualityModel.Kinds> kinds;

    @FXML
    private ComboBox<Integer> months;

    @FXML
    private Button export;

    @FXML
    private HBox tiles;

    @FXML
    private HBox choice;

    @FXML
    private ToggleButton kept;

    @FXML
    private ToggleButton complete;

    @FXML
    private Label meaning;

    @FXML
    private TableView<QualityLine> table;

    @FXML
    private VBox notice;

    @FXML
    private Label noticeTitle;

    @FXML
    private Label noticeText;

    QualityController(Desk desk, QualityModel model) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        columns = new QualityColumns(words, model::name);
    }

    @FXML
    private void initialize() {
        Choices.fill(
                kinds,
                words,
                one -> "quality.kinds-" + one.name().toLowerCase(java.util.Locale.ROOT),
                List.of(QualityModel.Kinds.values()));
        kinds.valueProperty().bindBidirectional(model.kinds());
        months.getItems().setAll(QualityModel.PERIODS);
        months.setValue(model.months().get());
        months.valueProperty().subscribe(chosen -> model.months().set(chosen));
        var group = new ToggleGroup();
        kept.setToggleGroup(group);
        complete.setToggleGroup(group);
        kept.setOnAction(_ -> turn(false));
        complete.setOnAction(_ -> turn(true));
        model.read().subscribe(_ -> write());
        model.kinds().subscribe(_ -> write());
        model.state().subscribe(_ -> notice());
        desk.theme().appearance().subscribe(_ -> write());
        words.messages().subscribe(_ -> {
            months.setConverter(Choices.shown(count -> count == null ? "" : words.now("quality.last-months", count)));
            write();
            notice();
        });
        turn(false);
    }

    void focus() {
        table.requestFocus();
    }

    /** From what was kept to what is complete, or back. */
    void turn() {
        turn(kept.isSelected());
    }

    private void turn(boolean toComplete) {
        kept.setSelected(!toComplete);
        complete.setSelected(toComplete);
        table.getColumns().setAll(toComplete ? columns.complete() : columns.kept());
        words.label(meaning, toComplete ? "quality.complete-meaning" : "quality.kept-meaning");
    }

    private void notice() {
        boolean ready = model.state().get() == QualityModel.State.READY;
        for (Node node : List.of(tiles, choice, table)) node.setVisible(ready);
        notice.setVisible(!ready);
        export.setDisable(!ready);
        switch (model.state().get()) {
            case LOADING -> say("quality.loading", "quality.loading-text");
            case EMPTY -> say("quality.empty", "quality.empty-text");
            case FAILED -> say("quality.failed", "quality.failed-text");
            case READY -> {}
        }
    }

    private void say(String titleKey, String textKey) {
        noticeTitle.setText(words.now(titleKey));
        noticeText.setText(words.now(textKey));
    }

    private void write() {
        if (model.read().get() == null) return;
        if (model.read().get().board().isEmpty()) {
            tiles.getChildren().clear();
            return;
        }
        table.setItems(FXCollections.observableList(model.lines()));
        asOf.setText(words.now("quality.as-of", model.read().get().asOf().toString()));
        QualityLine total = model.total();
        List<QualityLine> course = model.course();
        tiles.getChildren()
                .setAll(
                        share(
                                "quality.in-window",
                                total.done(total.inWindow()),
                                course,
                                "good",
                                line -> line.done(line.inWindow()).percent()),
                        share(
                                "quality.late",
                                total.done(total.late()),
                                course,
                                "unreviewed",
                                line -> line.done(line.late()).percent()),
                        share(
                                "quality.missed",
                                total.done(total.missed()),
                                course,
                                "high",
                                line -> line.done(line.missed()).percent()),
                        share(
                                "quality.lost",
                                total.done(total.lost()),
                                course,
                                "high",
                                line -> line.done(line.lost()).percent()),
                        tile(
                                "quality.median",
                                QualityColumns.days(total.medianDaysLate()),
                                words.now("quality.of-late", total.late()),
                                course,
                                "unreviewed",
                                line -> line.medianDaysLate() == null ? 0 : line.medianDaysLate()),
                        share(
                                "quality.field-core-lab",
                                total.field(QualityField.CORE_LAB),
                                course,
                                "accent",
                                line -> line.field(QualityField.CORE_LAB).percent()));
    }

    private QualityTile share(
            String key, Share share, List<QualityLine> course, String colour, ToDoubleFunction<QualityLine> value) {
        String percent = share.known() ? words.now("quality.percent", share.percent()) : "—";
        return tile(key, percent, words.now("quality.of", share.part(), share.whole()), course, colour, value);
    }

    private QualityTile tile(
            String key,
            String number,
            String of,
            List<QualityLine> course,
            String colour,
            ToDoubleFunction<QualityLine> value) {
        return new QualityTile(
                words.now(key),
                number,
                of,
                course.stream().map(value::applyAsDouble).toList(),
                colour,
                desk.theme().tokens());
    }

    @FXML
    void again() {
        model.load();
    }

    @FXML
    void export() {
        if (model.state().get() != QualityModel.State.READY) return;
        var chooser = new FileChooser();
        chooser.setTitle(words.now("quality.export"));
        chooser.setInitialFileName("follow-up-quality-" + model.read().get().asOf() + ".csv");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        File chosen = chooser.showSaveDialog(table.getScene().getWindow());
        if (chosen != null) model.export(chosen.toPath());
    }
}
