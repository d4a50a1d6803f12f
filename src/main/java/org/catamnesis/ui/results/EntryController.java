package org.catamnesis.ui.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.Specimen;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Words;

/** The form in which results are typed in; no key leads out of it but Esc. */
final class EntryController {
    private final Words words;
    private final EntryModel model;
    private final Consumer<List<LabResult>> save;
    private final Runnable leave;
    private final List<EntryLine> lines = new ArrayList<>();
    private SuggestionList suggestions;

    @FXML
    private StackPane root;

    @FXML
    private Label title;

    @FXML
    private TextField when;

    @FXML
    private TextField laboratory;

    @FXML
    private ComboBox<Specimen> specimen;

    @FXML
    private VBox rows;

    @FXML
    private Pane layer;

    @FXML
    private Label obstacle;

    @FXML
    private Button saving;

    EntryController(Words words, EntryModel model, Consumer<List<LabResult>> save, Runnable leave) {
        this.words = words;
        this.model = model;
        this.save = save;
        this.leave = leave;
    }

    @FXML
    private void initialize() {
        words.label(title, model.corrected().isPresent() ? "entry.correct-title" : "entry.title");
        when.textProperty().bindBidirectional(model.when());
        laboratory.textProperty().bindBidirectional(model.laboratory());
        specimen.getItems().add(null);
        specimen.getItems().addAll(Specimen.values());
        specimen.valueProperty().bindBidirectional(model.specimen());
        words.messages().subscribe(_ -> specimen.setConverter(names()));
        suggestions = new SuggestionList(words, model::suggestions, this::take, this::recognise, layer);
        model.rows().forEach(this::add);
        model.rows().addListener((ListChangeListener<EntryRow>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::add);
            }
        });
        model.obstacle().subscribe(this::say);
        when.addEventFilter(KeyEvent.KEY_PRESSED, this::enterLeadsOn);
        laboratory.addEventFilter(KeyEvent.KEY_PRESSED, this::enterLeadsOn);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
    }

    void focus() {
        if (model.corrected().isPresent()) {
            lines.getFirst().focusValue();
        } else {
            when.requestFocus();
        }
    }

    private void add(EntryRow row) {
        var line = new EntryLine(words, row, this::below);
        lines.add(line);
        rows.getChildren().add(line.root());
        suggestions.serve(line);
        row.remark().subscribe(this::label);
        row.value().subscribe(_ -> label());
        row.name().subscribe(_ -> label());
    }

    private void below(EntryRow row) {
        EntryRow next = model.below(row);
        lines.stream()
                .filter(line -> line.row() == next)
                .findFirst()
                .ifPresent(next == row ? _ -> saving.requestFocus() : EntryLine::focusName);
    }

    private void take(EntryLine line, Analyte analyte) {
        model.take(line.row(), analyte, words.language());
    }

    private void recognise(EntryLine line) {
        model.recognise(line.row(), words.language());
    }

    private void label() {
        String key;
        if (model.obstacle().get() == EntryModel.Obstacle.DOUBT) {
            key = "entry.save-anyway";
        } else {
            key = model.corrected().isPresent() ? "entry.save-correction" : "entry.save";
        }
        words.label(saving, key, model.count());
    }

    private void say(EntryModel.Obstacle found) {
        label();
        obstacle.textProperty().unbind();
        obstacle.getStyleClass().setAll("label", found == EntryModel.Obstacle.DOUBT ? "in-unreviewed" : "in-high");
        if (found == EntryModel.Obstacle.NONE) {
            obstacle.setText("");
        } else {
            words.label(obstacle, found.key());
        }
    }

    private void enterLeadsOn(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            event.consume();
            if (event.getSource() == when) {
                laboratory.requestFocus();
            } else {
                lines.getFirst().focusName();
            }
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            save();
        }
    }

    private StringConverter<Specimen> names() {
        return Choices.shown(
                (Specimen one) -> words.now(one == null ? "entry.specimen-not-said" : "specimen." + one.code()));
    }

    @FXML
    private void save() {
        List<LabResult> results = model.toSave();
        if (!results.isEmpty()) {
            save.accept(results);
        }
    }

    @FXML
    private void leave() {
        leave.run();
    }
}
