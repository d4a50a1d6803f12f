package org.catamnesis.ui.documents;

import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.report.ReportDocument;
import org.catamnesis.ui.common.Words;
import org.catamnesis.ui.common.page.PageModel;
import org.catamnesis.ui.common.page.PageView;

/** The list of a patient's documents beside the page of the one that is chosen. */
final class DocumentsController {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private final Words words;
    private final DocumentsModel model;
    private final PageModel page;
    private final Consumer<ReportDocument> review;
    private PageView view;

    @FXML
    private SplitPane split;

    @FXML
    private TableView<ReportDocument> table;

    @FXML
    private StackPane picture;

    @FXML
    private VBox empty;

    /** @param review opens a document that still waits */
    DocumentsController(Words words, DocumentsModel model, PageModel page, Consumer<ReportDocument> review) {
        this.words = words;
        this.model = model;
        this.page = page;
        this.review = review;
    }

    @FXML
    private void initialize() {
        view = new PageView(words, page, _ -> {});
        picture.getChildren().setAll(view.root());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("documents.received", 136, document -> MINUTE.format(document.receivedAt())));
        table.getColumns().add(column("documents.state", 96, this::state));
        table.getColumns().add(column("documents.file", 240, ReportDocument::fileName));
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
            case REVIEWED -> words.now("documents.reviewed");
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
