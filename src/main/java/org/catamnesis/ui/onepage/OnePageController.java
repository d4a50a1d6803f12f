package org.catamnesis.ui.onepage;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.catamnesis.language.Language;
import org.catamnesis.print.SummaryPeriod;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.paper.PaperDelivery;
import org.catamnesis.ui.common.paper.PaperSheets;

/** The page as it will be printed, with its choices above it. */
final class OnePageController {
    private static final double WIDEST = 842;
    private final Desk desk;
    private final OnePageModel model;
    private final PaperDelivery delivery;
    private PaperSheets sheets;

    @FXML
    private ToggleButton threeMonths;

    @FXML
    private ToggleButton year;

    @FXML
    private ToggleButton sinceTransplant;

    @FXML
    private ToggleButton chinese;

    @FXML
    private ToggleButton english;

    @FXML
    private Button save;

    @FXML
    private Button print;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox notice;

    @FXML
    private Label noticeTitle;

    @FXML
    private Label noticeText;

    OnePageController(Desk desk, OnePageModel model, PaperDelivery delivery) {
        this.desk = desk;
        this.model = model;
        this.delivery = delivery;
    }

    @FXML
    private void initialize() {
        sheets = new PaperSheets(scroll);
        desk.words().name(save, "onepage.save", "Ctrl+S");
        desk.words().name(print, "onepage.print", "Ctrl+P");
        save.disableProperty().bind(model.drawn().isNull());
        print.disableProperty().bind(model.drawn().isNull());
        model.drawn().subscribe(_ -> show());
        model.problem().subscribe(_ -> show());
        model.period().subscribe(this::mark);
        model.language().subscribe(this::mark);
        mark();
    }

    void focus() {
        scroll.requestFocus();
    }

    private void show() {
        OnePageModel.Drawn drawn = model.drawn().get();
        sheets.show(drawn == null ? List.of() : List.of(drawn.picture()), WIDEST, drawn == null ? "" : drawn.said());
        scroll.setVisible(drawn != null);
        notice.setVisible(drawn == null);
        boolean failed = model.problem().get() != null;
        desk.words().label(noticeTitle, failed ? "onepage.failed" : "onepage.drawing");
        noticeText.textProperty().unbind();
        noticeText.setText(
                failed ? desk.words().messages().get().problem(model.problem().get()) : "");
    }

    private void mark() {
        threeMonths.setSelected(model.period().get() == SummaryPeriod.THREE_MONTHS);
        year.setSelected(model.period().get() == SummaryPeriod.YEAR);
        sinceTransplant.setSelected(model.period().get() == SummaryPeriod.SINCE_TRANSPLANT);
        chinese.setSelected(model.language().get() == Language.CHINESE);
        english.setSelected(model.language().get() == Language.ENGLISH);
    }

    @FXML
    private void coverThreeMonths() {
        model.cover(SummaryPeriod.THREE_MONTHS);
        mark();
    }

    @FXML
    private void coverYear() {
        model.cover(SummaryPeriod.YEAR);
        mark();
    }

    @FXML
    private void coverAll() {
        model.cover(SummaryPeriod.SINCE_TRANSPLANT);
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

    @FXML
    void save() {
        if (model.drawn().get() == null) return;
        delivery.save(scroll.getScene().getWindow(), "onepage.save", model.fileName(), () -> model.take("pdf"));
    }

    @FXML
    void print() {
        if (model.drawn().get() == null) return;
        delivery.print(scroll.getScene().getWindow(), () -> model.take("paper"));
    }
}
