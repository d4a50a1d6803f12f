package org.catamnesis.ui.inbox;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Pastes;

/** The list of documents that wait, and the ways in: drop, choose, paste. */
final class InboxController {
    private static final List<String> PATTERNS = Stream.of("pdf", "jpg", "jpeg", "png", "tif", "tiff", "heic")
            .flatMap(kind -> Stream.of("*." + kind, "*." + kind.toUpperCase(Locale.ROOT)))
            .toList();
    private final Desk desk;
    private final InboxModel model;
    private final Opening open;

    @FXML
    private VBox root;

    @FXML
    private Label count;

    @FXML
    private TextField filter;

    @FXML
    private TableView<InboxLine> table;

    @FXML
    private VBox empty;

    @FXML
    private Label nothing;

    @FXML
    private HBox queue;

    private InboxLine chosen;

    /** Opens a line; true when a key did it, which may still be held down. */
    interface Opening {
        void open(InboxLine line, boolean byKey);
    }

    InboxController(Desk desk, InboxModel model, Opening open) {
        this.desk = desk;
        this.model = model;
        this.open = open;
    }

    @FXML
    private void initialize() {
        new InboxTable(desk.words()).fill(table);
        table.setItems(model.shown());
        table.getSelectionModel().selectedItemProperty().subscribe(line -> chosen = line == null ? chosen : line);
        model.shown().addListener((ListChangeListener<InboxLine>) _ -> selectAgain());
        new QueueBar(desk.words(), model.queue(), queue).follow();
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected(false);
            }
        });
        filter.textProperty().bindBidirectional(model.filter());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInFilter);
        desk.words().prompt(filter, "inbox.filter");
        desk.words().label(count, "inbox.count", Bindings.size(model.lines()));
        var none = Bindings.isEmpty(model.lines());
        empty.visibleProperty().bind(none.and(model.loaded()));
        table.visibleProperty().bind(none.not());
        count.visibleProperty().bind(none.not());
        filter.visibleProperty().bind(none.not());
        nothing.visibleProperty().bind(none.not().and(Bindings.isEmpty(model.shown())));
    }

    Parent root() {
        return root;
    }

    void focus() {
        selectSome();
        table.requestFocus();
    }

    /** The list has changed: the same document stays chosen, wherever it stands now. */
    private void selectAgain() {
        model.shown().stream()
                .filter(line -> line.same(chosen))
                .findFirst()
                .ifPresentOrElse(table.getSelectionModel()::select, this::selectFirst);
    }

    private void selectFirst() {
        table.getSelectionModel().clearSelection();
        table.getSelectionModel().selectFirst();
    }

    private void selectSome() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    void focusFilter() {
        filter.requestFocus();
    }

    void move(int by) {
        int to = Math.clamp(
                table.getSelectionModel().getSelectedIndex() + by,
                0,
                Math.max(0, table.getItems().size() - 1));
        table.getSelectionModel().clearAndSelect(to);
        table.scrollTo(Math.max(0, to - 5));
    }

    void openSelected(boolean byKey) {
        InboxLine line = selected();
        if (line != null && line.taken()) {
            open.open(line, byKey);
        }
    }

    void rejectSelected() {
        InboxLine line = selected();
        if (line != null) {
            model.reject(line);
        }
    }

    void retrySelected() {
        InboxLine line = selected();
        if (line != null) {
            model.retry(line);
        }
    }

    void paste() {
        model.paste(Pastes.files(), Pastes.picture());
    }

    @FXML
    void choose() {
        var chooser = new FileChooser();
        chooser.setTitle(desk.words().now("inbox.choose"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(desk.words().now("inbox.files"), PATTERNS),
                        new FileChooser.ExtensionFilter("*", "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(root.getScene().getWindow());
        model.take(paths(chosen));
    }

    private static List<Path> paths(List<File> files) {
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    private InboxLine selected() {
        return table.getSelectionModel().getSelectedItem();
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> openSelected(true);
            case DELETE -> rejectSelected();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pressInFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            focus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            filter.clear();
            focus();
            event.consume();
        }
    }
}
