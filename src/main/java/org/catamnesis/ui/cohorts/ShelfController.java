package org.catamnesis.ui.cohorts;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.cohort.CohortComparison;
import org.catamnesis.cohort.CohortRun;
import org.catamnesis.cohort.CohortWords;
import org.catamnesis.cohort.SavedDefinition;
import org.catamnesis.ui.common.Choices;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Words;

/** The versions of a definition, what changed between two of them, its runs, and its files. */
final class ShelfController {
    private static final int RUNS = 3;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private final Desk desk;
    private final Words words;
    private final ShelfModel model;
    private final DefinitionForm form;
    private final FileChoice files;

    @FXML
    private Button run;

    @FXML
    private Button saveFile;

    @FXML
    private Label problem;

    @FXML
    private Label noRuns;

    @FXML
    private VBox runs;

    @FXML
    private HBox comparison;

    @FXML
    private ComboBox<SavedDefinition> earlier;

    @FXML
    private ComboBox<SavedDefinition> later;

    @FXML
    private VBox differences;

    ShelfController(Desk desk, ShelfModel model, DefinitionForm form, FileChoice files) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.form = form;
        this.files = files;
    }

    @FXML
    private void initialize() {
        run.disableProperty().bind(model.busy().or(form.definition().isNull()));
        saveFile.disableProperty().bind(form.definition().isNull());
        words.problem(problem, model.problem());
        model.runs().subscribe(_ -> writeRuns());
        model.versions().subscribe(_ -> fill());
        words.messages().subscribe(() -> {
            writeRuns();
            fill();
        });
        earlier.valueProperty().subscribe(_ -> compare());
        later.valueProperty().subscribe(_ -> compare());
    }

    private void writeRuns() {
        List<CohortRun> kept = model.runs().get();
        show(noRuns, kept.isEmpty());
        runs.getChildren().clear();
        for (CohortRun each : kept.subList(0, Math.min(RUNS, kept.size())))
            runs.getChildren().add(line(words(each)));
    }

    private String words(CohortRun each) {
        String told = words.now("cohort.form-run", MINUTE.format(each.at()), each.version(), each.patients());
        return each.since()
                .map(moves -> told + words.now("cohort.form-moves", moves.entered(), moves.left(), moves.stayed()))
                .orElse(told);
    }

    private void fill() {
        List<SavedDefinition> versions = model.versions().get();
        show(comparison, !versions.isEmpty());
        for (ComboBox<SavedDefinition> box : List.of(earlier, later)) {
            box.setConverter(Choices.shown((SavedDefinition one) -> one == null
                    ? ""
                    : words.now("cohort.form-version", one.definition().version(), MINUTE.format(one.at()), one.by())));
            box.getItems().setAll(versions);
        }
        later.setValue(versions.isEmpty() ? null : versions.getFirst());
        earlier.setValue(versions.size() < 2 ? later.getValue() : versions.get(1));
        compare();
    }

    private void compare() {
        differences.getChildren().clear();
        SavedDefinition before = earlier.getValue();
        SavedDefinition after = later.getValue();
        if (before == null || after == null || before.equals(after)) return;
        var telling = new CohortWords(words.messages().get());
        List<CohortComparison.Difference> found = CohortComparison.of(before.definition(), after.definition(), telling);
        for (CohortComparison.Difference each : found)
            differences
                    .getChildren()
                    .add(line(words.now(each.added() ? "cohort.form-added" : "cohort.form-removed", each.words())));
        if (found.isEmpty()) differences.getChildren().add(line(words.now("cohort.form-no-difference")));
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    @FXML
    private void run() {
        model.run(() -> desk.notifications().good("cohort.form-run-kept"));
    }

    @FXML
    private void openVersion() {
        if (later.getValue() != null) model.open(later.getValue().definition());
    }

    @FXML
    private void loadFile() {
        files.open(run.getScene().getWindow(), words.now("cohort.form-load")).ifPresent(model::load);
    }

    @FXML
    private void saveFile() {
        if (form.definition().get() == null) return;
        String name = form.definition().get().name().replaceAll("[^\\p{L}\\p{N}]+", "-") + ".json";
        files.save(run.getScene().getWindow(), words.now("cohort.form-save"), name)
                .ifPresent(file -> model.save(file, () -> desk.notifications().good("cohort.form-file-saved")));
    }
}
