package org.catamnesis.ui.trend;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.TrendOptions;
import org.catamnesis.lab.Analyte;
import org.catamnesis.patient.Transplant;
import org.catamnesis.ui.common.ChartPane;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;

/** The trend section: a row of choices above the chart, the read-out below it. */
final class TrendController {
    private final Desk desk;
    private final TrendModel model;
    private final Runnable load;
    private ChartPane chart;

    @FXML
    private ToggleButton sinceTransplant;

    @FXML
    private ToggleButton calendar;

    @FXML
    private ComboBox<Transplant> graft;

    @FXML
    private MenuButton panels;

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

    TrendController(Desk desk, TrendModel model, Runnable load) {
        this.desk = desk;
        this.model = model;
        this.load = load;
    }

    @FXML
    private void initialize() {
        chart = new ChartPane(model.sight(), desk.theme());
        chart.setId("chart");
        chart.accessibleTextProperty().bind(model.readOut());
        chart.onOpen(this::open);
        scroll.setContent(chart);
        scroll.viewportBoundsProperty().subscribe(_ -> size());
        readOut.textProperty().bind(model.readOut());
        desk.words().name(fit, "trend.fit", "0");
        desk.words().name(sinceTransplant, "trend.other-axis", "A");
        desk.words().name(calendar, "trend.other-axis", "A");
        model.options().subscribe(this::options);
        model.sight().view().subscribe(_ -> period.setText(model.sight().period()));
        model.state().subscribe(this::show);
        desk.words().messages().subscribe(_ -> words());
        panels.setOnShowing(_ -> fillPanels());
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

    private void fillPanels() {
        panels.getItems().clear();
        var usual = new MenuItem();
        usual.textProperty().bind(desk.words().text("trend.usual-panels"));
        usual.setOnAction(_ -> model.usualPanels());
        panels.getItems().addAll(usual, new SeparatorMenuItem());
        for (Analyte analyte : model.measured()) {
            var item = new CheckMenuItem(analyte.name(desk.words().language()) + "  " + analyte.code());
            item.setSelected(model.isShown(analyte));
            item.setOnAction(_ -> model.toggle(analyte));
            panels.getItems().add(item);
        }
    }

    private void show(TrendModel.State state) {
        boolean ready = state == TrendModel.State.READY;
        scroll.setVisible(ready);
        readOut.setVisible(ready);
        notice.setVisible(!ready);
        again.setVisible(state == TrendModel.State.FAILED);
        switch (state) {
            case READY -> size();
            case LOADING -> say("trend.loading", "trend.loading-text");
            case EMPTY -> say("trend.empty", "trend.empty-text");
            case FAILED -> say("trend.failed", "trend.failed-text");
        }
    }

    private void say(String titleKey, String textKey) {
        desk.words().label(noticeTitle, titleKey);
        desk.words().label(noticeText, textKey);
    }

    private void open(long resultId) {
        model.source(resultId)
                .ifPresentOrElse(
                        desk.navigator()::go, () -> desk.notifications().news("trend.no-source"));
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
