package org.catamnesis.ui.results;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.ResultWords;
import org.catamnesis.followup.index.IndicatorWords;
import org.catamnesis.lab.AnalyteGroup;
import org.catamnesis.lab.LabResult;
import org.catamnesis.lab.ResultVersion;
import org.catamnesis.lab.UnitText;
import org.catamnesis.ui.common.Desk;

/** The results section: a filter above the table, details of the chosen result beside it, the form in its place. */
final class ResultsController {
    private final Desk desk;
    private final ResultsModel model;
    private final ResultsActions actions;
    private SheetPane sheet;
    private ResultDetails facts;
    private IndicatorDetails calculation;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane page;

    @FXML
    private TextField filter;

    @FXML
    private ComboBox<AnalyteGroup> group;

    @FXML
    private ToggleButton abnormal;

    @FXML
    private ToggleButton oldest;

    @FXML
    private MenuButton derived;

    @FXML
    private HBox change;

    @FXML
    private HBox ownBaseline;

    @FXML
    private Button computedBaseline;

    @FXML
    private Button move;

    @FXML
    private Label count;

    @FXML
    private Button add;

    @FXML
    private Button calculating;

    @FXML
    private StackPane table;

    @FXML
    private VBox notice;

    @FXML
    private Label noticeTitle;

    @FXML
    private Label noticeText;

    @FXML
    private Button again;

    @FXML
    private VBox details;

    @FXML
    private Label detailName;

    @FXML
    private Label detailValue;

    @FXML
    private GridPane detailFacts;

    @FXML
    private Button source;

    ResultsController(Desk desk, ResultsModel model, ResultsActions actions) {
        this.desk = desk;
        this.model = model;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        sheet = new SheetPane(model, desk.theme(), this::open, this::showDetails);
        sheet.setId("sheet");
        table.getChildren().addFirst(sheet);
        facts = new ResultDetails(desk.words(), detailFacts);
        calculation = new IndicatorDetails(desk.words(), detailFacts, actions::source);
        new SheetFilters(desk.words(), model).serve(group, derived);
        oldest.selectedProperty().bindBidirectional(model.oldestFirst());
        filter.textProperty().bindBidirectional(model.filter());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInFilter);
        abnormal.selectedProperty().bindBidirectional(model.abnormalOnly());
        desk.words().name(add, "results.add", "N");
        desk.words().name(calculating, "indicator.calculate", "F");
        model.state().subscribe(this::show);
        model.items().subscribe(_ -> count.setText(model.grades() == null ? "" : model.count()));
        model.chosen().subscribe(_ -> refreshDetails());
        desk.words().messages().subscribe(_ -> refreshDetails());
        closeDetails();
    }

    void focus() {
        sheet.requestFocus();
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** Shows another page in the place of the table; null for the table. */
    void cover(Node other) {
        root.getChildren().setAll(other == null ? page : other);
        if (other == null) {
            focus();
        }
    }

    boolean covered() {
        return !root.getChildren().contains(page);
    }

    void copy() {
        desk.copies().put(model.copied());
        desk.notifications().good("results.copied");
    }

    private void show(ResultsModel.State state) {
        boolean ready = state == ResultsModel.State.READY;
        sheet.setVisible(ready);
        notice.setVisible(!ready);
        again.setVisible(state == ResultsModel.State.FAILED);
        switch (state) {
            case READY -> {}
            case LOADING -> say("results.loading", "results.loading-text");
            case EMPTY -> say("results.empty", "results.empty-text");
            case NOTHING_MATCHES -> say("results.nothing-matches", "results.nothing-matches-text");
            case FAILED -> say("results.failed", "results.failed-text");
        }
    }

    private void say(String titleKey, String textKey) {
        desk.words().label(noticeTitle, titleKey);
        desk.words().label(noticeText, textKey);
    }

    private void pressInFilter(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            sheet.requestFocus();
            model.move(0, 0);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            event.consume();
        }
    }

    private void open() {
        if (model.calculated().isPresent()) showDetails();
        model.result().ifPresent(result -> {
            if (result.source() == null) {
                showDetails();
            } else {
                actions.source(result);
            }
        });
    }

    private void showDetails() {
        details.setVisible(true);
        details.setManaged(true);
        refreshDetails();
    }

    private void refreshDetails() {
        if (!details.isVisible() || model.grades() == null) {
            return;
        }
        boolean computed = model.calculated().isPresent();
        for (Node node : List.of(change, move)) {
            node.setVisible(!computed);
            node.setManaged(!computed);
        }
        ownBaseline.setVisible(false);
        ownBaseline.setManaged(false);
        if (computed) {
            fillComputed();
            return;
        }
        LabResult result = model.result().orElse(null);
        if (result == null) {
            closeDetails();
            return;
        }
        actions.history(result, history -> fill(result, history));
    }

    private void fillComputed() {
        var about = model.calculated().orElseThrow().series().about();
        IndicatorWords said = model.indicatorWords();
        detailName.setText(said.name(about) + " · " + desk.words().now("indicator.calculated"));
        detailValue.setText(model.point()
                .map(point -> said.value(about, point.value()) + " " + UnitText.shown(about.unit()))
                .orElse("—"));
        calculation.show(model);
        if (!about.id().equals(BaselineActions.INDICATOR)) return;
        actions.baseline().own().ifPresent(calculation::own);
        ownBaseline.setVisible(actions.baseline().may());
        ownBaseline.setManaged(ownBaseline.isVisible());
        computedBaseline.setVisible(actions.baseline().own().isPresent());
    }

    @FXML
    private void setBaseline() {
        actions.baseline().set();
    }

    @FXML
    private void computedBaseline() {
        actions.baseline().takeBack();
    }

    private void fill(LabResult result, List<ResultVersion> history) {
        if (model.result().filter(result::equals).isPresent()) {
            ResultWords said = model.words();
            detailName.setText(said.name(result));
            var shown = model.shown(result);
            String value = (shown.text() + " " + UnitText.shown(shown.unit())).strip();
            detailValue.setText(shown.converted() ? desk.words().now("results.converted", value) : value);
            source.setVisible(result.source() != null);
            source.setManaged(result.source() != null);
            facts.show(result, model, history);
        }
    }

    @FXML
    private void closeDetails() {
        details.setVisible(false);
        details.setManaged(false);
    }

    @FXML
    private void add() {
        actions.add();
    }

    @FXML
    private void calculate() {
        actions.calculate();
    }

    @FXML
    private void correct() {
        actions.correct();
    }

    @FXML
    private void takeBack() {
        actions.takeBack();
    }

    @FXML
    private void move() {
        actions.move();
    }

    @FXML
    private void openSource() {
        model.result().ifPresent(actions::source);
    }

    @FXML
    private void again() {
        actions.load();
    }
}
