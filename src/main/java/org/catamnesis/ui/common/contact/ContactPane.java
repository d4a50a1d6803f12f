package org.catamnesis.ui.common.contact;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.catamnesis.access.Operation;
import org.catamnesis.followup.contact.ContactChannel;
import org.catamnesis.followup.contact.ContactOutcome;
import org.catamnesis.followup.contact.FollowUpState;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.Icons;
import org.catamnesis.ui.common.Rooms;
import org.catamnesis.ui.common.Undoing;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/**
 * Records a call, message, letter or meeting: whom one can call, what to say, what came of it by one digit, when to try
 * again, and what was tried before. Ctrl+Enter, or Enter outside the note, saves; Esc leaves.
 */
public final class ContactPane extends VBox {
    private final Desk desk;
    private final ContactModel model;
    private final Runnable leave;
    private final Label name = new Label();
    private final Label standing = new Label();
    private final VBox callees = new VBox();
    private final Label script = new Label();
    private final CheckBox repeated = new CheckBox();
    private final FlowPane outcomes = new FlowPane(8, 8);
    private final ContactHistory history;
    private final TextField next = new TextField();
    private final TextArea note = new TextArea();
    private final VBox form;

    /**
     * @param undoing where what was recorded can be taken back
     * @param after what to do once an attempt was recorded; called after {@code leave}
     * @param leave closes the pane
     */
    public ContactPane(Desk desk, Rooms rooms, Undoing undoing, Runnable after, Runnable leave) {
        this.desk = desk;
        this.leave = leave;
        model = new ContactModel(desk, rooms, undoing, () -> {
            leave.run();
            after.run();
        });
        boolean may = rooms.session().may(Operation.RECORD_VISITS);
        history = new ContactHistory(desk.words(), may ? model::takeBack : null);
        form = new VBox(8, channels(), outcomes, lastLine(), note, foot());
        form.setVisible(may);
        form.setManaged(may);
        var content = new VBox(12, callees, scriptPart(), form, history);
        content.getStyleClass().add("side-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("side-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("side-pane");
        setId("contactPane");
        getChildren().setAll(head(), scroll);
        model.known().subscribe(_ -> show());
        model.callee().subscribe(_ -> callees());
        model.channel().subscribe(_ -> outcomes());
        model.incoming().subscribe(_ -> outcomes());
        model.outcome().subscribe(_ -> outcomes());
        desk.words().messages().subscribe(_ -> show());
        // Before the buttons see it: to them Enter is a press.
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Begins with somebody and takes the keyboard. */
    public void begin(ContactWish wish) {
        model.begin(wish);
        script.setText(wish.script());
        Focus.give(
                outcomes.getChildren().isEmpty() ? note : outcomes.getChildren().getFirst());
    }

    /** What was typed and not saved. */
    public Draft unsaved() {
        if (model.wish().get() == null || note.getText().isBlank()) return new Draft();
        return new Draft()
                .put("note", note.getText())
                .put("next", next.getText())
                .put(
                        "outcome",
                        model.outcome().get() == null
                                ? ""
                                : model.outcome().get().code());
    }

    /** Puts back what was typed, after {@link #begin}. */
    public void resume(Draft draft) {
        draft.get("outcome").map(ContactOutcome::ofCode).ifPresent(model.outcome()::set);
        draft.get("note").ifPresent(note::setText);
        draft.get("next").ifPresent(next::setText);
    }

    private Node head() {
        name.getStyleClass().add("heading");
        standing.getStyleClass().add("in-high");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = Icons.button(desk.words(), Material2OutlinedAL.CLOSE, "contact.close", "Esc", leave);
        var head = new HBox(8, name, standing, space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("side-head");
        return head;
    }

    private Node scriptPart() {
        script.setWrapText(true);
        script.setId("contactScript");
        desk.words().label(repeated, "contact.repeated");
        repeated.setId("contactRepeated");
        repeated.selectedProperty().bindBidirectional(model.repeated());
        var title = new Label();
        desk.words().label(title, "contact.say");
        title.getStyleClass().add("field-label");
        var part = new VBox(4, title, script, repeated);
        part.getStyleClass().add("notice");
        part.visibleProperty().bind(script.textProperty().isNotEmpty());
        part.managedProperty().bind(part.visibleProperty());
        repeated.managedProperty().bind(repeated.visibleProperty());
        return part;
    }

    private Node channels() {
        var row = new HBox(8);
        var group = new ToggleGroup();
        for (ContactChannel channel : ContactChannel.values()) {
            var choice = new ToggleButton();
            choice.setId("channel-" + channel.code());
            desk.words().label(choice, "contact.channel-" + channel.code());
            choice.setToggleGroup(group);
            choice.setMinWidth(USE_PREF_SIZE);
            choice.setOnAction(_ -> {
                model.channel().set(channel);
                choice.setSelected(true);
            });
            model.channel().subscribe(now -> choice.setSelected(now == channel));
            row.getChildren().add(choice);
        }
        var incoming = new CheckBox();
        incoming.setId("contactIncoming");
        desk.words().label(incoming, "contact.incoming");
        incoming.selectedProperty().bindBidirectional(model.incoming());
        incoming.setMinWidth(USE_PREF_SIZE);
        return new VBox(8, row, incoming);
    }

    private Node lastLine() {
        next.setId("contactNext");
        next.setPrefWidth(120);
        next.textProperty().bindBidirectional(model.next());
        var label = new Label();
        desk.words().label(label, "contact.next");
        label.setLabelFor(next);
        label.getStyleClass().add("field-label");
        note.setId("contactNote");
        note.setPrefRowCount(2);
        note.setWrapText(true);
        note.textProperty().bindBidirectional(model.note());
        desk.words().prompt(note, "contact.note");
        var row = new HBox(8, label, next);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node foot() {
        var problem = new Label();
        problem.setId("contactProblem");
        problem.getStyleClass().add("field-problem");
        desk.words().hint(problem, model.problem());
        var save = new Button();
        save.setId("contactSave");
        save.getStyleClass().add("primary");
        desk.words().label(save, "contact.save");
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(_ -> model.save());
        var key = new Label("Ctrl+Enter");
        key.getStyleClass().add("secondary");
        var row = new HBox(8, save, key);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, problem, row);
    }

    private void show() {
        ContactModel.Known known = model.known().get();
        name.setText(known.patient() == null ? "" : desk.privacy().name(known.patient()));
        standing.setText(known.standing()
                .filter(one -> one.state() != FollowUpState.ACTIVE)
                .map(one -> desk.words().now("follow-up-state." + one.state().code()))
                .orElse(""));
        repeated.setVisible(
                model.wish().get() != null && !model.wish().get().tasks().isEmpty());
        callees();
        outcomes();
        history.show(known.history(), model.today());
    }

    private void callees() {
        ContactModel.Known known = model.known().get();
        callees.getStyleClass().setAll("callees");
        callees.getChildren().setAll(known.callees().stream().map(this::line).toList());
        if (known.withoutPhone()) callees.getChildren().add(hint("contact.no-phone"));
        else if (known.onlyAround()) callees.getChildren().add(hint("contact.only-around"));
    }

    private Label hint(String key) {
        var label = new Label(desk.words().now(key));
        label.getStyleClass().add("in-unreviewed");
        label.setWrapText(true);
        return label;
    }

    private Node line(Callee one) {
        String who = one.around() == null
                ? desk.words().now("contact.patient")
                : desk.words().now("relation." + one.around().relation().code());
        String called = one.around() == null ? "" : one.around().name();
        var choice = new ToggleButton(
                called == null || called.isEmpty()
                        ? who
                        : who + "  " + desk.privacy().text(called));
        choice.getStyleClass().add("callee");
        choice.setSelected(one.equals(model.callee().get()));
        choice.setDisable(!one.callable());
        choice.setOnAction(_ -> {
            model.callee().set(one);
            callees();
        });
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(choice, Priority.ALWAYS);
        var phone = new Label(
                one.callable() ? desk.privacy().text(one.phone()) : desk.words().now("contact.none"));
        phone.getStyleClass().add(one.callable() ? "phone" : "quiet");
        phone.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, choice, phone);
        row.setAlignment(Pos.CENTER_LEFT);
        if (one.callable())
            row.getChildren()
                    .add(Icons.button(
                            desk.words(),
                            Material2OutlinedAL.CONTENT_COPY,
                            "contact.copy",
                            "",
                            () -> desk.copies().put(one.phone())));
        return row;
    }

    private void outcomes() {
        List<ContactOutcome> offered = model.outcomes();
        boolean same = offered.equals(
                outcomes.getChildren().stream().map(Node::getUserData).toList());
        if (!same)
            outcomes.getChildren().setAll(offered.stream().map(this::choice).toList());
        IntStream.range(0, offered.size()).forEach(at -> {
            var choice = (ToggleButton) outcomes.getChildren().get(at);
            choice.setText((at + 1) + "  "
                    + desk.words().now("contact.outcome-" + offered.get(at).code()));
            choice.setSelected(offered.get(at) == model.outcome().get());
        });
    }

    private Node choice(ContactOutcome outcome) {
        var choice = new ToggleButton();
        choice.setId("outcome-" + outcome.code());
        choice.setUserData(outcome);
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setOnAction(_ -> {
            model.outcome().set(outcome);
            outcomes();
        });
        return choice;
    }

    private void press(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        switch (event.getCode()) {
            case ESCAPE -> leave.run();
            case ENTER -> {
                boolean meant = event.isShortcutDown() || !(event.getTarget() instanceof TextArea);
                if (!meant || event.getTarget() instanceof Button) return;
                model.save();
            }
            default -> {
                if (typing || event.isShortcutDown() || event.isAltDown() || !choose(event.getCode())) return;
            }
        }
        event.consume();
    }

    private boolean choose(KeyCode code) {
        if (!code.isDigitKey()) return false;
        int at = code.getName().charAt(code.getName().length() - 1) - '1';
        if (at < 0 || at >= model.outcomes().size()) return false;
        model.outcome().set(model.outcomes().get(at));
        return true;
    }
}
