package org.catamnesis.ui.handout;

import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.catamnesis.language.Language;
import org.catamnesis.print.PaperSize;
import org.catamnesis.print.handout.HandoutKind;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Focus;
import org.catamnesis.ui.common.paper.PaperDelivery;
import org.catamnesis.ui.common.paper.PaperSheets;
import org.catamnesis.ui.common.paper.SentLetters;

/** The paper as it will be printed, with its choices above it. */
final class HandoutController {
    private static final double WIDEST = 842;
    /** A slip is shown larger than it is, so that it can be read. */
    private static final double WIDEST_SLIP = 380;

    private final Desk desk;
    private final HandoutModel model;
    private final PaperDelivery delivery;
    private final SentLetters sent;
    private PaperSheets sheets;

    @FXML
    private ComboBox<HandoutKind> kind;

    @FXML
    private ToggleButton a4;

    @FXML
    private ToggleButton slip;

    @FXML
    private ToggleButton chinese;

    @FXML
    private ToggleButton english;

    @FXML
    private Button calendar;

    @FXML
    private Button revoke;

    @FXML
    private Button save;

    @FXML
    private Button print;

    @FXML
    private HBox revoking;

    @FXML
    private Button revokeNow;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox notice;

    @FXML
    private Label noticeTitle;

    @FXML
    private Label noticeText;

    HandoutController(Desk desk, HandoutModel model, PaperDelivery delivery, SentLetters sent) {
        this.desk = desk;
        this.model = model;
        this.delivery = delivery;
        this.sent = sent;
    }

    @FXML
    private void initialize() {
        sheets = new PaperSheets(scroll);
        Choices.fill(kind, desk.words(), one -> "handout.kind-" + one.code(), List.of(HandoutKind.values()));
        kind.getSelectionModel().select(model.kind().get());
        kind.getSelectionModel().selectedItemProperty().subscribe(model::choose);
        kind.accessibleTextProperty().bind(desk.words().text("handout.kind"));
        desk.words().name(save, "onepage.save", "Ctrl+S");
        desk.words().name(print, "onepage.print", "Ctrl+P");
        desk.words().name(calendar, "handout.calendar", "Ctrl+I");
        desk.words().name(revoke, "handout.revoke", "");
        save.disableProperty().bind(model.drawn().isNull());
        print.disableProperty().bind(model.drawn().isNull());
        calendar.disableProperty().bind(model.drawn().isNull().or(desk.privacy().masked()));
        revoke.disableProperty().bind(model.coded().not());
        revoking.visibleProperty().bind(revoking.managedProperty());
        revoking.setManaged(false);
        model.drawn().subscribe(_ -> show());
        model.problem().subscribe(_ -> show());
        model.kind().subscribe(this::mark);
        model.size().subscribe(this::mark);
        model.language().subscribe(this::mark);
        mark();
    }

    void focus() {
        Focus.give(kind);
    }

    private void show() {
        HandoutModel.Drawn drawn = model.drawn().get();
        sheets.show(
                drawn == null ? List.of() : drawn.pages(),
                drawn == null || drawn.size() == PaperSize.A4 ? WIDEST : WIDEST_SLIP,
                drawn == null ? "" : drawn.said());
        scroll.setVisible(drawn != null);
        notice.setVisible(drawn == null);
        boolean failed = model.problem().get() != null;
        desk.words().label(noticeTitle, failed ? "onepage.failed" : "onepage.drawing");
        noticeText.textProperty().unbind();
        noticeText.setText(
                failed ? desk.words().messages().get().problem(model.problem().get()) : "");
    }

    private void mark() {
        boolean letter = model.kind().get().letter();
        a4.setSelected(letter || model.size().get() == PaperSize.A4);
        slip.setSelected(!letter && model.size().get() == PaperSize.SLIP);
        slip.setDisable(letter);
        chinese.setSelected(model.language().get() == Language.CHINESE);
        english.setSelected(model.language().get() == Language.ENGLISH);
    }

    @FXML
    private void onA4() {
        model.choose(PaperSize.A4);
        mark();
    }

    @FXML
    private void onSlip() {
        model.choose(PaperSize.SLIP);
        mark();
    }

    @FXML
    private void speakChinese() {
        model.speak(Language.CHINESE);
        mark();
    }

    @FXML
    private void speakEnglish() {
        model.speak(Language.ENGLISH);
        mark();
    }

    /** To the other size and the other language, by key. */
    void otherSize() {
        if (model.kind().get().letter()) return;
        if (model.size().get() == PaperSize.A4) onSlip();
        else onA4();
    }

    void otherLanguage() {
        if (model.language().get() == Language.CHINESE) speakEnglish();
        else speakChinese();
    }

    @FXML
    private void askRevoke() {
        revoking.setManaged(true);
        Focus.give(revokeNow);
    }

    @FXML
    private void keepCode() {
        revoking.setManaged(false);
        focus();
    }

    @FXML
    private void revoke() {
        if (!revoking.isManaged()) return;
        keepCode();
        model.revoke();
    }

    @FXML
    void save() {
        if (model.drawn().get() == null) return;
        HandoutKind taken = model.kind().get();
        delivery.save(window(), "onepage.save", model.fileName("pdf"), () -> model.take("pdf"), () -> taken(taken));
    }

    @FXML
    void print() {
        if (model.drawn().get() == null) return;
        HandoutKind taken = model.kind().get();
        delivery.print(window(), () -> model.take("paper"), () -> taken(taken));
    }

    /** A letter to the patient may be on its way now; a code may have been made. */
    private void taken(HandoutKind kind) {
        if (kind.toPatient()) sent.offer(Map.of(model.patientId(), List.of()));
        model.again();
    }

    @FXML
    void calendar() {
        if (calendar.isDisabled()) return;
        delivery.choose(window(), "handout.calendar", model.fileName("ics"), "ICS", "*.ics")
                .ifPresent(file -> delivery.write(file, model::calendar));
    }

    private Window window() {
        return scroll.getScene().getWindow();
    }
}
