package org.catamnesis.ui.audit;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.catamnesis.access.Action;
import org.catamnesis.access.AuditEntry;
import org.catamnesis.access.AuditFilter;
import org.catamnesis.access.Verified;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Focus;

/** The filters and the lines of the audit trail. */
final class AuditController {
    private final Desk desk;
    private final AuditModel model;
    private final AuditWords entryWords;
    private final AuditSheet sheet;
    private final boolean findsNames;

    @FXML
    private Label count;

    @FXML
    private Button copy;

    @FXML
    private VBox verifiedBox;

    @FXML
    private Label verified;

    @FXML
    private Label checked;

    @FXML
    private ListView<String> findings;

    @FXML
    private TextField patient;

    @FXML
    private ComboBox<Long> account;

    @FXML
    private ComboBox<Action> action;

    @FXML
    private TextField from;

    @FXML
    private TextField to;

    @FXML
    private TableView<AuditEntry> table;

    @FXML
    private VBox notice;

    @FXML
    private Label noticeTitle;

    @FXML
    private Label noticeText;

    AuditController(Desk desk, AuditModel model, AuditWords entryWords, AuditSheet sheet, boolean findsNames) {
        this.desk = desk;
        this.model = model;
        this.entryWords = entryWords;
        this.sheet = sheet;
        this.findsNames = findsNames;
    }

    @FXML
    private void initialize() {
        patient.textProperty().bindBidirectional(model.patient());
        desk.words().prompt(patient, findsNames ? "audit.patient" : "audit.patient-row");
        from.textProperty().bindBidirectional(model.from());
        to.textProperty().bindBidirectional(model.to());
        account.valueProperty().bindBidirectional(model.account());
        action.valueProperty().bindBidirectional(model.action());
        Choices.fill(action, desk.words(), AuditWords::key, List.of(Action.values()));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        copy.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        column("audit.time", 150, entryWords::time);
        column("audit.who", 160, entryWords::who);
        column("audit.what", 180, entryWords::what);
        column("audit.whose", 200, entryWords::whose);
        column("audit.detail", 300, entryWords::detail);
        model.names().subscribe(this::people);
        model.lines().subscribe(lines -> {
            if (lines == null) return;
            table.setItems(lines);
            desk.words().label(count, "audit.count", lines.size());
        });
        model.state().subscribe(this::show);
        desk.words().messages().subscribe(table::refresh);
        model.verified().subscribe(this::verified);
        desk.words().messages().subscribe(() -> verified(model.verified().get()));
    }

    void focus() {
        Focus.give(patient);
    }

    void copy() {
        List<AuditEntry> chosen = table.getSelectionModel().getSelectedItems().stream()
                .filter(java.util.Objects::nonNull)
                .toList();
        if (chosen.isEmpty()) return;
        desk.copies().put(sheet.text(chosen));
        desk.notifications().good("audit.copied", chosen.size());
    }

    private void people(Map<Long, String> names) {
        Long chosen = account.getValue();
        account.setConverter(Choices.shown((Long id) -> id == null ? "" : names.getOrDefault(id, "")));
        List<Long> ids = names.keySet().stream().sorted().toList();
        if (!account.getItems().equals(ids)) account.getItems().setAll(ids);
        account.setValue(chosen);
    }

    private void column(String key, double width, Function<AuditEntry, String> text) {
        var column = new TableColumn<AuditEntry, String>();
        column.textProperty().bind(desk.words().text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(cell -> Bindings.createStringBinding(
                () -> cell.getValue() == null ? "…" : text.apply(cell.getValue()),
                desk.words().messages()));
        table.getColumns().add(column);
    }

    private void show(AuditModel.State state) {
        boolean ready = state == AuditModel.State.READY;
        table.setVisible(ready);
        count.setVisible(ready);
        notice.setVisible(!ready);
        if (ready) return;
        noticeText.textProperty().unbind();
        noticeText.setText("");
        switch (state) {
            case LOADING -> desk.words().label(noticeTitle, "audit.loading");
            case NOTHING -> {
                table.setItems(FXCollections.emptyObservableList());
                desk.words().label(noticeTitle, "audit.nothing");
                desk.words().label(noticeText, "audit.nothing-text");
            }
            case FAILED -> {
                desk.words().label(noticeTitle, "audit.failed");
                noticeText.textProperty().bind(desk.words().text(model.problem().get()));
            }
            case READY -> throw new IllegalStateException();
        }
    }

    private void verified(Verified found) {
        verifiedBox.setVisible(found != null);
        verifiedBox.setManaged(found != null);
        if (found == null) return;
        verified.setText(
                found.intact()
                        ? desk.words().now("verify.intact")
                        : desk.words().now("verify.found", found.count()));
        verified.getStyleClass().setAll("label", "strong", found.intact() ? "in-good" : "in-high");
        checked.setText(desk.words().now("verify.checked", found.entries(), found.rows(), found.sealed()));
        findings.getItems()
                .setAll(found.findings().stream()
                        .map(finding -> finding.text(desk.words().messages().get()))
                        .toList());
        findings.setVisible(!found.intact());
        findings.setManaged(!found.intact());
    }

    @FXML
    private void verify() {
        model.verify();
    }

    @FXML
    private void clear() {
        model.clear();
    }

    @FXML
    private void copyChosen() {
        copy();
    }

    @FXML
    private void export() {
        var chooser = new FileChooser();
        chooser.setInitialFileName("catamnesis-audit.tsv");
        File file = chooser.showSaveDialog(table.getScene().getWindow());
        if (file == null) return;
        AuditFilter filter = model.filter();
        desk.tasks()
                .run(progress -> sheet.save(filter, file.toPath(), progress))
                .titled("audit.exporting")
                .onSuccess(lines -> desk.notifications().good("audit.exported", lines))
                .start();
    }
}
