package org.catamnesis.ui.visit;

import java.util.Arrays;
import java.util.List;
import javafx.collections.SetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.catamnesis.followup.AnalyteWords;
import org.catamnesis.followup.VisitKind;
import org.catamnesis.followup.VisitReason;
import org.catamnesis.followup.encounter.OrderLine;
import org.catamnesis.followup.encounter.VisitNotes;
import org.catamnesis.lab.Analyte;
import org.catamnesis.lab.AnalyteCatalogue;
import org.catamnesis.ui.common.AnalyteSearch;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.Suggestions;
import org.catamnesis.ui.common.Words;

/** The form of a visit, from the first measurement to its end. */
final class VisitFormController {
    private static final List<VisitKind> KINDS = List.of(
            VisitKind.OUTPATIENT,
            VisitKind.UNPLANNED,
            VisitKind.TELEPHONE,
            VisitKind.IMAGING,
            VisitKind.PROCEDURE,
            VisitKind.INPATIENT);
    private final Words words;
    private final AnalyteCatalogue catalogue;
    private final VisitFormModel model;
    private final FollowUpActions actions;
    private VitalInputs inputs;
    private VisitRead read;

    @FXML
    private StackPane root;

    @FXML
    private Label appointment;

    @FXML
    private Button checkIn;

    @FXML
    private Label notice;

    @FXML
    private TextField day;

    @FXML
    private ComboBox<VisitKind> kind;

    @FXML
    private ComboBox<VisitReason> reason;

    @FXML
    private HBox vitals;

    @FXML
    private VBox remarks;

    @FXML
    private ComboBox<VisitNotes.Template> template;

    @FXML
    private TextArea note;

    @FXML
    private Label ordered;

    @FXML
    private TextField add;

    @FXML
    private FlowPane orders;

    @FXML
    private Label next;

    @FXML
    private Button book;

    @FXML
    private Button finish;

    @FXML
    private Label obstacle;

    @FXML
    private Pane layer;

    VisitFormController(Words words, AnalyteCatalogue catalogue, VisitFormModel model, FollowUpActions actions) {
        this.words = words;
        this.catalogue = catalogue;
        this.model = model;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        inputs = new VitalInputs(words, model, vitals, remarks);
        day.textProperty().bindBidirectional(model.day());
        note.textProperty().bindBidirectional(model.note());
        Choices.fill(kind, words, one -> "visit-kind." + one.code(), KINDS);
        Choices.fill(reason, words, one -> "visit-reason." + one.code(), Arrays.asList(VisitReason.values()));
        kind.valueProperty().bindBidirectional(model.kind());
        reason.valueProperty().bindBidirectional(model.reason());
        template.getItems().setAll(model.notes().templates());
        model.reason().subscribe(why -> template.setValue(model.notes().template(why)));
        words.messages().subscribe(_ -> {
            template.setConverter(Choices.shown(one -> one == null ? "" : one.name(words.language())));
            write();
        });
        new Suggestions<Analyte>(layer, typed -> AnalyteSearch.find(catalogue, typed), this::offer)
                .serve(add, analyte -> {
                    add.clear();
                    model.order(analyte.code(), true);
                    fillOrders();
                });
        for (var set : List.of(model.panels(), model.singles()))
            set.addListener((SetChangeListener<String>) _ -> count());
        model.obstacle().subscribe(this::say);
        model.day().subscribe(_ -> writeNotice());
        finish.disableProperty().bind(actions.busy());
        checkIn.disableProperty().bind(actions.busy());
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::tabLeads);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private String offer(Analyte analyte) {
        return analyte.code() + "  " + analyte.name(words.language());
    }

    void show(VisitRead now) {
        read = now;
        model.show(now);
        inputs.show(now.results());
        write();
    }

    void focus() {
        Focus.give(inputs.first());
    }

    private void write() {
        if (read == null) return;
        var today = read.appointment();
        var line = new AppointmentLine(words, read.library());
        appointment.setText(today.map(line::today).orElseGet(() -> words.now("visit.no-appointment")));
        boolean waits = today.filter(one -> one.arrivedAt() == null).isPresent();
        checkIn.setVisible(waits && actions.mayWrite());
        next.setText(read.next().map(line::text).orElseGet(() -> words.now("visit.next-none")));
        next.getStyleClass().setAll("label", read.next().isPresent() ? "strong" : "in-unreviewed");
        book.setVisible(actions.mayWrite());
        finish.setVisible(actions.mayWrite());
        writeNotice();
        fillOrders();
        say(model.obstacle().get());
    }

    private void writeNotice() {
        if (read == null) return;
        String key = null;
        if (read.death().isPresent()) key = "visit.died";
        else if (model.beforeTransplant()) key = "visit.before-transplant";
        else if (read.visitToday().isPresent()) key = "visit.finished-today";
        notice.setText(key == null ? "" : words.now(key));
        notice.setVisible(key != null);
        notice.setManaged(key != null);
    }

    private void fillOrders() {
        orders.getChildren().clear();
        for (OrderLine line : model.lines()) orders.getChildren().add(panel(line));
        for (String code : model.singles()) orders.getChildren().add(single(code));
        count();
    }

    private Node panel(OrderLine line) {
        String key = line.item().series().key();
        var box = new CheckBox(words.now(
                line.due() ? "visit.panel-due" : "visit.panel",
                line.item().series().name(words.language()),
                line.analytes().size(),
                line.item().due().toString()));
        box.setId("panel-" + key);
        box.setSelected(model.panels().contains(key));
        box.setOnAction(_ -> model.order(line, box.isSelected()));
        if (!line.due()) box.getStyleClass().add("quiet");
        return box;
    }

    private Node single(String code) {
        String name = catalogue
                .byCode(code)
                .map(one -> AnalyteWords.shortName(one, words.language()))
                .orElse(code);
        var chip = new ToggleButton(name + " ×");
        chip.getStyleClass().add("chip");
        chip.setSelected(true);
        chip.setAccessibleText(words.now("visit.order-drop", name));
        chip.setOnAction(_ -> {
            model.order(code, false);
            fillOrders();
            add.requestFocus();
        });
        return chip;
    }

    private void count() {
        List<String> codes = model.orders();
        String first = codes.stream()
                .limit(6)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
        ordered.setText(
                codes.isEmpty()
                        ? words.now("visit.orders-none")
                        : words.now("visit.orders-count", codes.size(), codes.size() > 6 ? first + " …" : first));
    }

    private void say(VisitFormModel.Obstacle found) {
        boolean doubt = found == VisitFormModel.Obstacle.DOUBT;
        obstacle.getStyleClass().setAll("label", doubt ? "in-unreviewed" : "in-high");
        obstacle.setText(found == VisitFormModel.Obstacle.NONE ? "" : words.now(found.key()));
        finish.setText(words.now(doubt ? "visit.finish-anyway" : "visit.finish"));
    }

    /** In a note Tab leads on, as everywhere else. */
    private void tabLeads(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) return;
        event.consume();
        (event.isShiftDown() ? template : add).requestFocus();
    }

    /** Enter in a measurement leads to the next field; with Ctrl it ends the visit. */
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            finish();
        }
    }

    @FXML
    private void insert() {
        if (read == null || template.getValue() == null) return;
        String headings = model.notes().text(template.getValue(), read.organs(), words.language());
        String before = note.getText();
        note.setText(before.isBlank() ? headings : before.stripTrailing() + "\n" + headings);
        note.requestFocus();
        int end = headings.indexOf('\n');
        int start = note.getText().length() - headings.length();
        note.positionCaret(end < 0 ? note.getText().length() : start + end);
    }

    @FXML
    void checkIn() {
        actions.checkIn();
    }

    @FXML
    void book() {
        actions.book();
    }

    @FXML
    void finish() {
        actions.finish();
    }
}
