package org.catamnesis.ui.onepage;

import java.io.File;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.catamnesis.language.Language;
import org.catamnesis.print.PaperSize;
import org.catamnesis.print.SummaryPeriod;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.paper.PaperPrinter;

/** The page as it will be printed, with its choices above it. */
final class OnePageController {
    private static final double WIDEST = 842;
    private static final double AROUND = 48;
    private final Desk desk;
    private final OnePageModel model;
    private final PaperPrinter printer;
    private final ImageView picture = new ImageView();

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

    OnePageController(Desk desk, OnePageModel model, PaperPrinter printer) {
        this.desk = desk;
        this.model = model;
        this.printer = printer;
    }

    @FXML
    private void initialize() {
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        picture.setId("page");
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        var sheet = new StackPane(picture);
        sheet.getStyleClass().add("paper");
        var desktop = new StackPane(sheet);
        desktop.setPadding(new Insets(16, 24, 24, 24));
        scroll.setContent(desktop);
        sheet.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        scroll.viewportBoundsProperty()
                .subscribe(bounds -> picture.setFitWidth(Math.clamp(bounds.getWidth() - AROUND, 100, WIDEST)));
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
        picture.setImage(drawn == null ? null : drawn.picture());
        picture.setAccessibleText(drawn == null ? "" : drawn.said());
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
        var chooser = new FileChooser();
        chooser.setTitle(desk.words().now("onepage.save"));
        chooser.setInitialFileName(model.fileName());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File chosen = chooser.showSaveDialog(scroll.getScene().getWindow());
        if (chosen != null) model.save(chosen.toPath());
    }

    @FXML
    void print() {
        if (model.drawn().get() == null) return;
        if (!printer.any()) {
            desk.notifications().news("onepage.no-printer");
            return;
        }
        printer.choose(scroll.getScene().getWindow())
                .ifPresent(chosen -> model.print(page -> tell(chosen.print(List.of(page), PaperSize.A4))));
    }

    private void tell(boolean printed) {
        if (printed) desk.notifications().good("onepage.printed");
        else desk.notifications().news("onepage.not-printed");
    }
}
