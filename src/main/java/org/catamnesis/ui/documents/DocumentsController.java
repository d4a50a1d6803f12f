package org.catamnesis.ui.documents;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.report.PaperKind;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Words;
import org.catamnesis.ui.common.page.PageModel;
import org.catamnesis.ui.common.page.PageView;

/** The list of a patient's documents beside the page of the one that is chosen. */
final class DocumentsController {
    private final Words words;
    private final DocumentsModel model;
    private final PageModel page;
    private final DocumentActions actions;
    private final Consumer<ReportDocument> review;
    private PageView view;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane sheet;

    @FXML
    private Label count;

    @FXML
    private Button refile;

    @FXML
    private Button move;

    @FXML
    private SplitPane split;

    @FXML
    private TableView<ReportDocument> table;

    @FXML
    private StackPane picture;

    @FXML
    private VBox empty;

    /** @param review opens a document that still waits */
    DocumentsController(
            Words words,
            DocumentsModel model,
            PageModel page,
            DocumentActions actions,
            Consumer<ReportDocument> review) {
        this.words = words;
        this.model = model;
        this.page = page;
        this.actions = actions;
        actions.serve(this);
        this.review = review;
    }

    @FXML
    private void initialize() {
        view = new PageView(words, page, _ -> {});
        picture.getChildren().setAll(view.root());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("documents.day", 96, document -> day(document)));
        table.getColumns()
                .add(column(
                        "documents.kind",
                        104,
                        document ->
                                words.now("paper." + document.filing().kind().code())));
        table.getColumns().add(column("documents.name", 220, this::name));
        table.getColumns().add(column("documents.state", 88, this::state));
        table.setItems(model.documents());
        table.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.choose(chosen);
            }
        });
        model.chosen().subscribe(chosen -> {
            if (chosen != null) {
                table.getSelectionModel().select(chosen);
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        words.messages().subscribe(_ -> table.refresh());
        var none = Bindings.isEmpty(model.documents());
        split.visibleProperty().bind(none.not());
        empty.visibleProperty().bind(none.and(model.loaded()));
        words.label(count, "documents.count", Bindings.size(model.documents()));
        refile.disableProperty().bind(model.chosen().isNull());
        move.disableProperty().bind(model.chosen().isNull());
    }

    /** The day that it is about, or on which it came. */
    private static String day(ReportDocument document) {
        return document.filing().madeOn() == null
                ? document.receivedAt().toLocalDate().toString()
                : document.filing().madeOn().toString();
    }

    private String name(ReportDocument document) {
        return words.privacy()
                .text(
                        document.filing().title() == null
                                ? document.fileName()
                                : document.filing().title());
    }

    /** Shows another page in the place of the documents; null for the documents. */
    void cover(Node other) {
        root.getChildren().setAll(List.of(other == null ? sheet : other));
        if (other == null) {
            focus();
        }
    }

    boolean covered() {
        return !root.getChildren().contains(sheet);
    }

    @FXML
    private void attach() {
        actions.attach(root.getScene().getWindow());
    }

    @FXML
    private void refile() {
        actions.refile();
    }

    @FXML
    private void move() {
        actions.move();
    }

    PageView view() {
        return view;
    }

    void focus() {
        table.requestFocus();
    }

    void open() {
        ReportDocument chosen = model.chosen().get();
        if (chosen != null && chosen.state().waiting()) {
            review.accept(chosen);
        }
    }

    private String state(ReportDocument document) {
        return switch (document.state()) {
            case REVIEWED ->
                words.now(
                        document.filing().kind() == PaperKind.LAB_REPORT
                                ? "documents.reviewed"
                                : "documents.attached-as");
            case REJECTED -> words.now("documents.rejected");
            case RECEIVED, READ, REFUSED -> words.now("documents.waiting");
        };
    }

    private TableColumn<ReportDocument, String> column(
            String key, double width, Function<ReportDocument, String> text) {
        var column = new TableColumn<ReportDocument, String>();
        column.textProperty().bind(words.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
