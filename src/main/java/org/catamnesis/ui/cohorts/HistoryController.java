package org.catamnesis.ui.cohorts;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import org.catamnesis.cohort.export.ExportRunStore;
import org.catamnesis.cohort.export.ExportVerdict;
import org.catamnesis.cohort.privacy.PolicyFile;
import org.catamnesis.language.Problem;
import org.catamnesis.language.ProblemException;
import org.catamnesis.ui.common.Desk;
import org.catamnesis.ui.common.Words;

/** What was exported before, each beside the one before of the same cohort; and whether a folder is still as it was. */
final class HistoryController {
    private static final int NEWEST = 30;
    private static final int SIGNS = 12;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private final Desk desk;
    private final Words words;
    private final ExportsModel model;
    private final FolderChoice folders;
    private Verified verified;
    private ProblemException refused;

    @FXML
    private Label noHistory;

    @FXML
    private GridPane history;

    @FXML
    private Label verdict;

    @FXML
    private HBox signing;

    @FXML
    private Label fingerprint;

    HistoryController(Desk desk, ExportsModel model, FolderChoice folders) {
        this.desk = desk;
        this.words = desk.words();
        this.model = model;
        this.folders = folders;
    }

    @FXML
    private void initialize() {
        model.history().subscribe(_ -> write());
        words.messages().subscribe(this::write);
        fingerprint.textProperty().bind(model.key());
        Shown.when(signing, model.key().isNotEmpty());
        write();
    }

    @FXML
    private void copyKey() {
        desk.copies().put(fingerprint.getText());
        desk.notifications().good("cohorts.copied");
    }

    private void write() {
        List<ExportRunStore.Run> runs = model.history().get();
        Shown.when(noHistory, runs.isEmpty());
        history.getChildren().clear();
        for (int i = 0; i < Math.min(NEWEST, runs.size()); i++) {
            ExportRunStore.Run run = runs.get(i);
            String sum = run.manifestSha256();
            history.addRow(
                    i,
                    Shown.label(MINUTE.format(run.at()), "quiet"),
                    Shown.label(cohort(run), "strong"),
                    Shown.label(policy(run), "quiet"),
                    Shown.label(run.formats() == null ? "" : run.formats().replace(",", ", "), "quiet"),
                    Shown.label(words.now("cohorts.patients", run.patients()), "tabular"),
                    Shown.label(before(runs, i).map(old -> compared(old, run)).orElse(""), "quiet"),
                    Shown.label(run.request() == null ? "" : words.now("cohorts.request", run.request()), "quiet"),
                    Shown.label(
                            words.now("cohorts.manifest", sum.substring(0, Math.min(SIGNS, sum.length()))),
                            "secondary"));
        }
        verdict.setText(
                refused != null ? words.messages().get().problem(refused) : verified == null ? "" : told(verified));
        Shown.when(verdict, !verdict.getText().isEmpty());
    }

    private static String policy(ExportRunStore.Run run) {
        try {
            return PolicyFile.parse(run.policy()).id();
        } catch (ProblemException _) {
            return "";
        }
    }

    private static String name(ExportRunStore.Run run) {
        return run.cohort().substring(0, Math.max(0, run.cohort().lastIndexOf(' ')));
    }

    private String cohort(ExportRunStore.Run run) {
        String version = run.cohort().substring(run.cohort().lastIndexOf(' ') + 1);
        return words.now("cohorts.named", name(run), version);
    }

    private static Optional<ExportRunStore.Run> before(List<ExportRunStore.Run> runs, int place) {
        return runs.subList(place + 1, runs.size()).stream()
                .filter(run -> name(run).equals(name(runs.get(place))))
                .findFirst();
    }

    /** What is another than in the export of the same cohort before it. */
    private String compared(ExportRunStore.Run old, ExportRunStore.Run run) {
        List<String> changes = new java.util.ArrayList<>();
        int more = run.patients() - old.patients();
        if (more != 0) changes.add(words.now(more > 0 ? "cohorts.more" : "cohorts.less", Math.abs(more)));
        if (!run.cohort().equals(old.cohort())) changes.add(words.now("cohorts.other-version"));
        if (!run.policy().equals(old.policy())) changes.add(words.now("cohorts.other-policy"));
        if (run.snapshot() != null && !run.snapshot().equals(old.snapshot()))
            changes.add(words.now("cohorts.other-data"));
        return changes.isEmpty() ? words.now("cohorts.as-before") : String.join(" · ", changes);
    }

    private String told(Verified made) {
        return state(made.verdict())
                + " "
                + made.run()
                        .map(run -> words.now("cohorts.folder-known", cohort(run), MINUTE.format(run.at())))
                        .orElseGet(() -> words.now("cohorts.folder-unknown"));
    }

    private String state(ExportVerdict found) {
        if (found.difference().isPresent())
            return words.now("cohorts.folder-altered", found.difference().get());
        if (!found.sound()) return words.messages().get().problem(new ProblemException(Problem.EXPORT_FORGED));
        String signed = found.key()
                .map(key -> words.now(
                        key.fingerprint().equals(model.key().get()) ? "cohorts.signed-here" : "cohorts.signed-with",
                        key.fingerprint()))
                .orElseGet(() -> words.now("export.unsigned"));
        return words.now("export.verified") + " " + signed;
    }

    @FXML
    private void verify() {
        folders.choose(history.getScene().getWindow(), words.now("cohorts.verify-which"))
                .ifPresent(folder -> model.verify(folder, made -> show(made, null), problem -> show(null, problem)));
    }

    private void show(Verified made, ProblemException problem) {
        verified = made;
        refused = problem;
        write();
    }
}
