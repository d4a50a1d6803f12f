package org.catamnesis.ui.content;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.catamnesis.followup.content.ContentApproval;
import org.catamnesis.followup.content.SiteContent;
import org.catamnesis.followup.content.Standing;
import org.catamnesis.medication.ContentPack;
import org.catamnesis.ui.common.Words;

/** The tabs of the packs, how the chosen one stands, and its entries. */
final class ContentController {
    private final Words words;
    private final ContentModel model;
    private final ToggleGroup group = new ToggleGroup();

    @FXML
    private HBox packs;

    @FXML
    private Label standing;

    @FXML
    private Label origin;

    @FXML
    private Label source;

    @FXML
    private Button approve;

    @FXML
    private Button withdraw;

    @FXML
    private Button turn;

    @FXML
    private TableView<ContentLine> table;

    @FXML
    private Label entry;

    @FXML
    private Label says;

    @FXML
    private Label citation;

    ContentController(Words words, ContentModel model) {
        this.words = words;
        this.model = model;
    }

    @FXML
    private void initialize() {
        model.packs().forEach(pack -> packs.getChildren().add(tab(pack.name())));
        column("content.entry", 190, "strong", ContentLine::name);
        column("content.says", 330, "plain", ContentLine::says);
        column("content.use", 90, "plain", ContentLine::use);
        column("content.source", 190, "quiet", ContentLine::source);
        column("content.dismissed", 70, "quiet", ContentLine::noted);
        column("content.acts", 64, "quiet", this::acts);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                turn();
                event.consume();
            }
        });
        table.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        model.shown().subscribe(this::show);
        words.messages().subscribe(_ -> show(model.shown().get()));
        for (Button button : new Button[] {approve, withdraw, turn}) {
            button.setVisible(model.mayApprove());
            button.setManaged(model.mayApprove());
        }
    }

    private ToggleButton tab(String pack) {
        var tab = new ToggleButton();
        words.label(tab, key(pack));
        tab.getStyleClass().add("section-tab");
        tab.setToggleGroup(group);
        tab.setSelected(pack.equals(model.chosen().get()));
        tab.setOnAction(_ -> {
            tab.setSelected(true);
            model.chosen().set(pack);
        });
        return tab;
    }

    private static String key(String pack) {
        return switch (pack) {
            case SiteContent.ALERTS -> "content.alerts";
            case SiteContent.TARGETS -> "content.targets";
            case SiteContent.GUIDANCE -> "content.guidance";
            default -> "content.interactions";
        };
    }

    private void column(String key, double width, String style, Function<ContentLine, String> text) {
        var column = new TableColumn<ContentLine, String>();
        column.textProperty().bind(words.text(key));
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.getStyleClass().add(style);
        column.setCellValueFactory(line -> new ReadOnlyStringWrapper(text.apply(line.getValue())));
        column.setCellFactory(_ -> new TextCell());
        table.getColumns().add(column);
    }

    private static final class TextCell extends TableCell<ContentLine, String> {
        @Override
        protected void updateItem(String said, boolean empty) {
            super.updateItem(said, empty);
            setText(empty ? null : said);
        }
    }

    private String acts(ContentLine line) {
        ContentModel.Shown now = model.shown().get();
        if (now == null || line.id().isEmpty()) return "";
        if (now.off().contains(line.id())) return words.now("content.off");
        if (now.standing() == Standing.APPROVED && model.waits(line)) return words.now("content.waits");
        return now.standing() == Standing.APPROVED ? words.now("content.on") : words.now("content.example");
    }

    private void show(ContentModel.Shown now) {
        if (now == null) return;
        ContentPack pack = now.pack();
        standing.setText(said(now));
        standing.getStyleClass().setAll("label", now.standing() == Standing.APPROVED ? "strong" : "flag");
        origin.setText(
                words.now("content.origin", pack.version(), pack.reviewBy().toString()));
        source.setText(pack.source());
        int chosen = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.setItems(FXCollections.observableList(model.lines()));
        table.getSelectionModel().select(chosen);
        approve.setDisable(now.standing() == Standing.APPROVED);
        withdraw.setDisable(now.standing() != Standing.APPROVED && now.standing() != Standing.CHANGED);
        allow();
    }

    private String said(ContentModel.Shown now) {
        String who = now.last().map(ContentApproval::who).orElse("");
        String day = now.last().map(last -> last.at().toLocalDate().toString()).orElse("");
        return switch (now.standing()) {
            case EXAMPLE -> words.now("content.stands-example");
            case APPROVED -> words.now("content.stands-approved", who, day);
            case WITHDRAWN -> words.now("content.stands-withdrawn", who, day);
            case CHANGED ->
                words.now(
                        "content.stands-changed",
                        now.last().map(ContentApproval::version).orElse(""),
                        who,
                        day);
        };
    }

    /** The whole of one entry, where the table has room for a line. */
    private void tell(ContentLine line) {
        entry.setText(line == null ? "" : line.name());
        says.setText(line == null ? "" : line.says());
        citation.setText(line == null ? "" : line.source());
        allow();
    }

    private void allow() {
        ContentLine line = table.getSelectionModel().getSelectedItem();
        ContentModel.Shown now = model.shown().get();
        turn.setDisable(line == null || line.id().isEmpty() || now == null || now.standing() != Standing.APPROVED);
    }

    @FXML
    void approve() {
        model.approve();
    }

    @FXML
    void withdraw() {
        model.withdraw();
    }

    @FXML
    void turn() {
        model.turn(table.getSelectionModel().getSelectedItem());
    }
}
