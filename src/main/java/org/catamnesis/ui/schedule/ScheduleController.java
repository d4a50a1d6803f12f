package org.catamnesis.ui.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Slot;
import org.catamnesis.patient.Organ;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Shortcut;
import org.catamnesis.ui.common.TypedDate;

/** A day, a week or a month of the calendar, with what stands beside it. */
final class ScheduleController {
    private final Desk desk;
    private final Rooms rooms;
    private final ScheduleModel model;
    private final WeekHead head;
    private final WeekPane pane;
    private final MonthPane month;
    private final Dragging dragging;
    private final ArrowKeys arrows;
    private List<AppointmentBlock> blocks = List.of();
    private SidePane side;

    @FXML
    private VBox root;

    @FXML
    private Button back;

    @FXML
    private Button forth;

    @FXML
    private Label range;

    @FXML
    private ToggleButton dayTab;

    @FXML
    private ToggleButton weekTab;

    @FXML
    private ToggleButton monthTab;

    @FXML
    private TextField jump;

    @FXML
    private Button bookSomebody;

    @FXML
    private Label counts;

    @FXML
    private Label amiss;

    @FXML
    private ComboBox<Optional<Organ>> organ;

    @FXML
    private ComboBox<Optional<String>> staff;

    @FXML
    private ToggleButton hoursTab;

    @FXML
    private ToggleButton closedTab;

    @FXML
    private HBox objection;

    @FXML
    private Label objectionText;

    @FXML
    private Button insist;

    @FXML
    private StackPane middle;

    @FXML
    private VBox week;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox empty;

    @FXML
    private ScrollPane sideScroll;

    ScheduleController(Desk desk, Rooms rooms, ScheduleModel model) {
        this.desk = desk;
        this.rooms = rooms;
        this.model = model;
        head = new WeekHead(this::open);
        pane = new WeekPane(head::lay);
        pane.setId("calendar");
        pane.setFocusTraversable(true);
        month = new MonthPane(desk.words(), model.words(), model.day()::set, this::open);
        dragging = new Dragging(pane, model, this::show);
        arrows = new ArrowKeys(model, this::back, this::forth, this::open);
    }

    @FXML
    private void initialize() {
        side = new SidePane(desk, rooms, model, sideScroll, this::focus);
        week.getChildren().addFirst(head);
        scroll.setContent(pane);
        scroll.viewportBoundsProperty().subscribe(bounds -> pane.setViewHeight(bounds.getHeight()));
        middle.getChildren().add(1, month);
        desk.words().name(back, "schedule.key-back", "Page Up");
        desk.words().name(forth, "schedule.key-forth", "Page Down");
        desk.words().prompt(jump, "schedule.jump");
        jump.setOnAction(_ -> TypedDate.parse(jump.getText()).ifPresent(this::jump));
        Choices.fill(
                organ,
                desk.words(),
                one -> one.map(Organ::code).map("organ."::concat).orElse("schedule.all-organs"),
                organs());
        organ.setValue(Optional.empty());
        organ.valueProperty().subscribe(one -> model.organ().set(one == null ? null : one.orElse(null)));
        desk.words()
                .messages()
                .subscribe(_ -> staff.setConverter(Choices.shown(
                        one -> one == null || one.isEmpty() ? desk.words().now("schedule.all-staff") : one.get())));
        staff.setValue(Optional.empty());
        staff.valueProperty().subscribe(one -> model.staff().set(one == null ? null : one.orElse(null)));
        model.facts().subscribe(_ -> show());
        model.selected().subscribe(_ -> select());
        model.objection().subscribe(_ -> object());
        side.shown().subscribe(shown -> {
            hoursTab.setSelected(shown == SidePane.Shown.HOURS);
            closedTab.setSelected(shown == SidePane.Shown.CLOSED);
        });
        desk.words().messages().subscribe(_ -> show());
        pane.addEventHandler(KeyEvent.KEY_PRESSED, arrows::inDays);
        pane.setOnMousePressed(this::pressed);
        month.setFocusTraversable(true);
        month.addEventHandler(KeyEvent.KEY_PRESSED, arrows::inMonth);
        boolean may = model.mayChange();
        for (var changing : List.of(bookSomebody, hoursTab, closedTab)) changing.setVisible(may);
    }

    private static List<Optional<Organ>> organs() {
        List<Optional<Organ>> organs = new ArrayList<>(List.of(Optional.empty()));
        for (Organ one : List.of(Organ.LIVER, Organ.KIDNEY, Organ.HEART, Organ.LUNG)) organs.add(Optional.of(one));
        return organs;
    }

    List<Shortcut> shortcuts() {
        List<Shortcut> keys = new ArrayList<>();
        keys.add(Shortcut.of("T", "schedule.key-today", this::today));
        keys.add(Shortcut.of("D", "schedule.key-day", this::showDay));
        keys.add(Shortcut.of("W", "schedule.key-week", this::showWeek));
        keys.add(Shortcut.of("M", "schedule.key-month", this::showMonth));
        keys.add(Shortcut.of("Page_Up", "schedule.key-back", this::back));
        keys.add(Shortcut.of("Page_Down", "schedule.key-forth", this::forth));
        keys.add(Shortcut.of("G", "schedule.key-jump", jump::requestFocus));
        keys.add(Shortcut.of("Enter", "schedule.key-open", this::openPatient));
        if (model.mayChange()) {
            keys.add(Shortcut.of("Alt+Down", "schedule.key-later", () -> arrows.move(1, false)));
            keys.add(Shortcut.of("Alt+Up", "schedule.key-earlier", () -> arrows.move(-1, false)));
            keys.add(Shortcut.of("Alt+Right", "schedule.key-next-day", () -> arrows.move(1, true)));
            keys.add(Shortcut.of("Alt+Left", "schedule.key-day-before", () -> arrows.move(-1, true)));
            keys.add(Shortcut.of("B", "schedule.key-book", this::book));
            keys.add(Shortcut.of("A", "schedule.key-arrived", this::arrive));
            keys.add(Shortcut.of("R", "schedule.key-other-time", this::otherTime));
            keys.add(Shortcut.of("Shortcut+Z", "schedule.key-undo", model::undo));
        }
        keys.add(Shortcut.of("Esc", "schedule.key-leave", this::leave));
        return keys;
    }

    void focus() {
        if (model.span().get() == Span.MONTH) month.requestFocus();
        else pane.requestFocus();
    }

    Draft unsaved() {
        return side.unsaved();
    }

    void resume(Draft draft) {
        hours();
        draft.fill(sideScroll.getContent());
    }

    private void show() {
        ScheduleFacts facts = model.facts().get();
        Span span = model.span().get();
        dayTab.setSelected(span == Span.DAY);
        weekTab.setSelected(span == Span.WEEK);
        monthTab.setSelected(span == Span.MONTH);
        if (facts == null || dragging.underWay()) return;
        dragging.stop();
        boolean none = model.calendar().hours().isEmpty() && facts.shown().isEmpty();
        empty.setVisible(none);
        week.setVisible(!none && span != Span.MONTH);
        month.setVisible(!none && span == Span.MONTH);
        var said = new RangeWords(desk.words(), model.words(), facts);
        range.setText(said.range(span, model.day().get()));
        counts.setText(said.counts());
        amiss.setText(said.amiss());
        staffChoices();
        if (span == Span.MONTH) month.show(facts, model.day().get());
        else showDays(facts, span);
        select();
    }

    private void showDays(ScheduleFacts facts, Span span) {
        head.show(
                facts.days().stream()
                        .map(day -> new DayHead(facts, day, desk.words(), model.words(), false))
                        .toList(),
                facts.days());
        blocks = pane.show(facts, new BlockText(desk.words(), model.words(), facts), model.now(), span == Span.DAY);
        blocks.forEach(block -> {
            dragging.watch(block);
            block.setOnMouseClicked(event -> {
                pane.requestFocus();
                if (event.getClickCount() == 2) openPatient();
            });
        });
    }

    private void staffChoices() {
        List<Optional<String>> choices = new ArrayList<>(List.of(Optional.empty()));
        ScheduleFacts.staff(model.calendar()).forEach(name -> choices.add(Optional.of(name)));
        if (!staff.getItems().equals(choices)) {
            Optional<String> before = staff.getValue();
            staff.getItems().setAll(choices);
            staff.setValue(choices.contains(before) ? before : Optional.empty());
        }
    }

    private void select() {
        Appointment selected = model.selected().get();
        for (AppointmentBlock block : blocks) {
            boolean chosen = selected != null && block.appointment().id() == selected.id();
            block.pseudoClassStateChanged(AppointmentBlock.SELECTED, chosen);
            if (chosen) block.toFront();
        }
        side.follow(model.facts().get(), selected);
    }

    private void object() {
        ScheduleModel.Objection found = model.objection().get();
        objection.setVisible(found != null);
        objection.setManaged(found != null);
        if (found == null) return;
        String key = found.refused() ? "schedule.refused" : "schedule.beyond";
        objectionText.setText("▲ "
                + desk.words()
                        .now(key, model.words().when(found.to()), model.words().clashes(found.clashes())));
        insist.setVisible(!found.refused());
        insist.setManaged(!found.refused());
        if (!found.refused()) insist.requestFocus();
    }

    /** Beside the appointments: nothing is chosen any more; pressed twice, a time is booked. */
    private void pressed(MouseEvent event) {
        pane.requestFocus();
        model.selected().set(null);
        boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
        if (!twice || pane.geometry() == null || !model.mayChange()) return;
        side.book(pane.slotAt(event.getX(), event.getY(), 15));
    }

    private void arrive() {
        Appointment chosen = model.selected().get();
        if (chosen != null) model.arrive(chosen);
    }

    private void otherTime() {
        Appointment chosen = model.selected().get();
        if (chosen != null && chosen.state().open()) side.move(chosen);
    }

    private void openPatient() {
        Appointment chosen = model.selected().get();
        if (chosen != null) desk.navigator().patient(chosen.patientId());
    }

    private void leave() {
        if (model.objection().get() != null) model.drop();
        else {
            model.selected().set(null);
            side.leave();
        }
    }

    private void jump(LocalDate day) {
        jump.clear();
        model.day().set(day);
        focus();
    }

    private void open(LocalDate day) {
        model.day().set(day);
        span(Span.DAY);
    }

    private void span(Span span) {
        model.span().set(span);
        focus();
    }

    @FXML
    private void back() {
        model.day().set(model.span().get().turn(model.day().get(), -1));
    }

    @FXML
    private void forth() {
        model.day().set(model.span().get().turn(model.day().get(), 1));
    }

    @FXML
    private void today() {
        model.day().set(model.today());
    }

    @FXML
    private void showDay() {
        span(Span.DAY);
    }

    @FXML
    private void showWeek() {
        span(Span.WEEK);
    }

    @FXML
    private void showMonth() {
        span(Span.MONTH);
    }

    @FXML
    private void book() {
        side.book((Slot) null);
    }

    @FXML
    private void hours() {
        if (side.shown().get() == SidePane.Shown.HOURS) side.leave();
        else side.hours();
    }

    @FXML
    private void closed() {
        if (side.shown().get() == SidePane.Shown.CLOSED) side.leave();
        else side.closedDays();
    }

    @FXML
    private void insist() {
        model.insist();
        focus();
    }

    @FXML
    private void drop() {
        model.drop();
        focus();
    }
}
