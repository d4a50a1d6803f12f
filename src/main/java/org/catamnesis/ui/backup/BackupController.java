package org.catamnesis.ui.backup;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.catamnesis.access.ClinicRestore;
import org.catamnesis.clinic.backup.BackupInfo;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FolderText;
import org.catamnesis.ui.common.Words;

/** The page of backups: the newest, the list, where and when, the drill, restoring, and erasures to confirm. */
final class BackupController {
    private static final int HOURS = 24;
    private final Desk desk;
    private final BackupModel model;
    private final Path clinic;
    private final Consumer<Path> enter;

    @FXML
    private Label last;

    @FXML
    private Button backUp;

    @FXML
    private TextField folder;

    @FXML
    private ComboBox<Integer> hour;

    @FXML
    private Button save;

    @FXML
    private Label sameDisk;

    @FXML
    private TableView<BackupInfo> table;

    @FXML
    private Button drill;

    @FXML
    private TextField target;

    @FXML
    private Button restore;

    @FXML
    private Label problem;

    @FXML
    private Label drilled;

    @FXML
    private VBox restored;

    @FXML
    private Label restoredText;

    @FXML
    private VBox requests;

    /** @param enter leaves this clinic and goes to the one in a folder */
    BackupController(Desk desk, BackupModel model, Path clinic, Consumer<Path> enter) {
        this.desk = desk;
        this.model = model;
        this.clinic = clinic;
        this.enter = enter;
    }

    @FXML
    private void initialize() {
        Words words = desk.words();
        new BackupTable(words, () -> model.page().get().now()).fill(table);
        hour.setItems(FXCollections.observableArrayList(
                IntStream.range(0, HOURS).boxed().toList()));
        hour.setConverter(new HourText());
        words.problem(problem, model.problem());
        var chosen = table.getSelectionModel().selectedItemProperty();
        drill.disableProperty().bind(model.busy().or(chosen.isNull()));
        restore.disableProperty()
                .bind(model.busy().or(chosen.isNull()).or(target.textProperty().isEmpty()));
        backUp.disableProperty().bind(model.busy());
        save.disableProperty()
                .bind(model.busy()
                        .or(Bindings.createBooleanBinding(() -> path(folder).isEmpty(), folder.textProperty())));
        model.page().subscribe(_ -> write());
        model.drilled().subscribe(_ -> writeProofs());
        model.restored().subscribe(_ -> writeProofs());
        words.messages().subscribe(() -> {
            write();
            writeProofs();
        });
    }

    private void write() {
        BackupPage page = model.page().get();
        if (page == null) return;
        Words words = desk.words();
        last.setText(page.settings()
                .last()
                .map(at ->
                        words.now("backup.last", BackupTable.TIME.format(at), BackupTable.age(words, at, page.now())))
                .orElse(words.now("backup.none")));
        folder.setText(page.settings().folder().toString());
        hour.setValue(page.settings().schedule().hour());
        visible(sameDisk, page.settings().folder().startsWith(clinic));
        table.setItems(FXCollections.observableList(page.backups()));
        table.getSelectionModel().selectFirst();
        if (target.getText().isEmpty())
            target.setText(clinic.resolveSibling(
                            clinic.getFileName() + "-" + page.now().toLocalDate())
                    .toString());
        new ErasureRequests(words, model).fill(requests, page.requests());
    }

    private void writeProofs() {
        Words words = desk.words();
        ClinicRestore.Drill proof = model.drilled().get();
        visible(drilled, proof != null);
        if (proof != null)
            drilled.setText(words.now(
                    "backup.drilled",
                    BackupTable.TIME.format(proof.summary().madeAt()),
                    proof.summary().tables().size(),
                    proof.summary().rows(),
                    proof.summary().audit().map(head -> head.entries()).orElse(0L),
                    proof.seconds(),
                    proof.verified().count()));
        ClinicRestore.Restored back = model.restored().get();
        visible(restored, back != null);
        if (back != null)
            restoredText.setText(words.now(
                    "backup.restored",
                    FolderText.of(back.folder().path()),
                    back.summary().rows(),
                    back.erasedAgain(),
                    back.verified().count()));
    }

    static void visible(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private static Optional<Path> path(TextField field) {
        try {
            return field.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(field.getText().strip()).toAbsolutePath());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    @FXML
    private void backUp() {
        model.backUp();
    }

    @FXML
    private void save() {
        path(folder).ifPresent(where -> model.save(where, hour.getValue()));
    }

    @FXML
    private void chooseFolder() {
        choose().ifPresent(file -> folder.setText(file.getPath()));
    }

    @FXML
    private void chooseTarget() {
        choose().ifPresent(file -> target.setText(file.getPath()));
    }

    private Optional<File> choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(desk.words().now("backup.choose-title"));
        return Optional.ofNullable(chooser.showDialog(folder.getScene().getWindow()));
    }

    @FXML
    private void drill() {
        model.drill(table.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void restore() {
        path(target).ifPresent(where -> model.restore(table.getSelectionModel().getSelectedItem(), where));
    }

    @FXML
    private void enter() {
        enter.accept(model.restored().get().folder().path());
    }
}
