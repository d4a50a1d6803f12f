package org.catamnesis.ui.timeline;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.timeline.TimelineEntry;
import org.catamnesis.followup.timeline.TimelineLane;
import org.catamnesis.plot.course.CourseItem;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.StateNotice;

/** Lanes above or beside the list of what is in view; what is in hand is the same in both. */
final class TimelineController {
    private static final int ROW = 28;
    private final Desk desk;
    private final TimelineModel model;
    private final Runnable load;
    private CoursePane course;
    private boolean following;

    private StateNotice said;

    @FXML
    private HBox kinds;

    @FXML
    private Label period;

    @FXML
    private Button fit;

    @FXML
    private BorderPane sheet;

    @FXML
    private ScrollPane scroll;

    @FXML
    private ListView<TimelineEntry> list;

    @FXML
    private Label count;

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

    TimelineController(Desk desk, TimelineModel model, Runnable load) {
        this.desk = desk;
        this.model = model;
        this.load = load;
    }

    @FXML
    private void initialize() {
        said = new StateNotice(desk.words(), notice, noticeTitle, noticeText, again);
        course = new CoursePane(model.sight(), desk.theme(), this::open);
        course.accessibleTextProperty().bind(readOut.textProperty());
        course.setOnKeyPressed(this::key);
        scroll.setContent(course);
        scroll.viewportBoundsProperty().subscribe(_ -> size());
        list.setItems(model.inView());
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new EntryCell(model));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) open();
        });
        desk.words().name(fit, "trend.fit", "0");
        model.sight().view().subscribe(_ -> {
            period.setText(model.period());
            desk.words().label(count, "timeline.in-view", model.inView().size());
            size();
            write();
        });
        model.sight().cursor().subscribe(_ -> write());
        model.sight().held().subscribe(_ -> follow());
        model.state().subscribe(this::show);
        desk.words().messages().subscribe(_ -> fillKinds());
    }

    void focus() {
        course.requestFocus();
    }

    /** Opens what is in hand. */
    void open() {
        model.held().map(model::place).ifPresent(desk.navigator()::go);
    }

    private void open(CourseItem item) {
        model.entry(item).map(model::place).ifPresent(desk.navigator()::go);
    }

    private void size() {
        double width = scroll.getViewportBounds().getWidth();
        if (width < 1) return;
        var view = model.sight().view().get();
        double height = Math.max(scroll.getViewportBounds().getHeight(), view == null ? 0 : view.height());
        course.setPrefSize(width, height);
        course.setMinHeight(height);
        course.setMaxWidth(width);
    }

    private void write() {
        readOut.setText(model.readOut());
    }

    /** The list follows the lanes. */
    private void follow() {
        write();
        following = true;
        model.held()
                .ifPresentOrElse(
                        entry -> {
                            list.getSelectionModel().select(entry);
                            int at = list.getSelectionModel().getSelectedIndex();
                            list.scrollTo(Math.max(0, at - 4));
                        },
                        () -> list.getSelectionModel().clearSelection());
        following = false;
    }

    private void chosen(TimelineEntry entry) {
        if (!following && entry != null && list.isFocused()) model.hold(entry);
    }

    private void pressInList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        var sight = model.sight();
        switch (event.getCode()) {
            case LEFT -> side(event, -1);
            case RIGHT -> side(event, 1);
            case UP -> model.step(-1);
            case DOWN -> model.step(1);
            case ENTER -> open();
            case DIGIT0, NUMPAD0 -> sight.fit();
            case PLUS, EQUALS, ADD -> sight.zoom(0.8);
            case MINUS, SUBTRACT -> sight.zoom(1.25);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void side(KeyEvent event, int to) {
        if (event.isShiftDown()) model.sight().pan(to * 0.25);
        else model.step(to);
    }

    private void fillKinds() {
        kinds.getChildren().clear();
        for (TimelineLane kind : model.kinds()) {
            var button = new ToggleButton(desk.words().now(kind.key()));
            button.getStyleClass().add("chip");
            button.setId("kind-" + kind.name());
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setSelected(model.shows(kind));
            button.setOnAction(_ -> model.show(kind, button.isSelected()));
            kinds.getChildren().add(button);
        }
    }

    private void show(TimelineModel.State state) {
        boolean ready = state == TimelineModel.State.READY;
        fillKinds();
        sheet.setVisible(ready);
        readOut.setVisible(ready);
        switch (state) {
            case READY -> {
                said.hide();
                size();
            }
            case LOADING -> said.say("timeline.loading", "timeline.loading-text");
            case EMPTY -> said.say("timeline.empty", "timeline.empty-text");
            case FAILED -> said.failed("timeline.failed", "timeline.failed-text");
        }
    }

    @FXML
    private void fit() {
        model.sight().fit();
    }

    @FXML
    private void lastYear() {
        model.sight().showLast(366);
    }

    @FXML
    private void lastThreeMonths() {
        model.sight().showLast(92);
    }

    @FXML
    private void again() {
        load.run();
    }
}
