package org.catamnesis.ui.names;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.report.LearntNameStore;
import org.catamnesis.report.UnmappedName;
import org.catamnesis.ui.common.AnalyteSearch;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Suggestions;
import org.catamnesis.ui.common.Words;

/** The names that nobody has mapped yet, and beside them how the chosen one gets its analyte. */
final class WorklistController {
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final WorklistModel model;
    private Analyte analyte;

    @FXML
    private Label count;

    @FXML
    private TextField filter;

    @FXML
    private TableView<UnmappedName> table;

    @FXML
    private VBox empty;

    @FXML
    private VBox side;

    @FXML
    private Label name;

    @FXML
    private Label spellings;

    @FXML
    private Label units;

    @FXML
    private TextField search;

    @FXML
    private Label chosen;

    @FXML
    private ComboBox<String> laboratory;

    @FXML
    private CheckBox onFile;

    @FXML
    private Button map;

    @FXML
    private Pane overlay;

    WorklistController(Words words, AnalyteCatalogue catalogue, WorklistModel model) {
        this.words = words;
        this.catalogue = catalogue;
        this.model = model;
    }

    @FXML
    private void initialize() {
        new NameColumns<>(words, table)
                .add("names.printed", 216, "strong", UnmappedName::name)
                .add("names.times", 56, "number", line -> String.valueOf(line.count()))
                .add("names.on-file", 72, "number", line -> String.valueOf(line.results()))
                .add("names.waiting", 64, "number", line -> String.valueOf(line.waiting()))
                .add("names.unit", 88, "quiet", line -> String.join(", ", line.units()))
                .add("names.laboratory", 200, "quiet", line -> String.join(", ", line.laboratories()));
        table.setItems(model.shown());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.getSelectionModel().selectedItemProperty().subscribe(this::show);
        model.shown().addListener((ListChangeListener<UnmappedName>) _ -> selectSome());
        filter.textProperty().bindBidirectional(model.filter());
        words.prompt(filter, "names.filter");
        words.prompt(search, "names.analyte");
        words.label(count, "names.unmapped-count", Bindings.size(model.shown()));
        var none = Bindings.isEmpty(model.names());
        empty.visibleProperty().bind(none.and(model.loaded()));
        table.visibleProperty().bind(none.not());
        new Suggestions<Analyte>(overlay, typed -> AnalyteSearch.find(catalogue, typed), this::named)
                .serve(search, this::choose);
        words.messages().subscribe(_ -> {
            laboratory.setConverter(Choices.shown(
                    (String house) -> house == null || house.isEmpty() ? words.now("names.every-laboratory") : house));
            show(table.getSelectionModel().getSelectedItem());
        });
    }

    private String named(Analyte found) {
        return found.code() + "  " + found.name(words.language());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            search.requestFocus();
            event.consume();
        }
    }

    private void selectSome() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void show(UnmappedName line) {
        side.setVisible(line != null);
        choose(null);
        search.clear();
        if (line == null) {
            return;
        }
        name.setText(line.name());
        boolean several = line.spellings().size() > 1;
        spellings.setText(several ? words.now("names.spellings", String.join(", ", line.spellings())) : "");
        spellings.setManaged(several);
        boolean measured = !line.units().isEmpty();
        units.setText(measured ? words.now("names.units", String.join(", ", line.units())) : "");
        units.setManaged(measured);
        List<String> houses = new ArrayList<>(line.laboratories());
        houses.add(LearntNameStore.EVERY_LABORATORY);
        laboratory.getItems().setAll(houses);
        laboratory.getSelectionModel().selectFirst();
        onFile.setText(words.now("names.also-on-file", line.results()));
        onFile.setDisable(line.results() == 0);
        onFile.setSelected(line.results() > 0);
    }

    private void choose(Analyte found) {
        analyte = found;
        chosen.setText(found == null ? words.now("names.none-chosen") : named(found));
        chosen.getStyleClass().removeAll("quiet", "strong");
        chosen.getStyleClass().add(found == null ? "quiet" : "strong");
        map.setDisable(found == null);
        if (found != null) {
            search.clear();
            map.requestFocus();
        }
    }

    @FXML
    void map() {
        if (analyte != null && !model.busy().get()) {
            model.map(table.getSelectionModel().getSelectedItem(), laboratory.getValue(), analyte, onFile.isSelected());
            table.requestFocus();
        }
    }
}
