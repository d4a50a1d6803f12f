package org.catamnesis.ui.trend;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.TrendOptions;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.ChartPane;
import org.catamnesis.ui.common.ChartStrip;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.StateNotice;

/** The trend section: a row of choices above the chart, the read-out below it. */
final class TrendController {
    private static final double SHARP = 2;
    private final Desk desk;
    private final TrendModel model;
    private final Runnable load;
    private final PanelKeeping keeping;
    private ChartPane chart;
    private ChartStrip strip;
    private PeriodTable table;
    private PanelEditor editor;
    private Node editorRoot;

    private StateNotice said;

    @FXML
    private ToggleButton sinceTransplant;

    @FXML
    private ToggleButton calendar;

    @FXML
    private ComboBox<Transplant> graft;

    @FXML
    private ToggleButton panels;

    @FXML
    private Button copy;

    @FXML
    private BorderPane page;

    @FXML
    private VBox below;

    @FXML
    private Pane layer;

    @FXML
    private Button fit;

    @FXML
    private Label period;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox notice;

    @FXML
    private Label noticeTitle;

    @FXML
    private Label noticeText;

    @FXML
    private Button again;

    @FXML
    private Label readOut;

    TrendController(Desk desk, TrendModel model, PanelKeeping keeping, Runnable load) {
        this.desk = desk;
        this.model = model;
        this.keeping = keeping;
        this.load = load;
    }

    @FXML
    private void initialize() {
        said = new StateNotice(desk.words(), notice, noticeTitle, noticeText, again);
        chart = new ChartPane(model.sight(), desk.theme());
        chart.setId("chart");
        chart.accessibleTextProperty().bind(model.readOut());
        chart.onOpen(this::open);
        scroll.setContent(chart);
        strip = new ChartStrip(model.sight(), desk.theme());
        strip.setId("strip");
        table = new PeriodTable(desk, model);
        below.getChildren().addAll(0, List.of(strip, desk.views().load(FxmlView.TREND_PERIOD, table)));
        desk.words().name(panels, "trend.panels-key", "P");
        desk.words().name(copy, "trend.copy-picture", "Ctrl+Shift+C");
        scroll.viewportBoundsProperty().subscribe(_ -> size());
        readOut.textProperty().bind(model.readOut());
        desk.words().name(fit, "trend.fit", "0");
        desk.words().name(sinceTransplant, "trend.other-axis", "A");
        desk.words().name(calendar, "trend.other-axis", "A");
        model.options().subscribe(this::options);
        model.sight().view().subscribe(_ -> period.setText(model.sight().period()));
        model.state().subscribe(this::show);
        desk.words().messages().subscribe(_ -> words());
        graft.setOnAction(_ -> {
            if (graft.getValue() != null) {
                model.countFrom(graft.getValue());
            }
        });
    }

    void focus() {
        chart.requestFocus();
    }

    private void size() {
        double width = scroll.getViewportBounds().getWidth();
        double height = scroll.getViewportBounds().getHeight();
        if (width < 1) {
            return;
        }
        model.fitInto(width, height);
        double tall = Math.max(height, model.neededHeight());
        chart.setPrefSize(width, tall);
        chart.setMinHeight(tall);
    }

    private void options(TrendOptions options) {
        if (options != null) {
            boolean several = model.grafts().size() > 1;
            graft.setVisible(several);
            graft.setManaged(several);
            if (!graft.getItems().equals(model.grafts())) {
                graft.getItems().setAll(model.grafts());
            }
            graft.setValue(options.graft());
            sinceTransplant.setDisable(options.graft() == null);
            sinceTransplant.setSelected(options.graft() != null && options.sinceTransplant());
            calendar.setSelected(!sinceTransplant.isSelected());
            size();
        }
    }

    private void words() {
        graft.setConverter(Choices.shown((Transplant one) -> one == null
                ? ""
                : desk.words()
                        .now(
                                "trend.graft",
                                desk.words().now("organ." + one.organ().code()),
                                one.graftNumber(),
                                one.day().toString())));
    }

    private void show(TrendModel.State state) {
        boolean ready = state == TrendModel.State.READY;
        scroll.setVisible(ready);
        readOut.setVisible(ready);
        strip.setVisible(ready);
        strip.setManaged(ready);
        switch (state) {
            case READY -> {
                said.hide();
                size();
            }
            case LOADING -> said.say("trend.loading", "trend.loading-text");
            case EMPTY -> said.say("trend.empty", "trend.empty-text");
            case FAILED -> said.failed("trend.failed", "trend.failed-text");
        }
    }

    private void open(long resultId) {
        model.source(resultId)
                .ifPresentOrElse(
                        desk.navigator()::go, () -> desk.notifications().news("trend.no-source"));
    }

    /** Opens the editor of the panels beside the chart, or closes it. */
    void choosePanels(boolean open) {
        if (open && editor == null) {
            editor = new PanelEditor(desk, model, keeping, layer);
            editorRoot = desk.views().load(FxmlView.TREND_PANELS, editor);
        }
        panels.setSelected(open);
        page.setRight(open ? editorRoot : null);
        if (open) {
            editor.focus();
        } else {
            focus();
        }
    }

    @FXML
    private void choosePanels() {
        choosePanels(panels.isSelected());
    }

    void togglePanels() {
        choosePanels(!panels.isSelected());
    }

    @FXML
    void copyPicture() {
        if (model.sight().view().get() != null) {
            desk.copies().put(chart.copy(SHARP));
            desk.notifications().good("trend.picture-copied");
        }
    }

    void copyTable() {
        table.copyTable();
    }

    @FXML
    private void countDays() {
        model.countDays(true);
        options(model.options().get());
    }

    @FXML
    private void countDates() {
        model.countDays(false);
        options(model.options().get());
    }

    @FXML
    private void fit() {
        model.sight().fit();
    }

    @FXML
    private void lastThreeMonths() {
        model.sight().showLast(92);
    }

    @FXML
    private void lastYear() {
        model.sight().showLast(366);
    }

    @FXML
    private void again() {
        load.run();
    }
}
