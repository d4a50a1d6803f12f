package org.catamnesis.ui.names;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.ui.common.Words;

/** The list of what was learnt. */
final class LearntController {
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final LearntModel model;

    @FXML
    private Label count;

    @FXML
    private TextField filter;

    @FXML
    private CheckBox revokedToo;

    @FXML
    private Button revoke;

    @FXML
    private TableView<LearntLine> table;

    @FXML
    private VBox empty;

    @FXML
    private Label nothing;

    LearntController(Words words, AnalyteCatalogue catalogue, LearntModel model) {
        this.words = words;
        this.catalogue = catalogue;
        this.model = model;
    }

    @FXML
    private void initialize() {
        new NameColumns<>(words, table)
                .add("names.printed", 200, "strong", LearntLine::printed)
                .add("names.meaning", 200, "plain", this::meaning)
                .add("names.laboratory", 200, "plain", line -> laboratory(line.laboratory()))
                .add("names.uses", 64, "number", line -> line.uses() < 0 ? "" : String.valueOf(line.uses()))
                .add(
                        "names.learnt-at",
                        104,
                        "quiet",
                        line -> line.learntAt().toLocalDate().toString())
                .add("names.learnt-by", 112, "quiet", LearntLine::learntBy)
                .add("names.standing", 104, "quiet", this::standing);
        table.setItems(model.shown());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                revoke();
            }
        });
        filter.textProperty().bindBidirectional(model.filter());
        words.prompt(filter, "names.filter");
        revokedToo.selectedProperty().bindBidirectional(model.revokedToo());
        words.label(count, "names.count", Bindings.size(model.shown()));
        var none = Bindings.isEmpty(model.lines());
        empty.visibleProperty().bind(none.and(model.loaded()));
        table.visibleProperty().bind(none.not());
        nothing.visibleProperty().bind(none.not().and(Bindings.isEmpty(model.shown())));
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(line -> revoke.setDisable(line == null || !line.counts()));
    }

    private String meaning(LearntLine line) {
        if (line.unit()) {
            return line.meaning();
        }
        String name = catalogue
                .byCode(line.meaning())
                .map((Analyte analyte) -> analyte.name(words.language()))
                .orElse("");
        return line.meaning() + "  " + name;
    }

    private String laboratory(String name) {
        return name.isBlank() ? words.now("names.every-laboratory") : name;
    }

    private String standing(LearntLine line) {
        return line.counts()
                ? ""
                : words.now("names.revoked-on", line.revokedAt().toLocalDate().toString());
    }

    @FXML
    void revoke() {
        model.revoke(table.getSelectionModel().getSelectedItem());
    }
}
