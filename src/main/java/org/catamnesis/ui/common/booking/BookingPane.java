package org.catamnesis.ui.common.booking;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.calendar.Appointment;
import org.catamnesis.followup.calendar.Clash;
import org.catamnesis.followup.calendar.Wanted;
import org.catamnesis.followup.worklist.WorklistWords;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.FxmlView;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.TypedDate;

/**
 * The best times for a patient and what is due, or the times of another day; Enter books the chosen one. Its times read
 * themselves once {@link #show()} is called.
 */
public final class BookingPane {
    private final Desk desk;
    private final BookingModel model;
    private final Runnable leave;
    private final AnalyteCatalogue catalogue;
    private final Parent root;

    @FXML
    private VBox pane;

    @FXML
    private Label title;

    @FXML
    private Label who;

    @FXML
    private VBox due;

    @FXML
    private Label nothingDue;

    @FXML
    private TextField day;

    @FXML
    private Label listTitle;

    private boolean offered;

    @FXML
    private ListView<BookingLine> times;

    @FXML
    private Label nothing;

    @FXML
    private Label problem;

    @FXML
    private Button book;

    @FXML
    private Button overbook;

    /**
     * @param booked is given what was booked or moved; null once that was undone
     * @param leave closes the pane without booking
     */
    public BookingPane(Desk desk, Rooms rooms, BookingWish wish, Consumer<Appointment> booked, Runnable leave) {
        this.desk = desk;
        this.leave = leave;
        catalogue = rooms.catalogue();
        model = new BookingModel(desk, rooms, wish, booked);
        root = desk.views().load(FxmlView.BOOKING, this);
    }

    public Parent root() {
        return root;
    }

    /** Reads what is due and what is free, and takes the keyboard. */
    public void show() {
        model.load();
        Focus.give(day);
    }

    @FXML
    private void initialize() {
        desk.words().label(title, model.wish().moved() == null ? "booking.title" : "booking.title-move");
        times.setCellFactory(_ -> new BookingCell(desk.words(), model.words()));
        times.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        desk.words().prompt(day, "booking.day");
        if (model.day() != null) day.setText(model.day().toString());
        day.textProperty().subscribe(this::typed);
        day.setOnAction(_ -> times.requestFocus());
        model.facts().subscribe(_ -> facts());
        model.lines().subscribe(_ -> list());
        model.problem().subscribe(_ -> chosen());
        model.busy().subscribe(_ -> chosen());
        times.getSelectionModel().selectedItemProperty().subscribe(_ -> chosen());
        desk.words().messages().subscribe(_ -> {
            facts();
            list();
        });
        pane.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            event.consume();
            leave.run();
        });
    }

    /** Whose it is, and a box for each thing that is due. */
    private void facts() {
        BookingFacts facts = model.facts().get();
        nothingDue.setVisible(facts != null && facts.due().isEmpty());
        nothingDue.setManaged(nothingDue.isVisible());
        if (facts == null) return;
        who.setText(desk.privacy().name(facts.patient()));
        due.getChildren().setAll(facts.due().stream().map(this::box).toList());
    }

    private VBox box(DueLine line) {
        Wanted wanted = line.wanted();
        var box = new CheckBox(new WorklistWords(desk.words().messages().get(), catalogue).reason(line.reason()));
        box.setTooltip(new Tooltip(box.getText()));
        box.setId("due-" + wanted.series());
        box.setSelected(model.chosen(line));
        box.selectedProperty().addListener((_, _, on) -> model.choose(line, on));
        var why = new Label(desk.words()
                .now("booking.window", wanted.from().toString(), wanted.to().toString()));
        why.getStyleClass().addAll("secondary", "booking-why");
        return new VBox(box, why);
    }

    private void list() {
        List<BookingLine> lines = model.lines().get();
        BookingLine before = times.getSelectionModel().getSelectedItem();
        times.setItems(FXCollections.observableList(lines));
        boolean proposed = model.day() == null;
        listTitle.setText(
                proposed
                        ? desk.words().now("booking.proposed")
                        : desk.words()
                                .now(
                                        "booking.on-day",
                                        model.day() + " " + model.words().weekday(model.day())));
        nothing.setText(desk.words().now(proposed ? "booking.none-free" : "booking.closed-day"));
        nothing.setVisible(lines.isEmpty() && model.facts().get() != null);
        times.setVisible(!lines.isEmpty());
        if (!lines.isEmpty() && !offered) {
            // What cannot be seen yet does not take the keyboard.
            offered = true;
            Focus.give(times);
        }
        lines.stream()
                .filter(line -> before == null
                        ? model.wish().at() != null
                                && line.slot().equals(model.wish().at())
                        : line.slot().equals(before.slot()))
                .findFirst()
                .ifPresentOrElse(line -> times.getSelectionModel().select(line), this::selectFree);
        times.scrollTo(Math.max(0, times.getSelectionModel().getSelectedIndex() - 2));
        chosen();
    }

    private void selectFree() {
        times.getItems().stream()
                .filter(line -> !line.refused() && !line.beyond())
                .findFirst()
                .ifPresentOrElse(
                        line -> times.getSelectionModel().select(line),
                        () -> times.getSelectionModel().selectFirst());
    }

    /** What can be done with the time that is chosen. */
    private void chosen() {
        BookingLine line = times.getSelectionModel().getSelectedItem();
        boolean ready = line != null && !model.busy().get();
        boolean beyond = line != null && (line.beyond() || said(Clash.FULL) || said(Clash.OUTSIDE_HOURS));
        book.setDisable(!ready || beyond || line.refused());
        overbook.setDisable(!ready || line.refused());
        overbook.setVisible(beyond && !line.refused());
        overbook.setManaged(overbook.isVisible());
        String key = model.wish().moved() == null ? "booking.book" : "booking.move";
        book.setText(
                line == null
                        ? desk.words().now("booking.book-nothing")
                        : desk.words().now(key, model.words().when(line.slot())));
        ProblemException refused = model.problem().get();
        problem.setText(refused == null ? "" : desk.words().messages().get().problem(refused));
        problem.setVisible(refused != null);
        problem.setManaged(refused != null);
    }

    private boolean said(Clash clash) {
        ProblemException refused = model.problem().get();
        return refused != null && refused.problem() == clash.problem();
    }

    private void typed(String text) {
        if (text.isBlank()) model.show(null);
        else TypedDate.parse(text).ifPresent(model::show);
    }

    private void press(KeyEvent event) {
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) return;
        event.consume();
        book();
    }

    @FXML
    private void book() {
        if (!book.isDisabled()) model.book(times.getSelectionModel().getSelectedItem(), false);
    }

    @FXML
    private void overbook() {
        model.book(times.getSelectionModel().getSelectedItem(), true);
    }

    @FXML
    private void close() {
        leave.run();
    }
}
