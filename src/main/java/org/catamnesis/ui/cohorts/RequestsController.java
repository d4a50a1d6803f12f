package org.catamnesis.ui.cohorts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.catamnesis.cohort.CohortWords;
import org.catamnesis.cohort.export.AskedExport;
import org.catamnesis.cohort.export.ExportDecision;
import org.catamnesis.cohort.export.ExportFormat;
import org.catamnesis.cohort.export.Grounds;
import org.catamnesis.cohort.export.Waiver;
import org.catamnesis.ui.common.Draft;
import org.catamnesis.ui.common.Words;

/** What was asked for: a doctor reads it and approves or refuses; whoever asked sees what became of it. */
final class RequestsController {
    private final Words words;
    private final ExportsModel model;
    private final FolderChoice folders;
    private final HBox vocabulary;
    private final RequestText text;
    private final Map<Long, String> reasons = new HashMap<>();

    @FXML
    private Label none;

    @FXML
    private HBox content;

    @FXML
    private ListView<AskedExport> list;

    @FXML
    private VBox details;

    @FXML
    private Label title;

    @FXML
    private Label sentence;

    @FXML
    private GridPane facts;

    @FXML
    private VBox deciding;

    @FXML
    private TextField reason;

    @FXML
    private CheckBox sign;

    @FXML
    private Button approve;

    @FXML
    private Button refuse;

    @FXML
    private HBox busy;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label problem;

    @FXML
    private VBox waiverBox;

    @FXML
    private TextField waiver;

    @FXML
    private Button waive;

    @FXML
    private VBox result;

    @FXML
    private Label resultText;

    RequestsController(Words words, ExportsModel model, FolderChoice folders, FileChoice files) {
        this.words = words;
        this.model = model;
        this.folders = folders;
        this.vocabulary = new VocabularyField(words, model.vocabulary(), files).node();
        this.text = new RequestText(words);
    }

    @FXML
    private void initialize() {
        deciding.getChildren().addFirst(vocabulary);
        list.setCellFactory(_ -> new RequestCell(text, model));
        list.getSelectionModel().selectedItemProperty().subscribe((_, now) -> {
            waiver.clear();
            // A list that is filled anew selects nothing for a moment; what is typed stays with its request.
            if (now != null) reason.setText(reasons.getOrDefault(now.id(), ""));
            write();
        });
        model.requests().subscribe(_ -> fill());
        model.looked().subscribe((_, _) -> write());
        model.standing().subscribe(_ -> write());
        model.running().subscribe(_ -> write());
        reason.textProperty().subscribe(text -> {
            AskedExport request = list.getSelectionModel().getSelectedItem();
            if (request != null) reasons.put(request.id(), text);
            write();
        });
        waive.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> waiver.getText().isBlank(), waiver.textProperty()));
        sign.selectedProperty().bindBidirectional(model.asking().sign());
        bar.progressProperty().bind(model.fraction());
        Shown.when(busy, model.running());
        words.problem(problem, model.problem());
        model.problem().subscribe(_ -> write());
        Shown.when(result, model.exported().isNotNull());
        model.exported().subscribe(_ -> write());
        words.messages().subscribe(() -> {
            list.refresh();
            write();
        });
    }

    /** The reasons that are typed, by request. */
    Draft unsaved() {
        var draft = new Draft();
        reasons.forEach((request, text) -> draft.put(request.toString(), text));
        return draft;
    }

    void resume(Draft draft) {
        draft.names()
                .forEach(request ->
                        reasons.put(Long.valueOf(request), draft.get(request).orElseThrow()));
        AskedExport shown = list.getSelectionModel().getSelectedItem();
        if (shown != null) reason.setText(reasons.getOrDefault(shown.id(), ""));
    }

    private void fill() {
        AskedExport before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(model.requests().get());
        Shown.when(none, list.getItems().isEmpty());
        Shown.when(content, !list.getItems().isEmpty());
        list.getItems().stream()
                .filter(each -> before != null && each.id() == before.id())
                .findFirst()
                .ifPresentOrElse(
                        list.getSelectionModel()::select,
                        () -> list.getSelectionModel().selectFirst());
    }

    private void write() {
        AskedExport request = list.getSelectionModel().getSelectedItem();
        details.setVisible(request != null);
        if (request == null) return;
        model.look(request);
        title.setText(text.line(request));
        sentence.setText(
                new CohortWords(words.messages().get()).sentence(request.ask().definition()));
        facts.getChildren().clear();
        int row = 0;
        for (Map.Entry<String, String> fact : told(request).entrySet()) {
            Label name = Shown.label(fact.getKey(), "quiet");
            name.setMinWidth(Double.NEGATIVE_INFINITY);
            var value = new Label(fact.getValue());
            value.setWrapText(true);
            facts.addRow(row++, name, value);
        }
        AskedExport.State state = model.state(request);
        Standing standing = model.standing().get();
        boolean mine = model.own(request);
        boolean another = !mine || standing.alone();
        boolean writes = state == AskedExport.State.APPROVED && mine && standing.custodian();
        boolean waits = state == AskedExport.State.WAITING && standing.decides();
        Shown.when(deciding, waits || writes);
        Shown.when(sign, writes || model.writesHere(request));
        Shown.when(
                vocabulary, model.writesHere(request) && request.ask().formats().contains(ExportFormat.OMOP));
        approve.setText(words.now(
                writes ? "cohorts.write" : model.writesHere(request) ? "cohorts.approve" : "cohorts.approve-only"));
        approve.setDisable(model.running().get() || !(writes || waits && another));
        Shown.when(waiverBox, waits && Waiving.hits(model.problem().get()) > 0);
        Shown.when(refuse, waits);
        refuse.setDisable(model.running().get() || reason.getText().isBlank());
        Exported made = model.exported().get();
        if (made != null)
            resultText.setText(
                    words.now(made.verified() ? "cohorts.verified" : "cohorts.altered") + " " + made.folder());
    }

    private Map<String, String> told(AskedExport request) {
        Grounds grounds = request.ask().grounds();
        Map<String, String> told = new LinkedHashMap<>();
        told.put(words.now("cohorts.state"), text.state(model.state(request)));
        request.decision().ifPresent(decision -> decided(decision, told));
        told.put(words.now("cohorts.asked-by"), text.when(request));
        told.put(words.now("cohorts.purpose"), orNone(grounds.purpose()));
        told.put(words.now("cohorts.recipient"), orNone(grounds.recipient()));
        told.put(words.now("cohorts.ethics"), orNone(grounds.ethicsNumber()));
        told.put(words.now("cohorts.expires"), orNone(Objects.toString(grounds.expiresOn(), "")));
        told.put(
                words.now("cohorts.policy"),
                words.now(PrivacyController.title(request.ask().policy().id())));
        List<String> besides = model.besides(request);
        ExportsModel.Looked looked = model.looked().get();
        if (looked != null && looked.request().id() == request.id()) told.putAll(text.outlook(looked.outlook()));
        if (!besides.isEmpty())
            told.put(words.now("cohorts.same-ids"), words.now("cohorts.joinable", String.join(", ", besides)));
        told.put(words.now("cohorts.formats"), orNone(RequestText.formats(request)));
        told.putAll(new PolicyText(words).settings(request.ask().policy()));
        return told;
    }

    private void decided(ExportDecision decision, Map<String, String> told) {
        told.put(
                words.now(decision.approved() ? "cohorts.approved-by" : "cohorts.refused-by"),
                decision.by().displayName());
        if (decision.reason() != null) told.put(words.now("cohorts.reason"), decision.reason());
        if (decision.waiver() != null)
            told.put(
                    words.now("cohorts.waiver"),
                    words.now(
                            "cohorts.waived",
                            decision.waiver().hits(),
                            decision.waiver().reason()));
    }

    private String orNone(String text) {
        return text == null || text.isEmpty() ? words.now("cohorts.not-stated") : text;
    }

    @FXML
    private void approve() {
        decide(null);
    }

    @FXML
    private void approveSigned() {
        int hits = Waiving.hits(model.problem().get());
        if (hits > 0 && !waiver.getText().isBlank())
            decide(new Waiver(waiver.getText().strip(), hits));
    }

    private void decide(Waiver signed) {
        AskedExport request = list.getSelectionModel().getSelectedItem();
        if (request == null || approve.isDisabled()) return;
        if (!model.writesHere(request)) model.approve(request, null, reason.getText(), null);
        else
            folders.choose(list.getScene().getWindow(), words.now("cohorts.choose-folder"))
                    .ifPresent(parent -> model.approve(request, parent, reason.getText(), signed));
    }

    @FXML
    private void refuse() {
        AskedExport request = list.getSelectionModel().getSelectedItem();
        if (request != null && !refuse.isDisabled()) model.refuse(request, reason.getText());
    }

    @FXML
    private void cancel() {
        model.cancel();
    }
}
