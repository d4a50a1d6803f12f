package org.catamnesis.ui.today;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.access.Operation;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Place;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Shortcut;
import org.catamnesis.ui.common.paper.PaperRound;
import org.catamnesis.ui.common.paper.RoundLine;
import org.catamnesis.ui.common.paper.SentLetters;

/** The list of the day: counts that filter, lines under the keyboard, and what is being done about one beside them. */
final class TodayController implements TodayCell.Doing {
    private final Desk desk;
    private final Rooms rooms;
    private final TodayModel model;
    private final TodayActions actions;
    private final SavedViews views;
    private final boolean may;
    private final PaperRound papers;
    private TodayHead head;
    private StateChips chips;
    private FilterBar filters;
    private TodayList lines;
    private TodaySide side;
    private final Label inSight = new Label();

    @FXML
    private VBox top;

    @FXML
    private HBox bulk;

    @FXML
    private Label bulkCount;

    @FXML
    private HBox many;

    @FXML
    private Label manyText;

    @FXML
    private ListView<TodayRow> list;

    @FXML
    private VBox skeleton;

    @FXML
    private VBox notice;

    @FXML
    private Label noticeTitle;

    @FXML
    private Label noticeText;

    @FXML
    private Button noticeAction;

    @FXML
    private StackPane place;

    TodayController(Desk desk, Rooms rooms, TodayModel model) {
        this.desk = desk;
        this.rooms = rooms;
        this.model = model;
        this.actions = new TodayActions(desk, rooms, model);
        this.views = new SavedViews(desk, rooms);
        this.papers = new PaperRound(desk, rooms, new SentLetters(desk, rooms, actions.undoing(), model::load));
        this.may = rooms.session().may(Operation.RECORD_VISITS);
    }

    @FXML
    private void initialize() {
        head = new TodayHead(desk, model);
        chips = new StateChips(desk, model);
        filters = new FilterBar(desk, model, views);
        inSight.getStyleClass().add("secondary");
        filters.end(inSight);
        top.getChildren().setAll(head, chips, filters);
        list.setCellFactory(_ -> new TodayCell(desk, model, may, this));
        lines = new TodayList(list, model, this::open);
        bulk.getChildren().add(bulk.getChildren().size() - 1, papers.menu(this::tickedOnPaper));
        side = new TodaySide(desk, rooms, model, actions, place, this::focusList);
        filters.typed().addEventFilter(KeyEvent.KEY_PRESSED, this::pressInFilter);
        model.rows().subscribe(_ -> tell());
        model.facts().subscribe(_ -> tell());
        model.state().subscribe(this::show);
        model.ticked().subscribe(_ -> bulk());
        desk.words().messages().subscribe(_ -> {
            tell();
            list.refresh();
        });
    }

    private void tell() {
        head.show();
        chips.show();
        int shown = model.shown().size();
        inSight.setText(desk.words().now("today.in-sight", shown));
        boolean tooMany =
                shown >= TodayModel.MANY && model.filter().get().states().isEmpty();
        many.setVisible(tooMany);
        many.setManaged(tooMany);
        manyText.setText(desk.words().now("today.many", shown));
    }

    private void bulk() {
        int count = model.ticked().get().size();
        bulk.setVisible(count > 0 && may);
        bulk.setManaged(bulk.isVisible());
        bulkCount.setText(desk.words().now("today.ticked", count));
    }

    void show(TodayModel.State state) {
        list.setVisible(state == TodayModel.State.READY);
        skeleton.setVisible(state == TodayModel.State.LOADING);
        boolean empty = state != TodayModel.State.READY && state != TodayModel.State.LOADING;
        notice.setVisible(empty);
        noticeAction.setVisible(false);
        switch (state) {
            case READY, LOADING -> {}
            case NOTHING -> say("today.nothing", "today.nothing-text");
            case NOTHING_MATCHES -> {
                say("today.no-match", "today.no-match-text");
                offer("today.clear", this::clear);
            }
            case FAILED -> {
                say("today.failed", "today.nothing-text");
                noticeText.textProperty().bind(desk.words().text(model.problem().get()));
                offer("shell.try-again", model::load);
            }
        }
    }

    private void say(String titleKey, String textKey) {
        desk.words().label(noticeTitle, titleKey);
        desk.words().label(noticeText, textKey);
    }

    private void offer(String key, Runnable action) {
        desk.words().label(noticeAction, key);
        noticeAction.setOnAction(_ -> action.run());
        noticeAction.setVisible(true);
    }

    private void clear() {
        model.typed().set("");
        model.filter().set(TodayFilter.ALL.by(model.filter().get().grouping()));
        if (model.onlyDue()) model.look(model.today(), false);
    }

    private void pressInFilter(KeyEvent event) {
        TextField typed = filters.typed();
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) focusList();
        else if (event.getCode() == KeyCode.ESCAPE && !typed.getText().isEmpty()) typed.clear();
        else return;
        event.consume();
    }

    private void focusList() {
        if (lines != null) lines.focus();
    }

    void onShow() {
        views.load();
        model.load();
        if (!side.open()) focusList();
    }

    private void open() {
        TodayLine line = lines.current();
        if (line != null) desk.navigator().go(new Place.Patient(line.item().patientId(), null));
    }

    @Override
    public void book(TodayLine line) {
        if (line != null && may) side.book(line);
    }

    @Override
    public void call(TodayLine line) {
        if (line != null && may) side.call(line);
    }

    @Override
    public void postpone(TodayLine line) {
        postpone(model.pressed(line));
    }

    private void postpone(List<TodayLine> chosen) {
        if (!chosen.isEmpty() && may) side.postpone(chosen);
    }

    @Override
    public void done(TodayLine line) {
        done(model.pressed(line));
    }

    private void done(List<TodayLine> chosen) {
        List<TodayLine> told = chosen.stream().filter(one -> one.task() != null).toList();
        if (told.isEmpty() || !may) desk.notifications().news("today.done-only-tasks");
        else side.tell(told);
    }

    @Override
    public void arrived(TodayLine line) {
        if (actions.expected(line) && may) actions.arrived(line);
        else desk.notifications().news("today.check-in-only-booked");
    }

    @FXML
    private void postponeTicked() {
        postpone(model.chosen(lines.current()));
    }

    @FXML
    private void doneTicked() {
        done(model.chosen(lines.current()));
    }

    /** The ticked lines as papers speak of them. */
    private List<RoundLine> tickedOnPaper() {
        return model.chosen(lines.current()).stream()
                .map(line -> new RoundLine(line.item().patientId(), line.item().item(), line.what(), line.why()))
                .toList();
    }

    @FXML
    private void printTicked() {
        papers.printCallList(list.getScene().getWindow(), tickedOnPaper());
    }

    @FXML
    private void tickNone() {
        model.tickNone();
        focusList();
    }

    @FXML
    private void onlyPressing() {
        chips.press(2);
    }

    List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>();
        keys.add(Shortcut.of("J", "overview.key-down", () -> lines.move(1)));
        keys.add(Shortcut.of("K", "overview.key-up", () -> lines.move(-1)));
        if (may) {
            keys.add(Shortcut.of("B", "today.key-book", () -> book(lines.current())));
            keys.add(Shortcut.of("C", "today.key-call", () -> call(lines.current())));
            keys.add(Shortcut.of("P", "today.key-postpone", this::postponeTicked));
            keys.add(Shortcut.of("D", "today.key-done", this::doneTicked));
            keys.add(Shortcut.of("A", "today.key-check-in", () -> arrived(lines.current())));
            keys.add(Shortcut.of(
                    "Shortcut+Z", "undo.undo", () -> actions.undoing().last()));
        }
        if (may) keys.add(Shortcut.of("L", "today.key-list", this::printTicked));
        keys.add(Shortcut.of("Shortcut+A", "today.key-tick-all", model::tickAll));
        keys.add(Shortcut.of(
                "Shortcut+F", "today.key-filter", () -> filters.typed().requestFocus()));
        keys.add(Shortcut.of("G", "today.key-group", filters::group));
        keys.add(Shortcut.of(
                "M",
                "today.mine",
                () -> model.filter()
                        .set(model.filter().get().mine(!model.filter().get().mine()))));
        keys.add(Shortcut.of(
                "Alt+Left", "today.key-day-before", () -> model.look(model.day().minusDays(1), false)));
        keys.add(Shortcut.of(
                "Alt+Right", "today.key-day-after", () -> model.look(model.day().plusDays(1), false)));
        keys.add(Shortcut.of("T", "today.key-today", () -> model.look(model.today(), false)));
        keys.add(Shortcut.of("F5", "today.key-again", model::load));
        for (int number = 0; number <= 9; number++) {
            int pressed = number;
            keys.add(Shortcut.of(
                    String.valueOf(number),
                    number == 0 ? "today.key-all" : "today.key-state",
                    () -> chips.press(pressed)));
        }
        return keys;
    }

    Draft unsaved() {
        return side.unsaved();
    }

    void resume(Draft draft) {
        side.resume(draft);
    }
}
