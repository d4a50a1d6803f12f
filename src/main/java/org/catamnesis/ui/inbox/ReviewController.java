package org.catamnesis.ui.inbox;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.patient.Patient;
import org.catamnesis.report.ReviewRow;
import org.catamnesis.report.RowField;
import org.catamnesis.report.RowState;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Suggestions;
import org.catamnesis.ui.common.page.PageModel;
import org.catamnesis.ui.common.page.PagePoint;
import org.catamnesis.ui.common.page.PageView;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** The review of a report: its picture on the left, its rows on the right, Enter from doubt to doubt. */
final class ReviewController {
    private static final double AROUND = 3;
    private final Desk desk;
    private final AnalyteCatalogue catalogue;
    private final ReviewModel model;
    private final PageModel page;
    private final Runnable leave;
    private final Consumer<ReviewStart> reject;
    private PageView view;
    private RowTable table;
    private RowSight sight;
    private Obstacles obstacles;
    private boolean held;

    @FXML
    private StackPane picture;

    @FXML
    private Button back;

    @FXML
    private Label patientName;

    @FXML
    private Label patientDetail;

    @FXML
    private Label standing;

    @FXML
    private Button confirm;

    @FXML
    private TextField patientSearch;

    @FXML
    private HBox warning;

    @FXML
    private Label warningText;

    @FXML
    private StackPane obstacle;

    @FXML
    private Button addPatient;

    @FXML
    private Label refusal;

    @FXML
    private TextField collected;

    @FXML
    private TextField laboratory;

    @FXML
    private Label printed;

    @FXML
    private TableView<ReviewRow> rows;

    @FXML
    private Label explain;

    @FXML
    private Label keys;

    @FXML
    private VBox hints;

    @FXML
    private Label totals;

    @FXML
    private Button addRow;

    @FXML
    private Label acceptKey;

    @FXML
    private Button accept;

    @FXML
    private Pane overlay;

    ReviewController(
            Desk desk,
            AnalyteCatalogue catalogue,
            ReviewModel model,
            PageModel page,
            Runnable leave,
            Consumer<ReviewStart> reject) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.model = model;
        this.page = page;
        this.leave = leave;
        this.reject = reject;
    }

    @FXML
    private void initialize() {
        view = new PageView(desk.words(), page, this::clicked);
        picture.getChildren().setAll(view.root());
        back.setGraphic(Icons.icon(Material2OutlinedAL.ARROW_BACK));
        back.getStyleClass().addAll("icon", "plain");
        desk.words().name(back, "review.back", "Esc");
        table = new RowTable(desk.words(), catalogue, model, rows, overlay);
        table.fill();
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        rows.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        desk.words().prompt(patientSearch, "review.choose-patient");
        new Suggestions<Patient>(
                        overlay, model.whose()::search, patient -> ReviewTexts.patientLine(desk.words(), patient))
                .serve(patientSearch, this::choose);
        laboratory.textProperty().bindBidirectional(model.laboratory());
        collected.textProperty().bindBidirectional(model.collected());
        collected.setOnAction(_ -> applyCollected());
        collected.focusedProperty().subscribe((was, is) -> {
            if (was && !is && model.start().get() != null) {
                model.applyCollected();
            }
        });
        laboratory.setOnAction(_ -> rows.requestFocus());
        var texts = new ReviewTexts(desk.words(), model);
        patientName.textProperty().bind(texts.patientName());
        patientDetail.textProperty().bind(texts.patientDetail());
        standing.textProperty().bind(texts.standing());
        warningText.textProperty().bind(texts.warning());
        refusal.textProperty().bind(texts.refusal());
        printed.textProperty().bind(texts.header());
        explain.textProperty().bind(texts.explanation());
        explain.setTooltip(new Tooltip());
        explain.getTooltip().textProperty().bind(explain.textProperty());
        keys.textProperty().bind(texts.keys());
        totals.textProperty().bind(texts.totals());
        accept.textProperty().bind(texts.accept());
        acceptKey.textProperty().bind(texts.acceptKey());
        acceptKey.visibleProperty().bind(accept.disableProperty().not());
        var nothing = new Label();
        desk.words().label(nothing, "review.no-rows");
        nothing.getStyleClass().add("quiet");
        rows.setPlaceholder(nothing);
        showOnly(
                refusal.textProperty().isNotEmpty().and(Bindings.notEqual(model.obstacle(), Obstacle.LOCKED)), refusal);
        showOnly(warningText.textProperty().isNotEmpty(), warning);
        sight = new RowSight(rows, model.sheet());
        obstacles = new Obstacles(desk, model, obstacle, rows, patientSearch::requestFocus, this::rejectDocument);
        model.whose().choice().subscribe(this::show);
        model.obstacle().subscribe(_ -> show(model.whose().choice().get()));
    }

    private static void showOnly(ObservableBooleanValue when, Node node) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void show(PatientChoice choice) {
        boolean toConfirm = choice.standing() == PatientChoice.Standing.TO_CONFIRM;
        confirm.setVisible(toConfirm);
        confirm.setManaged(toConfirm);
        boolean newcomer = model.whose().newcomer();
        addPatient.setVisible(newcomer);
        addPatient.setManaged(newcomer);
        standing.getStyleClass().removeAll("in-good", "in-unreviewed", "in-high");
        standing.getStyleClass()
                .add(
                        switch (choice.standing()) {
                            case SURE -> "in-good";
                            case TO_CONFIRM -> "in-unreviewed";
                            case NOBODY, CONTRADICTED -> "in-high";
                        });
        boolean free = model.obstacle().get() == Obstacle.NONE;
        hints.setVisible(free);
        addRow.setDisable(!free);
        accept.setDisable(!choice.sure() || !free);
    }

    PageView view() {
        return view;
    }

    void focus() {
        obstacles.focusOr(rows);
    }

    /** Enter is down: it does nothing more before it is let go, so that nobody runs through doubts by resting on it. */
    void hold() {
        held = true;
    }

    void release() {
        held = false;
    }

    void enter() {
        if (held) {
            return;
        }
        held = true;
        sight.look();
        follow(model.enter());
    }

    private void follow(Step step) {
        switch (step) {
            case PATIENT_WANTED -> patientSearch.requestFocus();
            case ANSWER_WANTED -> obstacles.focusOr(rows);
            case CELL_WANTED -> wanted(model.sheet().current());
            case MORE_TO_SEE -> table.showFrom(model.sheet().cursor().get());
            case MOVED, PATIENT_CONFIRMED, ACCEPTING -> rows.requestFocus();
        }
    }

    private void wanted(ReviewRow row) {
        if (row.state() == RowState.SECOND_ENTRY) {
            table.editSecond();
        } else if (row.texts().name().isBlank()) {
            table.edit(RowField.NAME);
        } else if (row.texts().value().isBlank()) {
            table.edit(RowField.VALUE);
        } else {
            collected.requestFocus();
        }
    }

    void focusPatient() {
        patientSearch.requestFocus();
    }

    void editFocused() {
        table.editFocused();
    }

    void map() {
        table.edit(RowField.ANALYTE);
    }

    void move(int by) {
        model.sheet().move(model.sheet().cursor().get() + by);
    }

    @FXML
    void addRow() {
        model.add();
        table.edit(RowField.NAME);
    }

    @FXML
    void accept() {
        sight.look();
        follow(model.accept());
    }

    @FXML
    void confirm() {
        release();
        enter();
        release();
    }

    @FXML
    void addPatient() {
        model.whose().addNewcomer();
        rows.requestFocus();
    }

    @FXML
    void back() {
        leave.run();
    }

    @FXML
    void rejectDocument() {
        reject.accept(model.start().get());
    }

    private void choose(Patient patient) {
        patientSearch.clear();
        model.whose().choose(patient);
        rows.requestFocus();
    }

    private void applyCollected() {
        model.applyCollected();
        rows.requestFocus();
    }

    private void clicked(PagePoint point) {
        for (int place = 0; place < model.sheet().rows().size(); place++) {
            ReviewRow row = model.sheet().rows().get(place);
            if (row.region() != null && point.in(row.region(), AROUND)) {
                model.sheet().move(place);
                rows.requestFocus();
                return;
            }
        }
    }

    /** A digit or a mark on a row begins to type its value, or the cell under the cursor. */
    private void type(KeyEvent event) {
        boolean begins = event.getCharacter().matches("[0-9<>.+-]");
        if (rows.getEditingCell() == null && begins && !event.isShortcutDown() && !event.isAltDown()) {
            table.type(event.getCharacter());
            event.consume();
        }
    }

    private void press(KeyEvent event) {
        if (rows.getEditingCell() != null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            accept();
        } else if (event.getCode() == KeyCode.ENTER) {
            enter();
        } else if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.DELETE) {
            model.sheet().reject();
        } else if (event.getCode() == KeyCode.F2) {
            table.editFocused();
        } else {
            return;
        }
        event.consume();
    }
}
