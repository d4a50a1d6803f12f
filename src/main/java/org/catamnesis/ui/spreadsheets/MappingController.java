package org.catamnesis.ui.spreadsheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import org.catamnesis.exchange.ColumnMapping;
import org.catamnesis.exchange.FileHeaders;
import org.catamnesis.exchange.SavedMapping;
import org.catamnesis.exchange.Sheet;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Words;

/** Makes and changes column mappings: our columns on the left, those of another system's file beside them. */
final class MappingController {
    private final Desk desk;
    private final Words words;
    private final SpreadsheetsModel model;
    private final FileChoice files;
    private final List<MappingLine> lines = new ArrayList<>();
    private List<String> headers = List.of();
    private Runnable close = () -> {};

    @FXML
    private ListView<SavedMapping> saved;

    @FXML
    private TextField name;

    @FXML
    private ComboBox<Sheet> sheet;

    @FXML
    private TextField datePattern;

    @FXML
    private GridPane grid;

    @FXML
    private Label mappingProblem;

    @FXML
    private Button remove;

    MappingController(Desk desk, SpreadsheetsModel model, FileChoice files) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.files = files;
    }

    void onClose(Runnable action) {
        close = action;
    }

    @FXML
    private void initialize() {
        saved.setItems(model.saved());
        saved.setCellFactory(
                javafx.scene.control.cell.TextFieldListCell.forListView(Choices.shown((SavedMapping mapping) ->
                        mapping.name() + "  ·  " + mapping.sheet().code())));
        saved.setEditable(false);
        Choices.fill(sheet, words, each -> "sheet." + each.code(), List.of(Sheet.values()));
        sheet.valueProperty().subscribe(_ -> lay(ColumnMapping.NONE));
        saved.getSelectionModel().selectedItemProperty().subscribe(this::open);
        remove.disableProperty()
                .bind(saved.getSelectionModel().selectedItemProperty().isNull());
    }

    /** A new one, of results, which is what laboratory systems give. */
    void begin() {
        saved.getSelectionModel().clearSelection();
        headers = List.of();
        name.clear();
        datePattern.clear();
        say(null);
        if (sheet.getValue() == Sheet.RESULTS) lay(ColumnMapping.NONE);
        else sheet.setValue(Sheet.RESULTS);
    }

    private void open(SavedMapping chosen) {
        if (chosen == null) return;
        headers = List.copyOf(chosen.mapping().headers().keySet());
        name.setText(chosen.name());
        sheet.setValue(chosen.sheet());
        datePattern.setText(
                chosen.mapping().datePattern() == null ? "" : chosen.mapping().datePattern());
        lay(chosen.mapping());
        say(null);
    }

    private void lay(ColumnMapping mapping) {
        if (sheet.getValue() == null) return;
        Map<String, String> theirs = new HashMap<>();
        mapping.headers().forEach((header, column) -> theirs.put(column, header));
        lines.clear();
        grid.getChildren().clear();
        grid.addRow(
                0,
                head("spreadsheets.our-column"),
                head("spreadsheets.their-column"),
                head("spreadsheets.always"),
                head("spreadsheets.means"));
        for (String column : sheet.getValue().columns()) {
            var line = new MappingLine(
                    words, column, sheet.getValue().requiredColumns().contains(column), headers);
            line.header(theirs.getOrDefault(column, alike(column)));
            line.constant(mapping.constants().getOrDefault(column, ""));
            line.values(mapping.values().getOrDefault(column, Map.of()));
            lines.add(line);
            grid.addRow(grid.getRowCount(), line.cells());
        }
    }

    /** A header of the file that is called as our column is. */
    private String alike(String column) {
        return headers.stream()
                .filter(header -> header.equalsIgnoreCase(column))
                .findFirst()
                .orElse("");
    }

    private Label head(String key) {
        var label = new Label();
        words.label(label, key);
        label.getStyleClass().add("secondary");
        return label;
    }

    List<MappingLine> lines() {
        return lines;
    }

    @FXML
    private void readHeaders() {
        files.file(grid.getScene().getWindow(), words.now("spreadsheets.read-headers"))
                .ifPresent(file -> desk.tasks()
                        .run(() -> FileHeaders.of(file))
                        .onSuccess(found -> {
                            headers = found;
                            lay(mapping());
                            say(null);
                        })
                        .onProblem(failure -> say(words.messages().get().problem(failure)))
                        .start());
    }

    @FXML
    void save() {
        if (name.getText().isBlank()) {
            say(words.now("spreadsheets.name-missing"));
            return;
        }
        try {
            ColumnMapping made = mapping().checked(sheet.getValue());
            model.save(name.getText().strip(), sheet.getValue(), made, () -> {
                say(null);
                desk.notifications().good("spreadsheets.mapping-saved");
            });
        } catch (ProblemException e) {
            say(words.messages().get().problem(e));
        }
    }

    /** What the lines say now; every column of their file that is not named is left out. */
    ColumnMapping mapping() {
        Map<String, String> theirs = new HashMap<>();
        Map<String, String> constants = new HashMap<>();
        Map<String, Map<String, String>> values = new HashMap<>();
        for (MappingLine line : lines) {
            if (!line.header().isEmpty()) theirs.put(line.header().toLowerCase(Locale.ROOT), line.column());
            if (!line.constant().isEmpty()) constants.put(line.column(), line.constant());
            if (!line.values().isEmpty()) values.put(line.column(), line.values());
        }
        List<String> ignored = headers.stream()
                .map(header -> header.toLowerCase(Locale.ROOT))
                .filter(header -> !theirs.containsKey(header))
                .toList();
        String pattern = datePattern.getText().strip();
        return new ColumnMapping(theirs, ignored, constants, pattern.isEmpty() ? null : pattern, values);
    }

    private void say(String text) {
        mappingProblem.setText(text == null ? "" : text);
        mappingProblem.setVisible(text != null);
        mappingProblem.setManaged(text != null);
    }

    @FXML
    private void remove() {
        SavedMapping chosen = saved.getSelectionModel().getSelectedItem();
        if (chosen == null) return;
        model.remove(chosen);
        begin();
    }

    @FXML
    private void startNew() {
        begin();
    }

    @FXML
    private void close() {
        close.run();
    }
}
