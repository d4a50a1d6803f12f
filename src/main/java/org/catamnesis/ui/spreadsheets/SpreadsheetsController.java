package org.catamnesis.ui.spreadsheets;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.exchange.BadRow;
import org.catamnesis.exchange.LoadReport;
import org.catamnesis.exchange.SavedMapping;
import org.catamnesis.exchange.SheetCount;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FolderText;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Words;

/** The folder, what it would bring, what is wrong with it, and the button that loads it. */
final class SpreadsheetsController {
    private final Desk desk;
    private final Words words;
    private final SpreadsheetsModel model;
    private final FileChoice files;
    private final MappingController editor;

    @FXML
    private ComboBox<String> mapping;

    @FXML
    private Label folder;

    @FXML
    private Node working;

    @FXML
    private Label problem;

    @FXML
    private VBox teach;

    @FXML
    private VBox outcome;

    @FXML
    private Label outcomeTitle;

    @FXML
    private Label outcomeText;

    @FXML
    private VBox found;

    @FXML
    private GridPane counts;

    @FXML
    private Label badTitle;

    @FXML
    private TableView<BadRow> bad;

    @FXML
    private CheckBox skipBad;

    @FXML
    private Button load;

    @FXML
    private StackPane pages;

    SpreadsheetsController(Desk desk, SpreadsheetsModel model, FileChoice files, MappingController editor) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.files = files;
        this.editor = editor;
    }

    @FXML
    private void initialize() {
        skipBad.selectedProperty().bindBidirectional(model.skipBad());
        words.problem(problem, model.problem());
        column("spreadsheets.file", 160, BadRow::file);
        column("spreadsheets.line", 56, row -> row.line() == 0 ? "" : Long.toString(row.line()));
        column("spreadsheets.column", 128, BadRow::column);
        column("spreadsheets.reason", 730, row -> row.words(words.messages().get()));
        show(working, false);
        model.busy().subscribe(now -> show(working, now));
        mapping.setConverter(Choices.shown(
                (String name) -> name == null || name.isEmpty() ? words.now("spreadsheets.own-columns") : name));
        model.saved().subscribe(this::fillMappings);
        mapping.valueProperty().subscribe(name -> {
            if (name != null) model.use(name);
        });
        pages.getChildren().add(desk.views().load(FxmlView.COLUMN_MAPPING, editor));
        editor.onClose(() -> edit(false));
        edit(false);
        List.of(model.folder(), model.preview(), model.loaded(), model.busy(), model.skipBad())
                .forEach(each -> each.subscribe(this::follow));
        words.messages().subscribe(() -> {
            fillMappings();
            follow();
        });
        follow();
    }

    private void fillMappings() {
        List<String> names = Stream.concat(
                        Stream.of(""),
                        model.saved().stream().map(SavedMapping::name).distinct())
                .toList();
        mapping.getItems().setAll(names);
        mapping.setValue(null);
        mapping.setValue(names.contains(model.mapping().get()) ? model.mapping().get() : "");
    }

    private void follow() {
        Preview preview = model.preview().get();
        LoadReport loaded = model.loaded().get();
        folder.setText(
                model.folder().get() == null ? "" : FolderText.of(model.folder().get()));
        boolean busy = model.busy().get();
        show(teach, preview == null && loaded == null && !busy);
        show(found, preview != null);
        show(outcome, loaded != null);
        if (preview != null) write(preview);
        if (loaded != null) write(loaded);
    }

    private void write(LoadReport loaded) {
        outcomeTitle.setText(
                loaded.loaded()
                        ? words.now("load.done", loaded.fresh())
                        : words.now(loaded.bad() > 0 ? "load.nothing-good" : "load.nothing-new"));
        outcomeText.setText(
                loaded.bad() > 0 ? words.now("spreadsheets.left-out", loaded.bad()) : words.now("spreadsheets.all-in"));
    }

    private void write(Preview preview) {
        LoadReport report = preview.report();
        counts.getChildren().clear();
        counts.addRow(
                0,
                new Label(),
                number(words.now("spreadsheets.new"), "secondary"),
                number(words.now("spreadsheets.on-file"), "secondary"),
                number(words.now("spreadsheets.bad"), "secondary"));
        for (SheetCount sheet : report.sheets())
            counts.addRow(
                    counts.getRowCount(),
                    new Label(sheet.file()),
                    number(words.now("spreadsheets.number", sheet.fresh()), "strong"),
                    number(words.now("spreadsheets.number", sheet.onFile()), "tabular"),
                    number(words.now("spreadsheets.number", sheet.bad()), sheet.bad() > 0 ? "in-high" : "tabular"));
        boolean anyBad = report.bad() > 0;
        show(badTitle, anyBad);
        show(bad, anyBad);
        show(skipBad, anyBad && report.fresh() > 0);
        badTitle.setText(
                report.bad() > preview.bad().size()
                        ? words.now(
                                "spreadsheets.bad-first",
                                report.bad(),
                                preview.bad().size())
                        : words.now("spreadsheets.bad-rows", report.bad()));
        bad.getItems().setAll(preview.bad());
        load.setText(
                report.fresh() == 0
                        ? words.now(anyBad ? "spreadsheets.nothing-good" : "spreadsheets.nothing-new")
                        : words.now("spreadsheets.load", report.fresh()));
        load.setDisable(!preview.loadable(model.skipBad().get()));
    }

    private static Label number(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        return label;
    }

    private void column(String key, double width, java.util.function.Function<BadRow, String> text) {
        var column = new TableColumn<BadRow, String>();
        column.textProperty().bind(words.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(
                cell -> Bindings.createStringBinding(() -> text.apply(cell.getValue()), words.messages()));
        if (key.equals("spreadsheets.line")) column.getStyleClass().add("number");
        bad.getColumns().add(column);
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void edit(boolean now) {
        show(pages.getChildren().getFirst(), !now);
        show(pages.getChildren().getLast(), now);
    }

    @FXML
    void choose() {
        if (model.busy().get()) return;
        files.folder(folder.getScene().getWindow(), words.now("spreadsheets.choose"))
                .ifPresent(model::look);
    }

    @FXML
    private void load() {
        model.load();
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    @FXML
    void editMappings() {
        editor.begin();
        edit(true);
    }

    /** The list of what is wrong, for whoever corrects the files. */
    @FXML
    private void copyBad() {
        StringBuilder lines = new StringBuilder();
        for (BadRow row : bad.getItems())
            lines.append(row.file())
                    .append('\t')
                    .append(row.line())
                    .append('\t')
                    .append(row.column())
                    .append('\t')
                    .append(row.words(words.messages().get()))
                    .append('\n');
        desk.copies().put(lines.toString());
        desk.notifications().good("spreadsheets.copied");
    }
}
