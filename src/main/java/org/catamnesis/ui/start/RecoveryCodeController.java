package org.catamnesis.ui.start;

import java.util.List;
import javafx.fxml.FXML;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Fonts;
import org.catamnesis.ui.common.Words;

/** The page that shows the recovery code, once. */
final class RecoveryCodeController {
    private final Desk desk;
    private final Words words;
    private final RecoveryCodeModel model;
    private final String clinicName;
    private final Runnable next;

    @FXML
    private FlowPane groups;

    @FXML
    private Button print;

    @FXML
    private Label done;

    @FXML
    private Label problem;

    @FXML
    private Label ask;

    @FXML
    private TextField typed;

    @FXML
    private Button go;

    RecoveryCodeController(Desk desk, RecoveryCodeModel model, String clinicName, Runnable next) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.clinicName = clinicName;
        this.next = next;
    }

    @FXML
    private void initialize() {
        for (String group : model.code().split("-", -1)) {
            var label = new Label(group);
            label.getStyleClass().add("code-group");
            groups.getChildren().add(label);
        }
        words.label(ask, "recovery-code.ask", RecoveryCodeModel.ASKED_GROUP);
        words.hint(done, model.done());
        words.problem(problem, model.problem());
        typed.textProperty().bindBidirectional(model.typed());
        go.disableProperty().bind(model.confirmed().not());
        print.setDisable(Printer.getDefaultPrinter() == null);
    }

    @FXML
    private void copy() {
        desk.copies().put(model.code());
        model.say("recovery-code.copied");
    }

    @FXML
    private void save() {
        var chooser = new FileChooser();
        chooser.setInitialFileName("catamnesis-recovery-code.txt");
        var file = chooser.showSaveDialog(groups.getScene().getWindow());
        if (file != null) {
            model.save(file.toPath(), sheet());
        }
    }

    @FXML
    private void print() {
        var job = PrinterJob.createPrinterJob();
        if (job == null || !job.showPrintDialog(groups.getScene().getWindow())) {
            return;
        }
        var page = new VBox(12);
        sheet().forEach(line -> page.getChildren().add(new Label(line)));
        var code = new Label(model.code());
        code.setFont(Fonts.bold(14));
        page.getChildren().add(code);
        if (job.printPage(page) && job.endJob()) {
            model.say("recovery-code.printed");
        }
    }

    @FXML
    private void go() {
        next.run();
    }

    private List<String> sheet() {
        return List.of(words.now("recovery-code.sheet", clinicName), words.now("recovery-code.sheet-use"));
    }
}
