package org.catamnesis.ui.papers;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.catamnesis.language.Language;
import org.catamnesis.language.ProblemException;
import org.catamnesis.print.handout.ClinicCard;
import org.catamnesis.print.handout.HandoutKind;
import org.catamnesis.print.handout.PaperSettings;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;

/** Two forms: how patients reach the clinic, and the text of one letter in one language. */
final class PapersController {
    private final Desk desk;
    private final String clinic;
    private final PaperSettings settings;
    private final ReadOnlyObjectWrapper<ProblemException> wrong = new ReadOnlyObjectWrapper<>();
    private boolean busy;

    @FXML
    private TextField phone;

    @FXML
    private TextField emergency;

    @FXML
    private TextField hours;

    @FXML
    private TextField address;

    @FXML
    private ComboBox<HandoutKind> kind;

    @FXML
    private ComboBox<Language> language;

    @FXML
    private TextArea letter;

    @FXML
    private Label problem;

    @FXML
    private Label blanks;

    PapersController(Desk desk, String clinic, PaperSettings settings) {
        this.desk = desk;
        this.clinic = clinic;
        this.settings = settings;
    }

    @FXML
    private void initialize() {
        Choices.fill(
                kind,
                desk.words(),
                one -> "handout.kind-" + one.code(),
                Stream.of(HandoutKind.values()).filter(HandoutKind::letter).toList());
        Choices.fill(
                language,
                desk.words(),
                one -> one == Language.CHINESE ? "onepage.chinese" : "onepage.english",
                List.of(Language.values()));
        kind.getSelectionModel().selectFirst();
        language.getSelectionModel().select(desk.words().language());
        kind.getSelectionModel().selectedItemProperty().subscribe(_ -> letter());
        language.getSelectionModel().selectedItemProperty().subscribe(_ -> letter());
        desk.words().problem(problem, wrong);
        desk.words().label(blanks, "letter.blanks", PaperSettings.blanks());
        letter.accessibleTextProperty().bind(desk.words().text("letter.text"));
    }

    void load() {
        desk.tasks().run(() -> settings.card(clinic)).onSuccess(this::fill).start();
        letter();
    }

    private void fill(ClinicCard card) {
        phone.setText(card.phone());
        emergency.setText(card.emergency());
        hours.setText(card.hours());
        address.setText(card.address());
    }

    private void letter() {
        HandoutKind which = kind.getValue();
        Language spoken = language.getValue();
        if (which == null || spoken == null) return;
        wrong.set(null);
        desk.tasks()
                .run(() -> settings.letterInForce(which, spoken))
                .onSuccess(letter::setText)
                .start();
    }

    @FXML
    private void saveCard() {
        ClinicCard card =
                new ClinicCard(clinic, phone.getText(), emergency.getText(), hours.getText(), address.getText());
        keep(() -> settings.keep(card));
    }

    @FXML
    private void saveLetter() {
        HandoutKind which = kind.getValue();
        Language spoken = language.getValue();
        String text = letter.getText();
        keep(() -> settings.keepLetter(which, spoken, text));
    }

    @FXML
    private void useShipped() {
        HandoutKind which = kind.getValue();
        Language spoken = language.getValue();
        keep(() -> settings.keepLetter(which, spoken, ""));
    }

    private void keep(Runnable change) {
        if (busy) return;
        busy = true;
        wrong.set(null);
        desk.tasks()
                .run(() -> {
                    change.run();
                    return true;
                })
                .onSuccess(_ -> {
                    desk.notifications().good("letter.kept");
                    load();
                })
                .onProblem(wrong::set)
                .atEnd(() -> busy = false)
                .start();
    }
}
